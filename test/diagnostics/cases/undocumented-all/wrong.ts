import { codes, constant, flags, header, key, struct, uint32_t, union } from "abispec";

export const DISK_LIMIT = constant(8);

/** Outcomes. */
export const STATUS = codes({
  SUCCESS: 0,
});

/** Bits. */
export const DISK_FLAG = flags({
  readonly: 0,
});

/** */
export const disk_sector = struct({
  place: union({
    number: uint32_t,
  }),
});

/** The disk can forget sectors. */
export const trim = key("feature-trim", { writer: "backend", values: "switch" });

export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
