import { codes, constant, header } from "abispec";

/** The size of a sector, in bytes. */
export const DISK_SECTOR = constant(0.5);

/** How many bytes there are. */
export const DISK_BYTES = constant(2 ** 60);

/** Outcomes. */
export const STATUS = codes({
  /** Done. */
  SUCCESS: "0",
});

/** How fast it turns. */
export const disk_speed = codes(
  {
    /** It stands. */
    STOPPED: undefined,
  },
  { as: "enum" },
);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
});
