import { codes, constant, flags, header, key, struct, uint32_t, union } from "abispec";

/** How many disks there are. */
export const DISK_LIMIT = constant(8);

/** Outcomes. */
export const STATUS = codes({
  /** Done. */
  SUCCESS: 0,
});

/** Bits. */
export const DISK_FLAG = flags({
  /** It can't be written. */
  readonly: 0,
});

/** A sector. */
export const disk_sector = struct({
  /** Its place. */
  place: union({
    /** From the start. */
    number: uint32_t,
  }),
});

/** The disk can forget sectors. */
export const trim = key("feature-trim", { writer: "backend", values: "switch", absent: "0" });

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
