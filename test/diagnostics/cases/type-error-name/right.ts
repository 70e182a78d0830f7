import { constant, header } from "abispec";
import type { Value } from "abispec";

const sectors = 8;

/** How many sectors there are. */
export const DISK_LENGTH = constant(sectors);

/** What TypeScript reads for it. */
export type Length = Value<typeof DISK_LENGTH>;

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
