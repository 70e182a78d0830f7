import { header, struct, uint32_t } from "abispec";

/** A lamp. */
export const lamp = struct(
  {
    /** How bright it is. */
    light: uint32_t,
  },
  { handle: true },
);

/** Lamps. */
export default header({
  name: "lamp",
  title: "The interface of a lamp",
  guard: "LAMP_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["xen.h"],
});
