import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { NamedPlace } from "../../diagnostics/core/span.ts";
import type { Key } from "../../model/declaration.ts";
import { type Model, declarationsOf, typedefsOf } from "../../model/model.ts";

/**
 * Links name exports, so each name is that of one thing. A xenstore key is named by its path; one that each
 * end writes in its own directory is two keys of that path.
 */
export function duplicateName(model: Model): readonly Diagnostic[] {
  return [
    ...repeated([...declarationsOf(model), ...typedefsOf(model)]),
    ...repeatedKeys(declarationsOf(model, "key")),
    ...repeated(model.scenarios?.all ?? []),
  ];
}

function repeated(places: readonly NamedPlace[]): Diagnostic[] {
  const first = new Map<string, NamedPlace>();
  return places.flatMap((place) => {
    const before = first.get(place.name);
    if (before === undefined) first.set(place.name, place);
    return before === undefined ? [] : [clash(place, before)];
  });
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

function clash(place: NamedPlace, before: NamedPlace): Diagnostic {
  return catalogue["duplicate-name"].finding("taken", place.span, place.name, before.span);
}
