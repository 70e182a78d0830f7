import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { NamedPlace } from "../../diagnostics/core/span.ts";
import type { Key } from "../../model/declaration.ts";
import { type Model, aggregatesOf, declarationsOf, typedefsOf } from "../../model/model.ts";
import { macrosOf } from "../../model/numbers.ts";

/**
 * Every name of a spec means one thing: links name exports, and a macro replaces its name everywhere, in
 * members too. A xenstore key is named by its path; one that each end writes in its own directory is two
 * keys of that path.
 */
export function duplicateName(model: Model): readonly Diagnostic[] {
  const declarations = declarationsOf(model);
  const macros = declarations.flatMap(macrosOf);
  const exported = declarations.map(({ name, span }) => ({ name, span }));
  const constants = new Set(
    declarations.filter(({ kind }) => kind === "constant").map(({ name }) => name),
  );
  const identifiers = [
    ...exported.filter(({ name }) => !constants.has(name)),
    ...typedefsOf(model),
  ];
  return [
    ...repeated([...exported, ...typedefsOf(model)]),
    ...repeated([...macros, { name: model.guard, span: model.places.guard }]),
    ...crossing(macros, [...identifiers, ...members(model)]),
    ...repeatedKeys(declarations.filter((declaration) => declaration.kind === "key")),
    ...repeated(model.scenarios?.all ?? []),
  ];
}

function members(model: Model): NamedPlace[] {
  return aggregatesOf(model).flatMap(({ aggregate }) => aggregate.members);
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
  return keys.flatMap((key, index) => {
    const before = keys
      .slice(0, index)
      .find(
        ({ path, writer }) =>
          path === key.path && (writer === key.writer || [writer, key.writer].includes("both")),
      );
    return before === undefined ? [] : [clash({ name: key.path, span: key.places.path }, before)];
  });
}

function crossing(macros: readonly NamedPlace[], others: readonly NamedPlace[]): Diagnostic[] {
  const byName = new Map(macros.map((macro) => [macro.name, macro]));
  return others.flatMap((place) => {
    const macro = byName.get(place.name);
    return macro === undefined ? [] : [clash(place, macro)];
  });
}

function clash(place: NamedPlace, before: NamedPlace): Diagnostic {
  return catalogue["duplicate-name"].finding("taken", place.span, place.name, before.span);
}
