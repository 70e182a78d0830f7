import type { Decoded, Field } from "./decoded.ts";

/** The fields as a table: offset, size, name, number or bytes, meaning. */
export function printFields({ title, size, fields }: Decoded, context: string): string {
  const rows = [
    ["offset", "size", "field", "value", ""],
    ...fields.map((field) => [
      String(field.offset),
      String(field.size),
      field.path,
      ...valueOf(field),
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lines = rows.map(([offset = "", bytes = "", name = "", value = "", meaning = ""]) => {
    const [first = 0, second = 0, third = 0, fourth = 0] = widths;
    const numbers = `${offset.padStart(first)}  ${bytes.padStart(second)}`;
    return `${numbers}  ${name.padEnd(third)}  ${value.padEnd(fourth)}  ${meaning}`.trimEnd();
  });
  return `${title}: ${size} bytes, ${context}\n\n${lines.join("\n")}\n`;
}

function valueOf({ value, bytes, size, meaning }: Field): readonly [string, string] {
  if (value !== undefined) {
    const hex = BigInt.asUintN(size * 8, value)
      .toString(16)
      .padStart(size * 2, "0");
    return [`${value} (0x${hex})`, meaning];
  }
  const shown = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
  if (bytes.length === size) return [shown, meaning];
  return [shown, bytes.length === 0 ? "missing" : missing(size - bytes.length)];
}

/** What is wrong, one line each. */
export function printProblems({ problems }: Decoded): readonly string[] {
  return problems.map(({ path, offset, message }) =>
    path === "" ? message : `${path} at offset ${offset}: ${message}`,
  );
}

function missing(bytes: number): string {
  return bytes === 1 ? "1 byte is missing" : `${bytes} bytes are missing`;
}
