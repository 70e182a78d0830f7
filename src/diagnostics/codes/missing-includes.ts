import { defineDiagnostic, type Diagnostic } from "../core/diagnostic.ts";
import { type Model, declarationsOf, importedBy } from "../../model/model.ts";
import type { Type } from "../../model/type.ts";
import { aliasIn, scalarIn, withInner } from "../../model/visit.ts";

export const missingIncludes = defineDiagnostic("missing-includes", {
  isConfigurable: true,
  requirement:
    "A header that uses types of C's library, or handles of Xen, says which headers it includes.",
  why: "C knows `uint16_t` and the like from `<stdint.h>` alone, and `XEN_GUEST_HANDLE` from Xen's `xen.h`: a header that does not include it compiles only behind one that does.",
  fix: 'Add `includes: ["<stdint.h>"]` to the header, or `"xen.h"` as other headers of its folder include it. Where the file that includes it provides the types, write `includes: []`.',
  messages: {
    absent: (integer: string, header: string) => ({
      message: `the header uses ${integer} and includes nothing that defines it`,
      suggestion: `add includes: ["${header}"], or includes: [] where the including file provides the types`,
    }),
    noHandles: (handle: string) => ({
      message: `the header uses ${handle}, and nothing in its includes defines that`,
      suggestion: 'add "xen.h" to includes, with its path from the header: "../xen.h"',
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

/** Whether a header may have Xen's macro for handles: those of a system have it only where they are Xen's. */
function mayHaveHandles({ includes }: Model): boolean {
  return includes.some((path) => !/^(?:<(?!.*xen)|(?:.*\/)?ring\.h$)/.test(path));
}

/** A header that uses fixed-width integers says where C finds them; for an alias of another header, that one does. */
export function checkMissingIncludes(model: Model): readonly Diagnostic[] {
  const { listedIncludes } = model;
  if (listedIncludes?.size === 0) return [];
  const aliases = declarationsOf(model, "alias").filter(({ header }) => header === undefined);
  const own = (type: Type) => (aliasIn(type) === undefined ? (scalarIn(type) ?? []) : []);
  const declared = declarationsOf(model, "struct", "union")
    .filter(({ header }) => header === undefined)
    .flatMap((one) => withInner(one, one.name))
    .map(({ aggregate }) => aggregate);
  const members = declared.flatMap((one) => one.members).flatMap(({ type }) => own(type));
  const all = [...aliases.flatMap(({ type }) => own(type)), ...members];
  const handled =
    all.find(({ integer }) => integer.sizedBy === "handleSize")?.integer.name ??
    [...aliases, ...declared].flatMap(({ handle }) => (handle ? "DEFINE_XEN_GUEST_HANDLE" : []))[0];
  if (handled !== undefined && ![model, ...importedBy(model)].some(mayHaveHandles)) {
    return [
      listedIncludes === undefined
        ? missingIncludes.finding("absent", model.span, handled, "../xen.h")
        : missingIncludes.finding("noHandles", model.span, handled),
    ];
  }
  if (listedIncludes !== undefined) return [];
  const used = all
    .map(({ integer }) => integer.name)
    .find((name) => headersOf.has(name) || /^u?int\d+_t$/.test(name));
  return used === undefined
    ? []
    : [missingIncludes.finding("absent", model.span, used, headersOf.get(used) ?? "<stdint.h>")];
}
