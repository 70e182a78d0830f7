import { word } from "./draft.ts";
import { CannotSay, type TypeNames } from "./type-code.ts";

type Expressions = Pick<TypeNames, "expression">;

/** An alignment in bytes, which may be an expression with brackets of its own. */
const alignment = /\b(?:__)?aligned(?:__)?\s*\(\s*((?:[^()]|\([^()]*\))+?)\s*\)/;

/**
 * The options that attributes of GNU C ask for.
 *
 * @throws CannotSay for an alignment that the language has no words for.
 */
export function attributesIn(text: string, names: Expressions): readonly string[] {
  const aligned = alignment.exec(text)?.[1];
  return [
    ...(/\b_*packed_*\b/i.test(text) ? ["packed: true"] : []),
    ...(aligned === undefined ? [] : [`aligned: ${names.expression(aligned)}`]),
  ];
}

/** A text of C with a space for each attribute of GNU C. */
export function withoutAttributes(text: string): string {
  return text.replaceAll(/\b__attribute__\s*\(\(.*?\)\)/g, " ");
}

/**
 * The text of a type without the attribute that says how it is aligned, which is an option of an alias.
 *
 * @throws CannotSay for any other attribute.
 */
export function alignedType(
  text: string,
  names: Expressions,
): { readonly type: string; readonly options: readonly string[] } {
  const whole = new RegExp(`\\b__attribute__\\s*\\(\\(\\s*${alignment.source}\\s*\\)\\)`);
  const [attribute = ""] = whole.exec(text) ?? [];
  const type = text.replace(attribute, " ");
  if (type.includes("__attribute__")) throw new CannotSay("a type with attributes");
  return { type, options: attributesIn(attribute, names) };
}

/** A type with what attributes of GNU C behind the member say of its place. */
export function placedCode(code: string, behind: string, names: Expressions): string {
  const attributes = attributesIn(behind.split(",")[0] ?? "", names);
  return attributes.reduce((inner, one) => {
    const [, aligned] = /^aligned: ([^]+)$/.exec(one) ?? [];
    return aligned === undefined
      ? `${word("packed")}(${inner})`
      : `${word("aligned")}(${inner}, ${aligned})`;
  }, code);
}
