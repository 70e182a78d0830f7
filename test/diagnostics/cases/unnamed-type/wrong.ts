import { codes, header, struct, uint32_t } from "abispec";

const STATUS = codes({ SUCCESS: 0 });

/** What a backend answers. */
export const disk_response = struct({
  /** The outcome. */
  status: uint32_t.of(STATUS),
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
