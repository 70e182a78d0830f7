import { word } from "./draft.ts";

/** The options that attributes of GNU C ask for. */
export function attributesIn(text: string): readonly string[] {
  const aligned = /\baligned(?:__)?\s*\(\s*(\d+)\s*\)/.exec(text)?.[1];
  return [
    ...(/\b_*packed_*\b/i.test(text) ? ["packed: true"] : []),
    ...(aligned === undefined ? [] : [`aligned: ${aligned}`]),
  ];
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
