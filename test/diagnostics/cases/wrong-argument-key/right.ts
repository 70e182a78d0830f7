import { header, key } from "abispec";

/** What the backend can do. */
export const feature = key("feature-trim", { writer: "backend", absent: "0" });

/** What the frontend can do. */
export const other = key("feature-flush", { writer: "frontend", values: "switch", absent: "0" });

/** How large the disk is. */
export const size = key("size", { writer: "backend", without: "there is no disk." });

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
