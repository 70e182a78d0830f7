import { struct, uint32_t } from "abispec";

/** Inside. */
export const inner = struct({
  /** A value. */
  value: uint32_t,
});
