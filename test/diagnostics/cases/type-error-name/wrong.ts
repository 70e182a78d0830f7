import { constant, header } from "abispec";

const sectors = 8;
const longest = () => sector;
const started = () => process.argv;
const biggest = () => uint32_t;
const short = () => ({ missing });
const nothing = () => unheardOf;

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
