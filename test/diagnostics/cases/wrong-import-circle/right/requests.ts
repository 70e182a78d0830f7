import { struct } from "abispec";
import { disk_size_t } from "./sizes.ts";

/** A page. */
export const disk_page = struct({
  /** Its sectors. */
  sectors: disk_size_t,
});

/** A request. */
export const disk_request = struct({
  /** Its page. */
  page: disk_page,
});
