import { struct } from "abispec";
import { inner } from "./first.ts";

/** Outside. */
export const outer = struct({
  /** The inside. */
  inner,
});
