import { header, key } from "abispec";

/** What the backend can do. */
export const feature = key("feature-trim", { writer: "backed" });

/** What the frontend can do. */
export const other = key("feature-flush");

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
