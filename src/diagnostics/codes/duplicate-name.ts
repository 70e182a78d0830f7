import {
  type Span,
  type NamedPlace,
  defineDiagnostic,
  type Diagnostic,
} from "../core/diagnostic.ts";
import { areExclusive, type Conditional, conditionText } from "../../model/condition.ts";
import type { Key, Verbatim } from "../../model/declaration.ts";
import { type Model, declarationsOf, typedefsOf } from "../../model/model.ts";
import { repeatedIn } from "../../text/lists.ts";

export const duplicateName = defineDiagnostic("duplicate-name", {
  requirement: "No two things in one scope have the same name.",
  why: "A link could mean either of them, and C would not compile.",
  fix: "Rename one of the two, or remove what is there twice.",
  messages: {
    taken: (name: string, before: Span) => ({
      message: `"${name}" is already declared`,
      related: [{ message: "it is declared here", span: before }],
      suggestion: "rename one of them",
    }),
    secondProperty: (name: string, before: Span) => ({
      message: `"${name}" is declared twice`,
      related: [{ message: "it is first declared here", span: before }],
      suggestion: "rename or remove one of them",
    }),
    secondChapter: (name: string, before: Span) => ({
      message: `the chapter "${name}" is listed twice`,
      related: [{ message: "it is listed here first", span: before }],
      suggestion: "remove one of them",
    }),
    secondName: (name: string, before: NamedPlace) => ({
      message: `"${before.name}" is exported again as "${name}"`,
      related: [{ message: "it is first exported here", span: before.span }],
      suggestion: "export it once",
    }),
    sameText: (name: string, before: NamedPlace) => ({
      message: `"${name}" is the same C as "${before.name}"`,
      related: [{ message: "it is first included here", span: before.span }],
      suggestion: "include the file once",
    }),
    output: (file: string, other: Span | undefined) => ({
      message: `two specs generate ${file}`,
      related: other === undefined ? [] : [{ message: "the other spec is here", span: other }],
      suggestion: "give one header another name, or generate it into another folder with --out",
    }),
    guard: (guard: string, name: string, other: NamedPlace) => ({
      message: `${name}.h and ${other.name}.h have one guard, ${guard}, so that no program gets both`,
      related: [{ message: `the guard of ${other.name}.h is here`, span: other.span }],
      suggestion: "give each header a guard of its own",
    }),
  },
});

/**
 * Links name exports, so each name is that of one thing. A xenstore key is named by its path; one that each
 * end writes in its own directory is two keys of that path.
 */
export function checkDuplicateName(model: Model): readonly Diagnostic[] {
  return [
    ...repeated([...declarationsOf(model), ...typedefsOf(model)]),
    ...repeatedKeys(declarationsOf(model, "key")),
    ...repeated(model.scenarios?.all ?? []),
    ...repeatedTexts(declarationsOf(model, "verbatim")),
  ];
}

function repeated(places: readonly (NamedPlace & Conditional)[]): Diagnostic[] {
  return repeatedIn(places, ({ name }) => name)
    .filter(([before, place]) => !areExclusive(place.condition, before.condition))
    .map(([before, place]) => clash(place, before));
}

function repeatedKeys(keys: readonly Key[]): Diagnostic[] {
  const known = new Map<string, Key[]>();
  return keys.flatMap((key) => {
    const same = known.get(key.path) ?? [];
    const before = same.find(
      ({ writer }) => writer === key.writer || [writer, key.writer].includes("both"),
    );
    known.set(key.path, [...same, key]);
    return before === undefined ? [] : [clash({ name: key.path, span: key.places.path }, before)];
  });
}

/** C that stands under another condition may be a variant of the same. */
function repeatedTexts(all: readonly Verbatim[]): Diagnostic[] {
  const textOf = ({ lines, condition }: Verbatim) =>
    JSON.stringify([condition && conditionText(condition), lines]);
  const texts = all.filter(({ lines }) => lines.join("") !== "");
  return repeatedIn(texts, textOf).map(([before, { name, span }]) =>
    duplicateName.finding("sameText", span, name, before),
  );
}

function clash(place: NamedPlace, before: NamedPlace): Diagnostic {
  return duplicateName.finding("taken", place.span, place.name, before.span);
}
