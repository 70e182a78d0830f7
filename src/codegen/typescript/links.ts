import type { Declaration } from "../../model/declaration.ts";
import type { Aggregate } from "../../model/type.ts";
import type { Model } from "../../model/model.ts";
import type { Target } from "../../model/prose.ts";
import { memberAggregateName } from "../../naming/aggregates.ts";
import { pageClass, requestType, responseType } from "../../naming/typescript.ts";
import { codeSpan, type LinkText } from "./prose.ts";
import { ringLayouts } from "../../naming/typescript.ts";
import { taggedUnionOf } from "../../model/tagged-union.ts";
import { aggregateIn } from "../../model/nested-types.ts";

/**
 * Links to what the output declares; the C name in backquotes for all that it does not.
 *
 * @param valued - the structs and unions that have a type in the output.
 */
export function linkText(model: Model, valued: ReadonlySet<Aggregate>): LinkText {
  const declarations = new Map(
    model.chapters.flatMap((chapter) => chapter.declarations.map((one) => [one.name, one])),
  );
  return (target) => {
    const declaration = declarations.get(target.declaration);
    if (declaration?.kind === "section") return `"${declaration.title}"`;
    const name = declaration === undefined ? undefined : exportOf(declaration, target, valued);
    if (name === undefined) return codeSpan(target.cName);
    return name === target.cName ? `{@link ${name}}` : `{@link ${name} | ${target.cName}}`;
  };
}

/** The name in the output of what `target` points at, if it has one. */
function exportOf(
  declaration: Declaration,
  target: Target,
  valued: ReadonlySet<Aggregate>,
): string | undefined {
  switch (declaration.kind) {
    case "alias":
    case "constant":
      return declaration.name;
    case "codes":
    case "flags":
      return target.kind === "value" ? target.cName : declaration.name;
    case "struct":
    case "union":
      return target.part.length === 0
        ? declaration.name
        : memberName(declaration, declaration.name, target.part, valued);
    case "ring": {
      const [layout, another] = ringLayouts(declaration);
      return target.kind === "declaration" && layout !== undefined && another === undefined
        ? pageClass(declaration.name)
        : undefined;
    }
    case "message":
      return messagePart(declaration.name, target);
    case "key":
    case "section":
    case "verbatim":
      return undefined;
  }
}

/** The way to a member through the types of the output, which has none into a union. */
function memberName(
  aggregate: Aggregate,
  name: string,
  part: readonly string[],
  valued: ReadonlySet<Aggregate>,
): string | undefined {
  const [first, ...rest] = part;
  const member = aggregate.members.find((one) => one.name === first);
  if (member === undefined) return undefined;
  if (rest.length > 0) {
    const inner = aggregateIn(member.type);
    return inner && memberName(inner, memberAggregateName(name, member), rest, valued);
  }
  const hasInterface =
    valued.has(aggregate) && aggregate.kind === "struct" && taggedUnionOf(aggregate) === undefined;
  return hasInterface ? `${name}.${member.name}` : undefined;
}

function messagePart(message: string, target: Target): string | undefined {
  const [side, name] = target.part;
  switch (target.kind) {
    case "declaration":
      return requestType(message);
    case "word":
      return side === "request" ? `${requestType(message)}.${name}` : responseType(message);
    case "reply":
      return responseType(message);
    case "value":
    case "member":
    case "rule":
      return undefined;
  }
}
