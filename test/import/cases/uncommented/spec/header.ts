import { constant, header, struct, uint16_t, uint64_t } from "abispec";

export default header({
  name: "header",
  title: "The interface of header.h",
  guard: "BARE_H",
  licence: "LicenseRef-unknown",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning" },
});

export const BARE = constant(1);

export const bare = struct(
  {
    a: uint16_t,
    b: uint64_t,
  },
  { implicitPadding: true },
);
