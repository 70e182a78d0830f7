import { c, header, verbatim } from "abispec";

/** A function of a type that nothing declares. */
export const ghost = verbatim(c`int ghost(ghost_t it);`);

/** Ghosts. */
export default header({
  name: "ghosts",
  title: "Ghosts",
  guard: "GHOSTS_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
