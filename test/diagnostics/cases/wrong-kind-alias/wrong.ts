import { alias, array, header, pointer, struct, uint32_t, uint8_t } from "abispec";

/** The serial number of a disk. */
export const disk_serial_t = alias(array(uint8_t, 16), { macro: true });

/** Who is told of a disk. */
export const disk_callback_t = alias(pointer("void (int)"), { macro: true });

/** Where a disk is. */
export const disk_place_t = alias(struct({ host: uint32_t }));

/** A callback without its parameters. */
export const disk_done_t = alias(pointer("void ()"));

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
