/** The bytes that a text of hexadecimal digits stands for, or what is wrong with the text. */
export type ParsedHex =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "error"; readonly message: string };

/** Parses bytes in the order of memory: pairs of digits, which spaces, colons, commas and `0x` may divide. */
export function parseHex(text: string): ParsedHex {
  const groups = text
    .split(/[\s:,]+/)
    .map((group) => group.replace(/^0x/i, ""))
    .filter((group) => group !== "");
  for (const group of groups) {
    const wrong = /[^0-9a-f]/i.exec(group);
    if (wrong)
      return { kind: "error", message: `"${wrong[0]}" in "${group}" is no hexadecimal digit` };
    if (group.length % 2 === 1) {
      return { kind: "error", message: `"${group}" has an odd number of hexadecimal digits` };
    }
  }
  return { kind: "bytes", bytes: Uint8Array.from(Buffer.from(groups.join(""), "hex")) };
}
