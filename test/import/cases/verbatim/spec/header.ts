import { header, verbatim } from "abispec";

export default header({
  name: "header",
  title: "The interface of header.h",
  guard: "WATCH_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning" },
});

/** Tells the time. */
export const watch_tell = verbatim("./header/watch_tell.c");

/** Hours of seconds. */
export const watch_hours = verbatim("./header/watch_hours.c");
