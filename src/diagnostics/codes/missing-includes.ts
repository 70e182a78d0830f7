import { defineDiagnostic } from "../core/diagnostic.ts";

export const missingIncludes = defineDiagnostic("missing-includes", {
  isConfigurable: true,
  requirement: "A header that uses fixed-width integers says which headers it includes.",
  why: "C knows `uint16_t` and the like from `<stdint.h>` alone: a header that does not include it compiles only behind one that does.",
  fix: 'Add `includes: ["<stdint.h>"]` to the header. Where the file that includes it provides the types, write `includes: []`.',
  messages: {
    absent: (integer: string) => ({
      message: `the header uses ${integer} and includes nothing that defines it`,
      suggestion:
        'add includes: ["<stdint.h>"], or includes: [] where the including file provides the types',
    }),
  },
});
