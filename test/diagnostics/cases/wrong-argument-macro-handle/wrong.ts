import { alias, header, uint32_t } from "abispec";

/** The number of a lamp. */
export const lamp_t = alias(uint32_t, { macro: true, handle: true });

/** Lamps. */
export default header({
  name: "lamp",
  title: "The interface of a lamp",
  guard: "LAMP_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["xen.h"],
});
