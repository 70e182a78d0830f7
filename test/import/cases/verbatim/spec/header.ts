import { c, header, verbatim } from "abispec";

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
export const watch_tell = verbatim(
  c`typedef void (*watch_tell)(uint32_t seconds);`,
);

/** Hours of seconds. */
export const watch_hours =
  verbatim(c`static inline uint32_t watch_hours(uint32_t seconds)
{
    return seconds / 3600;
}

struct watch {
    watch_tell tell;
};`);
