import { alias, array, header, pointer, struct, uint32_t, uint8_t } from "abispec";

/** The serial number of a disk. */
export const disk_serial_t = alias(array(uint8_t, 16));

/** Who is told of a disk. */
export const disk_callback_t = alias(pointer("void (int)"));

/** Where a disk is. */
export const disk_place_t = struct(
  {
    /** Its host. */
    host: uint32_t,
  },
  { typedef: true },
);

/** A callback without its parameters. */
export const disk_done_t = alias(pointer("void (void)"));

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});
