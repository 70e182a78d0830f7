import { alias, array, c, codes, constant, header, masks, struct, uint16_t, uint32_t, when } from "abispec";

/** Words of a reference. */
export const DISK_WORDS = when("defined(__i386__)", constant(1), constant(2));

/** Requests in one page. */
export const DISK_REQUESTS = when("defined(DISK_SMALL)", constant(8), constant(32));

/** Their identifiers. */
export const DISK_IDS = constant(c`2 * ${DISK_REQUESTS}`);

/** Pages that a program on x86 has for itself. */
export const DISK_OWN = when("defined(__x86_64__)", constant(4));

/** All pages. */
export const DISK_PAGES = constant(c`${DISK_OWN} + 1`);

/** What is to be done. */
export const DISK_OP = codes({
  /** Reads sectors. */
  READ: when("defined(DISK_SMALL)", 2, 1),
  /** Writes sectors. */
  WRITE: c`DISK_OP_READ + 2`,
});

/** How it is to be done. */
export const DISKF = masks({
  /** As it is read. */
  READ: c`1 << ${DISK_OP.READ}`,
});

/** A reference. */
export const disk_ref = struct({
  /** Its words. */
  words: array(uint32_t, DISK_WORDS),
});

/** The number of a sector. */
export const disk_sector_t = when("defined(DISK_SMALL)", alias(uint16_t), alias(uint32_t));

/** An entry of a directory. */
export const disk_entry = struct({
  /** Its first sector. */
  first: disk_sector_t,
});

/** Bytes of an entry. */
export const DISK_ENTRY_SIZE = constant(c`sizeof(${disk_entry})`);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
