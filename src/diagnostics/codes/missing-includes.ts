import { defineDiagnostic, type Diagnostic } from "../core/diagnostic.ts";
import { type Model, declarationsOf } from "../../model/model.ts";
import type { Type } from "../../model/type.ts";
import { aliasIn, scalarIn, withInner } from "../../model/visit.ts";

export const missingIncludes = defineDiagnostic("missing-includes", {
  isConfigurable: true,
  requirement: "A header that uses types of C's library says which headers it includes.",
  why: "C knows `uint16_t` and the like from `<stdint.h>` alone: a header that does not include it compiles only behind one that does.",
  fix: 'Add `includes: ["<stdint.h>"]` to the header. Where the file that includes it provides the types, write `includes: []`.',
  messages: {
    absent: (integer: string, header: string) => ({
      message: `the header uses ${integer} and includes nothing that defines it`,
      suggestion: `add includes: ["${header}"], or includes: [] where the including file provides the types`,
    }),
  },
});

/** Headers of C for the types that <stdint.h> does not have. */
const headersOf: ReadonlyMap<string, string> = new Map([
  ["bool", "<stdbool.h>"],
  ["size_t", "<stddef.h>"],
  ["uintptr_t", "<stdint.h>"],
  ["intptr_t", "<stdint.h>"],
]);

/** A header that uses fixed-width integers says where C finds them; for an alias of another header, that one does. */
export function checkMissingIncludes(model: Model): readonly Diagnostic[] {
  if (model.listedIncludes !== undefined) return [];
  const aliases = declarationsOf(model, "alias").filter(({ header }) => header === undefined);
  const own = (type: Type) => (aliasIn(type) === undefined ? (scalarIn(type) ?? []) : []);
  const members = declarationsOf(model, "struct", "union")
    .filter(({ header }) => header === undefined)
    .flatMap((one) => withInner(one, one.name))
    .flatMap(({ aggregate }) => aggregate.members)
    .flatMap(({ type }) => own(type));
  const [handled] = members.filter(({ integer }) => integer.sizedBy === "handleSize");
  if (handled !== undefined) {
    return [missingIncludes.finding("absent", model.span, handled.integer.name, "../xen.h")];
  }
  const used = [...aliases.flatMap(({ type }) => own(type)), ...members]
    .map(({ integer }) => integer.name)
    .find((name) => headersOf.has(name) || /^u?int\d+_t$/.test(name));
  return used === undefined
    ? []
    : [missingIncludes.finding("absent", model.span, used, headersOf.get(used) ?? "<stdint.h>")];
}
