import type { Location } from "./facts.ts";

/** Where bit-fields begin in a struct or union, in bits from its start, by their paths in it. */
export type BitOffsets = ReadonlyMap<string, number>;

/**
 * The bit-fields of each struct and union, from what clang prints for `-fdump-record-layouts`: C has no
 * expression for their places. Bits count in the order in which the ABI allocates them.
 *
 * @returns by the tag, or by what clang calls one without: `(unnamed at x.h:7:5)`.
 */
export function bitOffsetsIn(printed: string): ReadonlyMap<string, BitOffsets> {
  const all = new Map<string, BitOffsets>();
  for (const block of printed.split("*** Dumping AST Record Layout\n").slice(1)) {
    const [first = "", ...lines] = block.split("\n");
    const name = recordName(first.replace(/^[^|]*\| /, ""));
    const offsets = offsetsOf(lines);
    if (offsets.size > 0) all.set(name, offsets);
  }
  return all;
}

/** What {@link bitOffsetsIn} calls a struct or union. */
export function recordName(type: string): string {
  const unnamed = /\((?:unnamed|anonymous)(?: \w+)? (at [^)]*)\)/.exec(type)?.[1];
  return unnamed === undefined
    ? type.replace(/^(?:struct|union) /, "").replace(/^.*::/, "")
    : unnamed;
}

/** What {@link bitOffsetsIn} calls a struct or union without a tag: the first one that begins on its line. */
export function recordAt(
  { file, line }: Location,
  layouts: ReadonlyMap<string, BitOffsets>,
): string | undefined {
  const start = `at ${file}:${line}:`;
  const names = [...layouts.keys()].filter((name) =>
    name.replace(/^at \.\//, "at ").startsWith(start),
  );
  return names.toSorted((one, other) => columnIn(one) - columnIn(other))[0];
}

function columnIn(name: string): number {
  return Number(/\d+$/.exec(name)?.[0]);
}

/** Two columns more of indentation are one struct further in. */
function offsetsOf(lines: readonly string[]): BitOffsets {
  const offsets = new Map<string, number>();
  const path: string[] = [];
  for (const line of lines) {
    const [, byte, bit, indent = "", type = ""] =
      /^ *(\d+)(?::(\d+)-\d+)? \| ( +)(.*)$/.exec(line) ?? [];
    if (byte === undefined) continue;
    const name = /(?<=[ *\]])\w+$/.exec(type)?.[0] ?? "";
    path.length = indent.length / 2 - 1;
    path.push(name);
    if (bit !== undefined) {
      const names = path.filter((one) => one !== "");
      offsets.set(names.join("."), 8 * Number(byte) + Number(bit));
    }
  }
  return offsets;
}
