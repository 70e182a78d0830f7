import {
  defineDiagnostic,
  type Diagnostic,
  type NamedPlace,
  type Span,
} from "../core/diagnostic.ts";
import type { Declaration } from "../../model/declaration.ts";
import { type Model, declarationsOf } from "../../model/model.ts";
import {
  aggregateIn,
  aliasIn,
  namesInAlignment,
  namesInLengths,
  scalarIn,
  withInner,
} from "../../model/visit.ts";
import { enumerationIn, innerDeclarations } from "../../model/inner.ts";
import type { Aggregate, Alias, Alignable, Codes, Flags, Type } from "../../model/type.ts";

export const usedBeforeDeclaration = defineDiagnostic("used-before-declaration", {
  requirement: "What a declaration uses is declared above it.",
  why: "A C compiler reads the header from the top, and does not know a type that is declared further down. A macro of C may name one that comes later; in a spec it can't, because a constant is a value of TypeScript.",
  fix: "Move the declaration above its use, or its chapter above the other chapter in `chapters`.",
  messages: {
    above: (used: NamedPlace) => ({
      message: `"${used.name}" is used here, but declared below`,
      related: [{ message: `"${used.name}" is declared here`, span: used.span }],
      suggestion: "move the declaration up",
    }),
    below: (user: string, used: NamedPlace) => ({
      message: `"${user}" uses "${used.name}", which the header declares later`,
      related: [{ message: `"${used.name}" is declared here`, span: used.span }],
      suggestion: "move the declaration up, or its chapter",
    }),
  },
});

/**
 * C reads a header from its top: a type is declared above its uses. Of two chapters in the wrong order,
 * only the first use is reported.
 */
export function checkUsedBeforeDeclaration(model: Model): readonly Diagnostic[] {
  const declarations = declarationsOf(model);
  const position = new Map(declarations.map((declaration, index) => [declaration, index]));
  declarations.forEach((one, index) => {
    for (const inner of innerDeclarations(one)) position.set(inner, index);
  });
  const places = new Map<object | string, Declaration>(
    declarations.flatMap((one) => [
      [one, one],
      [one.name, one],
    ]),
  );
  const swapped = new Set<string>();
  return declarations.flatMap((user, index) =>
    usesOf(user).flatMap(({ used, span }): Diagnostic[] => {
      const declaration = places.get(used);
      if (declaration === undefined || (position.get(declaration) ?? -1) <= index) return [];
      const files = [user.span.file, declaration.span.file];
      const pair = files.join("\n");
      if (swapped.has(pair)) return [];
      if (files[0] !== files[1]) swapped.add(pair);
      return [usedBeforeDeclaration.finding("below", span, user.name, declaration)];
    }),
  );
}

interface EarlyUse {
  /** A type; what an expression refers to, by its name. */
  readonly used: object | string;
  readonly span: Span;
}

function usesOf(declaration: Declaration): EarlyUse[] {
  if (declaration.kind === "ring") {
    const { request, response, places } = declaration;
    return [
      { used: request, span: places.request },
      { used: response, span: places.response },
    ];
  }
  if (declaration.kind === "alias") {
    const { type, places } = declaration;
    return [...usesIn(type, places.of), ...alignmentUses(declaration)];
  }
  if (declaration.kind !== "struct" && declaration.kind !== "union") return [];
  return withInner(declaration, declaration.name).flatMap(({ aggregate }) => [
    ...alignmentUses(aggregate),
    ...aggregate.members.flatMap((one) => [...usesIn(one.type, one.span), ...alignmentUses(one)]),
  ]);
}

function alignmentUses(one: Alignable & { readonly span: Span }): EarlyUse[] {
  return namesInAlignment(one).map((used) => ({ used, span: one.span }));
}

function usesIn(type: Type, span: Span): EarlyUse[] {
  const used = neededBy(type);
  // Another header declares an alias that names one.
  const lengths = namesInLengths(type).map((name) => ({ used: name, span }));
  return used === undefined || used.header !== undefined ? lengths : [{ used, span }, ...lengths];
}

/** What C has to know before a type is used: not a struct that an address points to. */
function neededBy(type: Type): Aggregate | Alias | Codes | Flags | undefined {
  const alias = aliasIn(type);
  const scalar = scalarIn(type);
  if (alias !== undefined || scalar === undefined) return alias ?? aggregateIn(type);
  const to = scalar.to && neededBy(scalar.to);
  const isForward = (to?.kind === "struct" || to?.kind === "union") && !to.isTagless;
  const family = enumerationIn(type);
  return family ?? (isForward ? undefined : to);
}
