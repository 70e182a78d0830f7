import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { emitHeader } from "../codegen/c/header.ts";
import type { Examination } from "../compile.ts";
import { type Diagnostic, hasErrors } from "../diagnostics/core/diagnostic.ts";
import { type CompilerError, type UnsuitedAbi, packagedTarget } from "../header/compilers.ts";
import { type HeaderText, readHeaderText } from "../header/header-text.ts";
import { type FindHeader, type Include, includesIn } from "../header/includes.ts";
import { nameAtLine, LocatedText } from "../header/located-text.ts";
import type { HeaderFacts } from "../header/header-facts.ts";
import type { HeaderNames } from "../header/header-names.ts";
import { type ReadableHeader, headerReader, readNames } from "../header/read-header.ts";
import type { Abi } from "../model/layout/abi.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";
import { type KnownHeader, draftSpec } from "./draft-spec.ts";
import { includeText, unknownLicence } from "./header-draft.ts";
import { type ImportedNames, usedIn, withTypesOf } from "./names.ts";
import { hasGap, isPackedTighter } from "./layouts.ts";
import { Lessons, loweredCodes } from "./lessons.ts";
import { plainText } from "./plain-text.ts";
import { headerComparer } from "./proof.ts";
import {
  type Exception,
  keptDrafts,
  partialText,
  piecesException,
  refusedDifferences,
  refusedFindings,
  unplacedComments,
} from "./exceptions.ts";
import {
  type HeaderDraft,
  type Modules,
  type SpecFile,
  type Style,
  formattedFiles,
  modulesOf,
  specFiles,
} from "./spec-text.ts";
import { leadingIncludes } from "./directives.ts";

/** What a header becomes. */
export interface Import {
  readonly files: readonly SpecFile[];
  /** C that the spec has as it is. */
  readonly kept: readonly Exception[];
  /** Comments that the spec does not have. */
  readonly unplaced: readonly Exception[];
  /** What is still wrong with the spec, and on what its header differs from the one that was read. */
  readonly refused: readonly Exception[];
  /** ABIs that the header does not compile for, so that the proof is for the others. */
  readonly unsuited: readonly UnsuitedAbi[];
  readonly declarations: number;
  /** As SPDX names it; `undefined` where no comment says one. */
  readonly licence: string | undefined;
  /** What the specs of headers that include this one take from it. */
  readonly spec: ImportedSpec;
  /** Names without a comment, which the spec is to have one for. */
  readonly undocumented: number;
}

/** A spec that others import. */
export interface ImportedSpec {
  readonly names: ImportedNames;
  readonly modules: Modules;
  readonly files: readonly SpecFile[];
}

/** An import that has no spec. */
export interface FailedImport extends CompilerError {
  /** The header of the spec does not compile, and not the one that was read. */
  readonly isOfSpec: boolean;
  /** What of the header that was read is to blame, if that is known. */
  readonly cause?: Exception | undefined;
}

/** What an import needs. */
export interface ImportOptions {
  readonly header: ReadableHeader & { readonly path: string };
  /** Those that the proof is for; the first one that the header compiles for decides what it declares. */
  readonly abis: readonly [Abi, ...Abi[]];
  /** How the project that the spec is for formats its files. */
  readonly style: Style;
  /** How other headers include it. */
  readonly include?: string | undefined;
  /** The specs of headers that it includes. */
  readonly followed?: readonly ImportedSpec[];
  /** Loads and checks the spec at a path. */
  readonly examine: (path: string) => Promise<Examination>;
}

/** Attempts at most, each with what the one before has taught. */
const attempts = 8;

/** Makes a spec of a header, and proves that the header which the spec gives says the same. */
export async function importHeader(options: ImportOptions): Promise<Import | FailedImport> {
  const { abis, examine, include, followed = [] } = options;
  const header = { ...options.header, text: plainText(options.header.text) };
  const unread: UnsuitedAbi[] = [];
  // It is parsed while compilers read it.
  const headerText = readHeaderText(header.text);
  const read = await readFirst(header, abis, unread);
  if (read === undefined) return { error: unread[0]?.error ?? "", isOfSpec: false };
  const compare = headerComparer(header, abis.slice(unread.length), read);
  const known = { ...read, ...(await describeHeader(header, headerText, read.abi, include)) };
  const namesOf = (all: typeof known.aggregates) => all.map(({ name }) => name);
  const lessons = new Lessons(
    namesOf(known.aggregates.filter((one) => hasGap(one, known.facts))),
    namesOf(known.aggregates.filter((one) => isPackedTighter(one, known.facts))),
  );
  const followedNames = followed.map(({ names }) => names);
  const modules = new Map(followed.flatMap((one) => [...one.modules]));
  const folder = makeTemporaryFolder();
  try {
    for (let attempt = 1; ; attempt += 1) {
      const { top, drafts, drafted } = draftSpec(known, lessons, followedNames);
      const filesOf = (one: HeaderDraft) =>
        specFiles(
          { ...one, include: include === `${one.name}.h` ? undefined : include },
          drafts,
          drafted.comments.link,
          modules,
        );
      const files = filesOf(top);
      write([...files, ...followed.flatMap((one) => one.files)], folder.path);
      const examined = await examine(join(folder.path, files[0]?.path ?? ""));
      const mayGoOn = attempt < attempts;
      if (mayGoOn && lessons.learnFromFindings(examined, drafts, files, top)) continue;
      const { model, diagnostics } = examined;
      const isSound = model !== undefined && !hasErrors(diagnostics);
      let formatting: Promise<readonly SpecFile[]> | undefined;
      const format = () =>
        (formatting ??= formattedFiles(
          filesOf({ ...top, severities: loweredOf(diagnostics) }),
          options.style,
        ));
      const compared = isSound ? await compare(model, format) : { differences: [], unsuited: [] };
      if ("error" in compared) {
        const name = model && (await subjectOf(compared, emitHeader(model), header.path));
        if (mayGoOn && name !== undefined && lessons.learnFromError(name, drafts)) continue;
        return { ...compared, isOfSpec: true, cause: piecesException(known.located) };
      }
      const { differences } = compared;
      if (mayGoOn && lessons.learnFromDifferences(differences, drafts, header, read.abi)) continue;
      const all = [
        ...refusedFindings(diagnostics, drafts, files, known.located),
        ...refusedDifferences(differences, drafts, known.located),
      ];
      const cause = all.length === 0 ? undefined : piecesException(known.located);
      const refused = cause === undefined ? all : [cause];
      const formatted = await format();
      const [main, ...others] = formatted;
      return {
        files:
          main === undefined || refused.length === 0
            ? formatted
            : [{ ...main, text: partialText(refused, header.path) + main.text }, ...others],
        kept: keptDrafts(drafts, known.located),
        unplaced: unplacedComments(drafted.comments.unused, known.located),
        refused,
        unsuited: [...unread, ...compared.unsuited],
        declarations: drafts.length,
        licence: top.licence === unknownLicence ? undefined : top.licence,
        spec: { names: drafted.names, modules: modulesOf(top, drafts), files: formatted },
        // A member is there once for each branch of its type.
        undocumented: new Set(
          diagnostics.flatMap((one) =>
            one.code === "undocumented" ? [JSON.stringify(one.span)] : [],
          ),
        ).size,
      };
    }
  } finally {
    folder.remove();
  }
}

/** The declaration of the header of a spec, `text`, that a compiler refuses. */
async function subjectOf(
  { error }: CompilerError,
  text: string,
  path: string,
): Promise<string | undefined> {
  const place = error.split("\n").find((one) => one.startsWith(`${path}:`)) ?? "";
  const line = /^:(\d+):\d+: (?:fatal )?error: /.exec(place.slice(path.length))?.[1];
  const subject = line === undefined ? undefined : await nameAtLine(text, Number(line));
  return subject?.name.replace(/\..*/, "");
}

/** What a compiler knows of a header for the first ABI that it compiles for. */
interface FirstReading extends HeaderNames, HeaderFacts {
  readonly abi: Abi;
}

/** @param unread - gets the ABIs that the header does not compile for, before one that it does. */
async function readFirst(
  header: ReadableHeader,
  abis: readonly Abi[],
  unread: UnsuitedAbi[],
): Promise<FirstReading | undefined> {
  for (const abi of abis) {
    const read = await readFor(header, abi);
    if (!("error" in read)) return { ...read, abi };
    unread.push({ abi, error: read.error });
  }
  return undefined;
}

async function readFor(
  header: ReadableHeader,
  abi: Abi,
): Promise<(HeaderNames & HeaderFacts) | CompilerError> {
  const names = await readNames(header, abi);
  if ("error" in names) return names;
  const isNeeded = withTypesOf(names, usedIn(header.text));
  const facts = await headerReader(header)(packagedTarget(abi), isNeeded);
  return "error" in facts ? facts : { ...names, ...facts };
}

/** What the text of a header says, and what it includes. */
async function describeHeader(
  header: ImportOptions["header"],
  headerText: Promise<HeaderText>,
  abi: Abi,
  include: string | undefined,
): Promise<Omit<KnownHeader, keyof FirstReading>> {
  const find = header.find(abi);
  const text = await headerText;
  const includes = leadingIncludes(text);
  const own = include ?? basename(header.path);
  // Each name of a file asks for it.
  const known = new Map<string, string | undefined>();
  const headerOf = (file: string) => {
    // A macro of the program has a value for a condition alone.
    if (file === "<command line>") return undefined;
    const away = includes.map((one) => distanceTo(file, one, header.path, find));
    const nearest = Math.min(...away);
    const isIn = (one: Include) => distanceTo(file, one, header.path, find) < Infinity;
    // What another include brings in is there by C that is kept.
    if (nearest === Infinity && includesIn(header.text).some(isIn)) return own;
    const usual = includes[nearest === Infinity ? 0 : away.indexOf(nearest)];
    return usual && includeText(usual);
  };
  return {
    path: header.path,
    include: own,
    headerOf: (file) => {
      if (!known.has(file)) known.set(file, headerOf(file));
      return known.get(file);
    },
    located: new LocatedText(text),
  };
}

/** Those of the lowered severities that a spec needs. */
function loweredOf(diagnostics: readonly Diagnostic[]): HeaderDraft["severities"] {
  const found = new Set(diagnostics.map(({ code }) => code));
  return Object.fromEntries(
    loweredCodes.filter((code) => found.has(code)).map((code) => [code, "warning"]),
  );
}

/** How many includes lead from an include to the file at `path`: 0 for the file itself, infinite for none. */
function distanceTo(path: string, include: Include, from: string, find: FindHeader): number {
  const first = find(include.name, from, include.isSystem);
  const queue = first === undefined ? [] : [first];
  const distances = new Map(queue.map((one) => [one.path, 0]));
  for (const { path: within, text } of queue) {
    if (within === path) break;
    for (const { name, isSystem } of includesIn(text)) {
      const found = find(name, within, isSystem);
      if (found === undefined || distances.has(found.path)) continue;
      distances.set(found.path, (distances.get(within) ?? 0) + 1);
      queue.push(found);
    }
  }
  return distances.get(path) ?? Infinity;
}

function write(files: readonly SpecFile[], folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
