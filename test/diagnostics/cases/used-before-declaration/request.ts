import { struct } from "abispec";
import { disk_range } from "./range.ts";

/** What a frontend asks. */
export const disk_request = struct({
  /** Where. */
  range: disk_range,
});
