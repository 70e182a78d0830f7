import type { Location } from "./facts.ts";
import type { Unit } from "./compilers.ts";

/** A node of clang's syntax tree, as `-ast-dump=json` writes it. */
export interface SyntaxNode {
  readonly id?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly tagUsed?: string;
  readonly completeDefinition?: boolean;
  readonly isImplicit?: boolean;
  readonly isBitfield?: boolean;
  /** The type that a typedef names was declared with it. */
  readonly isTagOwned?: boolean;
  /** Of a constant. */
  readonly value?: unknown;
  readonly type?: { readonly qualType: string };
  /** The declaration of a type. */
  readonly decl?: { readonly id: string };
  readonly inner?: readonly SyntaxNode[];
  readonly loc?: object;
  readonly range?: { readonly begin: Position; readonly end: Position };
}

/** A position in a file, in bytes; one within what a macro expands to has two. */
interface Position {
  readonly offset?: number;
  readonly tokLen?: number;
  /** Where the macro is used. */
  readonly expansionLoc?: Position;
}

/**
 * The location of every node of a tree. clang writes the file and the line of a location only where they
 * differ from those of the location before, so all have to be read, in their order.
 */
export function locationsOf(tree: SyntaxNode): ReadonlyMap<SyntaxNode, Location> {
  const locations = new Map<SyntaxNode, Location>();
  const last = { file: "", line: 0 };

  function read(location: object): Location {
    const fields: Readonly<Record<string, unknown>> = { ...location };
    const { spellingLoc, expansionLoc, file, line } = fields;
    if (isObject(spellingLoc)) read(spellingLoc);
    if (isObject(expansionLoc)) return read(expansionLoc);
    if (typeof file === "string") last.file = fileName(file);
    if (typeof line === "number") last.line = line;
    return { ...last };
  }

  function visit(node: SyntaxNode): void {
    for (const [key, value] of Object.entries(node)) {
      if (key === "loc" && isObject(value)) locations.set(node, read(value));
      else if (key === "range" && isObject(value))
        Object.values(value).filter(isObject).forEach(read);
      else if (key === "inner" && Array.isArray(value)) value.forEach(visit);
    }
  }

  visit(tree);
  return locations;
}

/** A file as the compiler was told of it. */
function fileName(path: string): string {
  return path.replace(/^\.\//, "");
}

/**
 * The text of a declaration in the bytes of its file, and what is behind it there; of one that the call of a macro
 * gives, the line of that.
 */
export function textOf({ range }: SyntaxNode, bytes: Buffer): { text: string; rest: string } {
  if (range === undefined) return { text: "", rest: "" };
  const begin = range.begin.expansionLoc ?? range.begin;
  const end = range.end.expansionLoc ?? range.end;
  if (begin.offset === end.offset) {
    return { text: /^[^\n;]*/.exec(bytes.toString("utf8", begin.offset))?.[0] ?? "", rest: "" };
  }
  const last = (end.offset ?? 0) + (end.tokLen ?? 0);
  const isOver = bytes[last] === ";".charCodeAt(0);
  return {
    text: bytes.toString("utf8", begin.offset, last),
    rest: isOver ? "" : bytes.toString("utf8", last),
  };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

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

/**
 * What a preprocessor leaves of a unit, as far as it decides which declarations there are and how their types are
 * spelled: units with the same text for two ABIs declare the same. An integer type of another file counts by
 * its sign, since sizes are asked for where types are used. Empty where more than the text decides.
 *
 * @param preprocessed - with the macros in it, as `-E -dD` gives it.
 */
export function unitText(preprocessed: string, { main, files }: Unit): string {
  const own: string[] = [];
  const others: string[] = [];
  for (const { text, file, line } of linesOf(preprocessed)) {
    if (text === "" || text.startsWith("#")) continue;
    if (file === main) own.push(`${line} ${text}`);
    // The headers of the compiler declare the same integers for each.
    else if (file in files) others.push(text);
  }
  const code = own.join("\n");
  if (/\b(?:wchar_t|va_list|__int128)\b/.test(code)) return "";
  return [code, ...usedTypes(code, others.join("\n")).toSorted()].join("\n");
}

/** The lines that a preprocessor leaves, each with the place that it comes from. */
export function* linesOf(preprocessed: string): Generator<Location & { readonly text: string }> {
  let file = "";
  let line = 0;
  for (const text of preprocessed.split("\n")) {
    const [, number, path] = /^# (\d+) "([^"]*)"/.exec(text) ?? [];
    if (path === undefined) {
      yield { text, file, line };
      line += 1;
    } else {
      file = fileName(path);
      line = Number(number);
    }
  }
}

/** The types among `others` that `code` uses, and those that they use. */
function usedTypes(code: string, others: string): readonly string[] {
  const byName = new Map<string, string>();
  for (const statement of statementsIn(others)) {
    for (const name of namesIn(statement)) byName.set(name, withoutSize(statement));
  }
  const used = new Set<string>();
  const visit = (text: string): void => {
    for (const [name] of text.matchAll(/[A-Za-z_]\w*/g)) {
      const statement = byName.get(name);
      if (statement === undefined || used.has(statement)) continue;
      used.add(statement);
      visit(statement);
    }
  };
  visit(code);
  return [...used];
}

function statementsIn(text: string): readonly string[] {
  const statements: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: character, index } of text.matchAll(/[{};]/g)) {
    if (character === "{") depth += 1;
    if (character === "}") depth -= 1;
    if (depth > 0 || character !== ";") continue;
    statements.push(text.slice(start, index).replaceAll(/\s+/g, " ").trim());
    start = index + 1;
  }
  return statements;
}

/** The types and enumerators that a statement defines, without its semicolon. */
function namesIn(statement: string): readonly string[] {
  const tags = [...statement.matchAll(/\b(?:struct|union|enum) (\w+) ?\{/g)];
  const enumerators = [...statement.matchAll(/\benum\b[^{]*\{([^}]*)/g)].flatMap(
    ([, body = ""]) => [...body.matchAll(/(?:^|,) ?(\w+)/g)],
  );
  const plain = statement.replaceAll(/ ?(?:\[[^\]]*\]|__attribute__ ?\(\(.*?\)\))/g, "");
  const typedefs = /\btypedef\b/.test(plain)
    ? [/\( ?\* ?(\w+)/.exec(plain) ?? /(\w+)$/.exec(plain) ?? []]
    : [];
  return [...tags, ...enumerators, ...typedefs].flatMap(([, name]) => name ?? []);
}

/** A typedef of an integer with no more than its sign. */
function withoutSize(statement: string): string {
  const [, type = "", name] =
    /^typedef ((?:(?:unsigned|signed|short|int|long) )+)(\w+)$/.exec(statement) ?? [];
  if (name === undefined) return statement;
  return `typedef ${/\bunsigned\b/.test(type) ? "unsigned" : "signed"} ${name}`;
}
