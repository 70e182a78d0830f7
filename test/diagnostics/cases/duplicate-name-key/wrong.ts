import { header, key } from "abispec";

/** Whether the frontend can trim. */
export const frontendTrim = key("feature-trim", { writer: "frontend", absent: "0" });

/** Whether the backend can trim. */
export const backendTrim = key("feature-trim", { writer: "backend", absent: "0" });

/** Whether the backend can flush. */
export const backendFlush = key("feature-trim", { writer: "backend", absent: "0" });

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
