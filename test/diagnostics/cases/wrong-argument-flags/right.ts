import { codes, header, struct, uint32_t, uint8_t } from "abispec";

/** What a disk does. */
export const disk_state = codes(
  {
    /** Nothing. */
    IDLE: 0,
    /** It reads or writes. */
    BUSY: 1,
  },
  { as: "enum", macros: { except: ["BUSY"] } },
);

/** What a disk is. */
export const disk_kind = codes(
  {
    /** It turns. */
    ROTATING: 0,
  },
  { as: "enum", macros: ["ROTATING"] },
);

/** What a disk is like. */
export const disk_info = struct(
  {
    /** What it is. */
    kind: uint8_t,
    /** How many sectors it has. */
    sectors: uint32_t,
  },
  { packed: true },
);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  emacs: false,
  includes: [],
});
