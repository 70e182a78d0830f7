import { constant, header, struct, uint32_t } from "abispec";

/** How many disks there are. */
export const DISK_LIMIT_THAT_HOLDS_FOR_ALL_THE_DISKS_OF_ALL_THE_DOMAINS_AT_ONCE_UNLESS_THE_TOOLSTACK_SAYS_THAT_ONE_OF_THEM_MAY_HAVE_MORE_OF_THEM =
  constant(8);

/** A sector. */
export const disk_sector = struct(
  {
    /** Its number. */
    number: uint32_t,
  },
  { typedef: "disk_sector *" },
);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
