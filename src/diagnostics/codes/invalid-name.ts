import { defineDiagnostic } from "../core/diagnostic.ts";

export const invalidName = defineDiagnostic("invalid-name", {
  requirement: "A name in C is an identifier.",
  why: "Names go into the header as they are. Anything but letters, digits and `_` would not compile, or would change the C around it, and compilers may ignore what comes after 63 characters.",
  fix: "Write letters, digits and `_` only, with a letter or `_` first, and at most 63 of them.",
  messages: {
    notIdentifier: (name: string) => ({
      message: `${JSON.stringify(name)} is not an identifier of C`,
      suggestion: "write letters, digits and _ only, with a letter or _ first",
    }),
    symbol: (what: string) => ({
      message: `the ${what} have a symbol in place of a name`,
      suggestion: "write the name: name: ...",
    }),
    tooLong: (name: string, most: number) => ({
      message: `${JSON.stringify(`${name.slice(0, 20)}...`)} has ${name.length} characters`,
      suggestion: `write a shorter name: C compilers compare only the first ${most} characters`,
    }),
  },
});
