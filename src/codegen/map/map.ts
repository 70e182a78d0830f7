import type { Span } from "../../diagnostics/core/diagnostic.ts";
import type { Declaration } from "../../model/declaration.ts";
import { type Model, declarationsOf } from "../../model/model.ts";
import { type Part, partsOf } from "../../model/parts.ts";
import { relativePath } from "../../text/path.ts";
import { headerOf } from "../c/header.ts";
import { referenceOf } from "../markdown/reference.ts";
import { type Emission, startOfPieces } from "../shared/template.ts";
import { moduleOf } from "../typescript/module.ts";
import {
  type Finder,
  type DeclarationOrPart,
  findInHeader,
  findInModule,
  findInReference,
} from "./find.ts";

/**
 * Where each declaration is in the spec, the header, the TypeScript module and the reference, one on each
 * line. `docs/map.schema.json` describes the form.
 */
export function emitMap(model: Model, module = moduleInMap(model)): string {
  const { name, source } = model;
  const document: MapDocument = {
    $schema: "urn:abispec:map:1",
    format: "abispec-map-1",
    name,
    source,
    entries: entriesOf(model, module.lines).map(({ entry }) => entry),
  };
  const values = Object.entries(document).map(([key, value]: readonly [string, unknown]) => {
    const lines = Array.isArray(value)
      ? `[\n${value.map((entry) => `    ${JSON.stringify(entry)}`).join(",\n")}\n  ]`
      : JSON.stringify(value);
    return `  ${JSON.stringify(key)}: ${lines}`;
  });
  return `{\n${values.join(",\n")}\n}\n`;
}

/** An entry, and what the spec calls it. */
export interface LocatedEntry {
  readonly entry: MapEntry;
  /** `feature_sg` for the key `feature-sg`, `ADD_GREF_MAPPING.request.queue` for a parameter. */
  readonly path: string;
  /** The place of the name. */
  readonly span: Span;
}

/** The TypeScript module of a model as the map needs it. */
export interface ModuleInMap {
  readonly text: string;
  /** Of every declaration and part, in order. */
  readonly lines: readonly (readonly OutputLines[])[];
}

export function moduleInMap(model: Model): ModuleInMap {
  const emission = moduleOf(model);
  const subjects = subjectsOf(model);
  const found = linesOf(emission, subjects, findInModule);
  const lines = [...subjects.values()].flat().map((subject) => found.get(subject) ?? []);
  return { text: emission.text, lines };
}

type Subjects = ReadonlyMap<Declaration, readonly DeclarationOrPart[]>;

/** Every declaration with its parts, in order. */
function subjectsOf(model: Model): Subjects {
  const names = new Set<string>();
  const isFirst = (kind: string, name: string) => names.size < names.add(`${kind} ${name}`).size;
  // Of variants under conditions, the first has all lines.
  return new Map(
    declarationsOf(model)
      .filter(({ kind, name }) => isFirst(kind, name))
      .map((declaration) => [
        declaration,
        [undefined, ...partsOf(declaration).filter(({ kind, path }) => isFirst(kind, path))].map(
          (part): DeclarationOrPart => ({ declaration, part }),
        ),
      ]),
  );
}

/**
 * Every declaration and part of `model`, in order.
 *
 * @param ts - the lines of each in the TypeScript module.
 */
export function entriesOf(model: Model, ts = moduleInMap(model).lines): readonly LocatedEntry[] {
  const root = model.span.file.slice(0, -model.source.length);
  const subjects = subjectsOf(model);
  const h = linesOf(headerOf(model), subjects, findInHeader);
  const md = linesOf(referenceOf(model), subjects, findInReference);
  const paths = new Map<string, string>();
  const pathOf = (file: string) => {
    const path = paths.get(file) ?? relativePath(root, file);
    paths.set(file, path);
    return path;
  };
  return [...subjects.values()].flat().map((subject, index) => {
    const { declaration, part } = subject;
    const { kind, name, span } = part ?? declaration;
    const entry = {
      name: part === undefined && declaration.kind === "key" ? declaration.path : name,
      kind,
      file: pathOf(span.file),
      line: span.line,
      h: h.get(subject) ?? [],
      ts: ts[index] ?? [],
      md: md.get(subject) ?? [],
    };
    return { entry, path: part?.path ?? name, span };
  });
}

/** The lines of each subject in an output. */
function linesOf(
  emission: Emission,
  subjects: Subjects,
  finder: Finder,
): ReadonlyMap<DeclarationOrPart, readonly OutputLines[]> {
  const found = new Map<DeclarationOrPart, readonly OutputLines[]>();
  let number = emission.text.slice(0, startOfPieces(emission)).split("\n").length;
  for (const { text: piece, declarations } of emission.pieces) {
    const lines = piece.split("\n");
    const find = finder(lines);
    const inside = declarations.flatMap((declaration) => subjects.get(declaration) ?? []);
    const placed = inside.map((subject) => ({ subject, index: find(subject) ?? -1 }));
    const starts = [...new Set(placed.map(({ index }) => index))].toSorted((a, b) => a - b);
    const ends = new Map(starts.map((start, at) => [start, starts[at + 1] ?? lines.length]));
    for (const { subject, index } of placed) {
      // Behind a struct is what C has inside it.
      const isOnly = declarations.length === 1 || declarations[0]?.kind !== "key";
      const isAll = subject.part === undefined && isOnly && subject.declaration === declarations[0];
      if (index < 0 && !isAll) continue;
      const own = isAll
        ? allLines(subject, index, lines)
        : partLines(subject, index, lines, ends.get(index) ?? lines.length);
      const { line, first, last } = own;
      const shifted = { line: number + line, first: number + first, last: number + last };
      const known = found.get(subject);
      // A list that grows has room for 17 at once, and most stay at one.
      found.set(subject, known === undefined ? [shifted] : known.concat(shifted));
    }
    number += lines.length + 1;
  }
  return found;
}

/** All lines. Where none declares the name, the first that mentions it counts. */
function allLines(
  { declaration }: DeclarationOrPart,
  index: number,
  lines: readonly string[],
): OutputLines {
  const mention = () => lines.findIndex((line) => line.includes(declaration.name));
  return { line: index < 0 ? Math.max(0, mention()) : index, first: 0, last: lines.length - 1 };
}

/**
 * The line of a part with the comment above it, and with the lines below it that are indented more.
 *
 * @param next - where the next part is, or the end.
 */
function partLines(
  { declaration, part }: DeclarationOrPart,
  line: number,
  lines: readonly string[],
  next: number,
): OutputLines {
  const indent = indentOf(lines[line]);
  let start = line;
  // The end of a struct that is written in place.
  if (/^ *\}/.test(lines[line] ?? "")) {
    do start--;
    while (start > 0 && !(lines[start]?.endsWith("{") && indentOf(lines[start]) === indent));
  }
  let first = start;
  if (/^ *(?:\/\*.*)?\*\/$/.test(lines[start - 1] ?? "")) {
    do first--;
    while (first > 0 && !/^ *\/\*/.test(lines[first] ?? ""));
  }
  // The comment of a family may be right above its first macro.
  const isOfFamily =
    first === 0 && declaration.prose !== undefined && lines[line]?.startsWith("#") === true;
  let last = lastInside(part, line, lines) ?? line;
  const isMacro = (text = "") => text.startsWith("#define ");
  for (let index = line + 1; index < (part?.kind === "member" ? lines.length : next); index++) {
    const isEmpty = /^[ *]*$/.test(lines[index] ?? "");
    if (isMacro(lines[line]) && lines[index - 1]?.endsWith("\\") !== true) break;
    if (!isEmpty && indentOf(lines[index]) <= indent) break;
    if (!isEmpty) last = index;
  }
  return { line, first: isOfFamily ? start : first, last };
}

/** The end of a struct that another one defines: macros inside have no indent. */
function lastInside(part: Part | undefined, line: number, lines: readonly string[]) {
  const text = lines[line] ?? "";
  if (part !== undefined || !text.startsWith(" ") || !text.endsWith("{")) return undefined;
  const end = `${" ".repeat(indentOf(text))}}`;
  const index = lines.findIndex((one, at) => at > line && one.startsWith(end));
  return index < 0 ? undefined : index;
}

/** Columns before the text of a line, which may be one of a comment. */
function indentOf(line = ""): number {
  return /^(?: \*)? */.exec(line)?.[0].length ?? 0;
}

/** @minLength 1 */
export type Text = string;

/**
 * A line of a file, counted from 1.
 *
 * @asType integer
 * @minimum 1
 */
export type LineNumber = number;

/**
 * Where each declaration of a spec is: its place in the spec, and its lines in the header, the TypeScript module and the reference. A tool leads from the line of a compiler's error to the spec with it.
 */
export interface MapDocument {
  /** The `$id` of the schema of this form. */
  readonly $schema: "urn:abispec:map:1";
  /** Identifies this form; another form has another number. */
  readonly format: "abispec-map-1";
  /** Base name of the outputs: `netif` is `netif.h`, `netif.ts` and `netif.md`. */
  readonly name: Text;
  /** Path of the spec from the folder of its package, with `/`. */
  readonly source: Text;
  /** Every declaration in the order of the header, each before its parts. */
  readonly entries: readonly MapEntry[];
}

/** A declaration or a part of one. */
export interface MapEntry {
  /** What C calls it: `xen_netif_gref`, `xen_netif_gref.status`, `XEN_NETIF_CTRLF_GREF_readonly`. A parameter, reply or rule has the name of its message or ring before it, a key is its path, and a family of codes or flags is called as in the spec, which is mostly the start of their names. */
  readonly name: Text;
  /** What it is; `bit` and `mask` are the two macros of a flag. */
  readonly kind: Declaration["kind"] | Part["kind"];
  /** Path of the module of the spec from the folder of its package, with `/`. */
  readonly file: Text;
  /** The line of the spec with its name. */
  readonly line: LineNumber;
  /** Its lines in the header. */
  readonly h: readonly OutputLines[];
  /** Its lines in the TypeScript module: the types of a ring's messages follow the last of these, apart from the ring. */
  readonly ts: readonly OutputLines[];
  /** Its lines in the reference. */
  readonly md: readonly OutputLines[];
}

/** Lines of an output. */
export interface OutputLines {
  /** The line with its name. */
  readonly line: LineNumber;
  /** The first line, that of its comment where there is one. */
  readonly first: LineNumber;
  /** The last line. */
  readonly last: LineNumber;
}
