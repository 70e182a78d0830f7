import type { Declaration, Rule, Parameter } from "../../model/declaration.ts";
import type { Aggregate } from "../../model/type.ts";
import { aggregateIn } from "../../model/nested-types.ts";
import type { Place } from "./place.ts";

/** One name for a place: `xen_netif_gref.status`. */
export function keyOf(declaration: string, part: readonly string[]): string {
  return [declaration, ...part].join(".");
}

/** A part of a declaration, and the anchor that it asks for. */
interface Part {
  readonly part: readonly string[];
  readonly id: string;
}

/** The parts of a declaration that links can lead to. */
export function partsOf(declaration: Declaration): readonly Part[] {
  const { name } = declaration;
  const dotted = (part: readonly string[]): Part => ({ part, id: keyOf(name, part) });
  switch (declaration.kind) {
    case "codes":
      return declaration.values.map((code) => ({ part: [code.name], id: code.cName }));
    case "flags":
      return declaration.values.map((flag) => ({ part: [flag.name], id: flag.maskName }));
    case "struct":
    case "union":
      return memberParts(declaration).map(dotted);
    case "ring":
      return ruleParts(declaration.rules).map(dotted);
    case "message":
      return [
        ...wordParts(["request"], declaration.parameters),
        ...declaration.replies.flatMap(({ name: reply, parameters }) => [
          ["response", reply],
          ...wordParts(["response", reply], parameters),
        ]),
        ...ruleParts(declaration.rules),
      ].map(dotted);
    case "alias":
    case "constant":
    case "key":
    case "section":
    case "verbatim":
      return [];
  }
}

function ruleParts(rules: readonly Rule[]): readonly (readonly string[])[] {
  return rules.map(({ name }) => ["rules", name]);
}

function wordParts(
  way: readonly string[],
  words: readonly Parameter[],
): readonly (readonly string[])[] {
  return words.map(({ name }) => [...way, name]);
}

function memberParts(aggregate: Aggregate): readonly (readonly string[])[] {
  return aggregate.members.flatMap(({ name, type }) => {
    const inside = aggregateIn(type);
    const parts = inside === undefined || inside.name !== undefined ? [] : memberParts(inside);
    return [[name], ...parts.map((part) => [name, ...part])];
  });
}

/** A way through members that ends inside of another declaration, and the place in that. */
interface BorrowedPart {
  readonly part: readonly string[];
  readonly home: Place;
}

/** The parts of types that have a name of their own. */
export function borrowedParts(aggregate: Aggregate): readonly BorrowedPart[] {
  return aggregate.members.flatMap(({ name, type }) => {
    const inside = aggregateIn(type);
    if (inside === undefined) return [];
    const declaration = inside.name;
    const own =
      declaration === undefined
        ? []
        : memberParts(inside).map((part) => ({ part, home: { declaration, part } }));
    const found = [...own, ...borrowedParts(inside)];
    return found.map(({ part, home }) => ({ part: [name, ...part], home }));
  });
}
