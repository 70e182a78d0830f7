import { header, section, struct, uint32_t } from "abispec";

/**
 * See {@link disc the struct}, {@link disk_sector | a sector}, {@link https://example.org/a_disk the manual}
 * and {@link | nothing}.
 */
export const overview = section("disk");

/** One sector of a {@link disk}. */
export const disk_sector = struct({
  /** Where it is. */
  number: uint32_t,
});

/** A disk. */
export const disk = struct({
  /** Its first sector. */
  first: disk_sector,
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
