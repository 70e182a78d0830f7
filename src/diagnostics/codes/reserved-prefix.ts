import { defineDiagnostic, type Diagnostic, type NamedPlace } from "../core/diagnostic.ts";
import { isDefinedElsewhere } from "../../model/declaration.ts";
import { beginningsOf } from "../../model/numbers.ts";
import { type Model, aggregatesOf, declarationsOf, typedefsOf } from "../../model/model.ts";
import { cNames } from "../../naming/c.ts";
import { checkReservedName } from "./reserved-name.ts";

export const reservedPrefix = defineDiagnostic("reserved-prefix", {
  isConfigurable: true,
  requirement: "No name begins with `__`, or with `_` and a capital letter.",
  why: "C reserves these names for compilers and the C library (C11 7.1.3), which may define any of them as a macro in their next version. The guard of the header and the bit numbers of flags are exempt: they have such names by custom.",
  fix: "Choose another name. A name of an existing interface can stay, with a suppression that says so.",
  messages: {
    reserved: (name: string, free: string | undefined) => ({
      message: `"${name}" begins like the names that C reserves for compilers`,
      suggestion: `choose another name${free === undefined ? "" : `, such as "${free}"`}; to keep it, // @abispec-ignore reserved-prefix REASON, or severities: { "reserved-prefix": "warning" } in header`,
    }),
  },
});

const { finding } = reservedPrefix;

/**
 * No name that C gets begins with `__`, or with `_` and a capital letter; what another header
 * declares is named there. Of names that are in use
 * already, {@link checkReservedName} says more.
 */
export function checkReservedPrefix(model: Model): readonly Diagnostic[] {
  const chapters = model.chapters.map((one) => ({
    ...one,
    declarations: one.declarations.filter((each) => !isDefinedElsewhere(each)),
  }));
  const own = { ...model, chapters };
  const places: readonly NamedPlace[] = [
    ...declarationsOf(own, "constant", "struct", "union", "alias"),
    ...declarationsOf(own, "codes", "flags").flatMap(beginningsOf),
    ...typedefsOf(own),
    ...aggregatesOf(own).flatMap(({ aggregate }) => aggregate.members),
  ];
  const prefixed = places.filter(({ name }) => /^_[_A-Z]/.test(name));
  if (prefixed.length === 0) return [];
  const reported = new Set(checkReservedName(model).map(({ span }) => span));
  const taken = new Set([...places, ...cNames.namesIn(model)].map(({ name }) => name));
  return prefixed
    .filter(({ span }) => !reported.has(span))
    .map(({ name, span }) => {
      const free = name.replace(/^_+/, "");
      return finding("reserved", span, name, taken.has(free) ? undefined : free);
    });
}
