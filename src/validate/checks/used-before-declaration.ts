import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import type { Declaration } from "../../model/declaration.ts";
import { type Model, declarationsOf } from "../../model/model.ts";
import { withInner } from "../../model/visit.ts";
import type { Aggregate, Type } from "../../model/type.ts";

/**
 * C reads a header from its top: a type is declared above its uses. Of two chapters in the wrong order,
 * only the first use is reported.
 */
export function usedBeforeDeclaration(model: Model): readonly Diagnostic[] {
  const declarations = declarationsOf(model);
  const position = new Map(declarations.map((declaration, index) => [declaration, index]));
  const places = new Map<object, Declaration>(declarations.map((one) => [one, one]));
  const swapped = new Set<string>();
  return declarations.flatMap((user, index) =>
    usesOf(user).flatMap(({ used, span }): Diagnostic[] => {
      const declaration = places.get(used);
      if (declaration === undefined || (position.get(declaration) ?? -1) <= index) return [];
      const files = [user.span.file, declaration.span.file];
      const pair = files.join("\n");
      if (swapped.has(pair)) return [];
      if (files[0] !== files[1]) swapped.add(pair);
      return [catalogue["used-before-declaration"].finding("below", span, user.name, declaration)];
    }),
  );
}

interface Use {
  readonly used: object;
  readonly span: Span;
}

function usesOf(declaration: Declaration): Use[] {
  switch (declaration.kind) {
    case "struct":
    case "union":
      return usesOfAggregate(declaration);
    case "ring":
      return [
        { used: declaration.request, span: declaration.places.request },
        { used: declaration.response, span: declaration.places.response },
      ];
    case "alias":
    case "constant":
    case "codes":
    case "flags":
    case "message":
    case "key":
    case "section":
    case "verbatim":
      return [];
  }
}

function usesOfAggregate(aggregate: Aggregate): Use[] {
  return withInner(aggregate, aggregate.name ?? "").flatMap((located) =>
    located.aggregate.members.flatMap((member) => usesOfType(member.type, member.span)),
  );
}

function usesOfType(type: Type, span: Span): Use[] {
  switch (type.kind) {
    case "scalar":
      return type.alias === undefined || type.alias.header !== undefined
        ? []
        : [{ used: type.alias, span }];
    case "array":
      return usesOfType(type.element, span);
    case "struct":
      return [{ used: type.struct, span }];
    case "union":
      return [{ used: type.union, span }];
  }
}
