import type { Description } from "../../language/description.ts";

/** What a spec has in a place, for each kind of thing that the language describes. */
export const kindWords = {
  integer: "an integer type",
  alias: "an alias",
  meaning: "an integer type with values",
  array: "an array",
  padding: "padding",
  direction: "a type with a direction",
  struct: "a struct",
  union: "a union",
  constant: "a constant",
  bound: "a bound",
  codes: "a family of codes",
  code: "a code",
  flags: "a family of flags",
  flag: "a flag",
  page: "a pageOf",
  obligation: "an obligation",
  ring: "a ring",
  message: "a message",
  key: "a key",
  section: "a section",
  verbatim: "a verbatim",
  header: "a header",
  broken: "what can't be read",
} as const satisfies Readonly<Record<Description["kind"], string>>;
