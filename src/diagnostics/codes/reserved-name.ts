import { defineDiagnostic } from "../core/definition.ts";

export const reservedName = defineDiagnostic("reserved-name", {
  requirement: "No name is a word of C, C++, JavaScript or the C library's integer types.",
  why: "Names go into C and into TypeScript as they are, and C++ programs include the header as well. A name that means something there already would not compile.",
  fix: "Choose another name; one with `_` at its end is the usual way out.",
  messages: {
    owned: (name: string, owner: string) => ({
      message: `the name "${name}" belongs to ${owner}`,
      suggestion: `choose another name, such as "${name}_"`,
    }),
    prototype: (name: string) => ({
      message: `the name "${name}" belongs to JavaScript`,
      suggestion: "choose another name",
    }),
  },
});
