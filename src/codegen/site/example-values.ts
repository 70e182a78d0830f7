import { isOpen } from "../../model/visit.ts";
import type { Parameter } from "../../model/declaration.ts";
import { usualMembers } from "../../model/layout/present.ts";
import { indentLines } from "../../model/prose.ts";
import { taggedUnionOf } from "../../model/tagged-union.ts";
import type {
  Aggregate,
  Code,
  Codes,
  Flag,
  Flags,
  Member,
  ScalarType,
  Struct,
  Type,
} from "../../model/type.ts";
import { isBig } from "../../model/numbers.ts";

/** The outputs that snippets use. */
export interface SnippetContext {
  /** Base name of the outputs: `netif`. */
  readonly header: string;
  /** The families whose values are `bigint` in TypeScript. */
  readonly big: ReadonlySet<Codes | Flags>;
}

/** The grant reference of the page that an example passes. */
export const grant = "8";

/** A name of the module in a line of TypeScript. */
export function imported(name: string): string {
  return `@${name}`;
}

/**
 * An initializer for C. Of a union, the first variant is set. What the receiver writes is left out, and so
 * are pointers and what is not there under every condition.
 */
export function cValue(aggregate: Aggregate, indent: string): string {
  const lines = cMembers(aggregate, `${indent}    `);
  return lines.length === 0 ? "{ 0 }" : ["{", ...lines, `${indent}}`].join("\n");
}

function cMembers(aggregate: Aggregate, indent: string): readonly string[] {
  const tagged = aggregate.kind === "struct" ? taggedUnionOf(aggregate) : undefined;
  const [chosen] = tagged?.variants ?? [];
  const members = aggregate.kind === "struct" ? aggregate.members : aggregate.members.slice(0, 1);
  return members.flatMap((member) => {
    const { name, type, anonymous, padding, direction, condition } = member;
    if (padding || direction === "output" || condition !== undefined || isOpen(type)) return [];
    if (type.kind === "scalar" && type.integer.isAddress) return [];
    if (member === tagged?.tag && chosen?.codes[0] !== undefined) {
      return `${indent}.${name} = ${chosen.codes[0].cName},`;
    }
    if (type.kind === "union") {
      if (chosen === undefined || member !== tagged?.member) return [];
      const { variant } = chosen;
      const path = [member, variant]
        .flatMap((one) => (one.anonymous ? [] : `.${one.name}`))
        .join("");
      if (path !== "") return `${indent}${path} = ${cMember(variant.type, indent)},`;
      return variant.type.kind === "struct" ? cMembers(variant.type.struct, indent) : [];
    }
    if (anonymous && type.kind === "struct") return cMembers(type.struct, indent);
    return `${indent}.${name} = ${cMember(type, indent)},`;
  });
}

export function cMember(type: Type, indent: string): string {
  if (type.kind === "scalar") return cScalar(type);
  return type.kind === "struct" ? cValue(type.struct, indent) : "{ 0 }";
}

/** The lines of a struct of integers in TypeScript; `undefined` where something else is in it. */
export function literalOf(struct: Struct, context: SnippetContext): readonly string[] | undefined {
  const written = usualMembers(struct).flatMap(({ member, isOptional }) =>
    member.padding || isOptional ? [] : [member],
  );
  const isPlain = ({ type }: Member) => type.kind === "scalar";
  if (written.length === 0 || !written.every(isPlain)) return undefined;
  const lines = written.map(({ name, type }) => `${name}: ${typescriptMember(type, context)},`);
  return ["{", ...indentLines(lines, "  "), "}"];
}

export function typescriptMember(type: Type, context: SnippetContext): string {
  if (type.kind !== "scalar") return "0";
  const code = codeOf(type);
  if (code !== undefined) return codeText(code, type, context);
  if (type.integer.isBoolean) return "true";
  return isBig(type.integer) ? "1n" : "1";
}

/** A code or flag as an expression of the type that `holder` has; a constant may be a `number` all the same. */
export function codeText(
  { cName, value }: Code | Flag,
  holder: Type,
  { big }: SnippetContext,
): string {
  const isNumber = holder.kind !== "scalar" || !holder.values || big.has(holder.values);
  return isNumber || !isBig(holder.integer) ? imported(cName) : `${value}n`;
}

export function parameterValue({ type }: Parameter, scalar: (type: ScalarType) => string): string {
  return type.kind === "page" ? grant : scalar(type);
}

export function cScalar(type: ScalarType): string {
  return codeOf(type)?.cName ?? (type.integer.isBoolean ? "true" : "1");
}

/** A code or flag that says most of what the integer means. */
function codeOf({ values }: ScalarType): Code | Flag | undefined {
  const known: readonly (Code | Flag)[] = values?.values ?? [];
  return known.find((one) => !("role" in one && one.role !== "code"));
}
