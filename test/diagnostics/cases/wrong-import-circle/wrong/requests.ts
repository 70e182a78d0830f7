import { struct } from "abispec";
import { disk_page } from "../wrong-pages.ts";

/** A request. */
export const disk_request = struct({
  /** Its page. */
  page: disk_page,
});
