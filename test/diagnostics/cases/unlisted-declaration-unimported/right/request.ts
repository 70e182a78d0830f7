import { struct, uint32_t } from "abispec";

/** What a frontend asks. */
export const disk_request = struct({
  /** Where it starts. */
  first: uint32_t,
});
