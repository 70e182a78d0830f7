import { word } from "./draft.ts";
import { CannotSay } from "./type-code.ts";

/** The options that attributes of GNU C ask for. */
export function attributesIn(text: string): readonly string[] {
  const aligned = /\baligned(?:__)?\s*\(\s*(\d+)\s*\)/.exec(text)?.[1];
  return [
    ...(/\b_*packed_*\b/i.test(text) ? ["packed: true"] : []),
    ...(aligned === undefined ? [] : [`aligned: ${aligned}`]),
  ];
}

/**
 * The text of a type without the attribute that says how it is aligned, which is an option of an alias.
 *
 * @throws CannotSay for any other attribute.
 */
export function alignedType(text: string): {
  readonly type: string;
  readonly options: readonly string[];
} {
  const alignment = /\b__attribute__\s*\(\(\s*(?:__)?aligned(?:__)?\s*\(\s*\d+\s*\)\s*\)\)/;
  const [attribute = ""] = alignment.exec(text) ?? [];
  const type = text.replace(attribute, " ");
  if (type.includes("__attribute__")) throw new CannotSay("a type with attributes");
  return { type, options: attributesIn(attribute) };
}

/** A type with what attributes of GNU C behind the member say of its place. */
export function placedCode(code: string, behind: string): string {
  const attributes = attributesIn(behind.split(",")[0] ?? "");
  return attributes.reduce((inner, one) => {
    const alignment = /^aligned: (\d+)$/.exec(one)?.[1];
    return alignment === undefined
      ? `${word("packed")}(${inner})`
      : `${word("aligned")}(${inner}, ${alignment})`;
  }, code);
}
