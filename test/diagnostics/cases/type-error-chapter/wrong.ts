import { constant, header } from "abispec";
import { sectors } from "./sectors.ts";

const most = () => tracks * 2;

/** How many sectors there are. */
export const DISK_LENGTH = constant(sectors);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
