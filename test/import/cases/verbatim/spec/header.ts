import { alias, c, header, pointer, struct, verbatim } from "abispec";

export default header({
  name: "header",
  title: "The interface of header.h",
  guard: "WATCH_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning" },
});

/** Tells the time. */
export const watch_tell = alias(pointer("void (uint32_t seconds)"));

/** Hours of seconds. */
export const watch_hours =
  verbatim(c`static inline uint32_t watch_hours(uint32_t seconds)
{
    return seconds / 3600;
}`);

export const watch = struct({
  tell: watch_tell,
});
