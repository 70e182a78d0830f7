import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { emitHeader } from "../codegen/c/header.ts";
import type { Examination } from "../compile.ts";
import { type Diagnostic, hasErrors } from "../diagnostics/core/diagnostic.ts";
import { type CompilerError, packagedTarget } from "../header/compilers.ts";
import type { Facts } from "../header/facts.ts";
import type { HeaderFacts } from "../header/header-facts.ts";
import type { AggregateName } from "../header/header-names.ts";
import { readHeaderText } from "../header/header-text.ts";
import { type FindHeader, type Include, includesIn } from "../header/includes.ts";
import { nameAtLine, LocatedText } from "../header/located-text.ts";
import { type ReadableHeader, headerReader, readNames } from "../header/read-header.ts";
import { type Abi, isPredefined } from "../model/layout/abi.ts";
import { testOf } from "../model/preprocessor.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";
import type { Draft } from "./draft.ts";
import { type Drafts, draftsOf } from "./drafts.ts";
import type { Knowledge } from "./knowledge.ts";
import { ForeignNames, type Includes } from "./foreign.ts";
import { testsIn } from "./conditions.ts";
import { headerDraft, includeText } from "./header-draft.ts";
import { type ImportedNames, usedIn, withTypesOf } from "./names.ts";
import { Lessons, loweredCodes } from "./lessons.ts";
import { type UnsuitedAbi, headerComparer } from "./proof.ts";
import {
  type Exception,
  keptDrafts,
  partialText,
  refusedDifferences,
  refusedFindings,
  unplacedComments,
} from "./exceptions.ts";
import {
  type HeaderDraft,
  type Modules,
  type SpecFile,
  formattedFiles,
  modulesOf,
  specFiles,
} from "./spec-text.ts";
import { leadingIncludes } from "./statements.ts";

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

/** What an import needs. */
export interface ImportOptions {
  readonly header: ReadableHeader & { readonly path: string };
  /** Those that the proof is for; the first one that the header compiles for decides what it declares. */
  readonly abis: readonly [Abi, ...Abi[]];
  /** The folder that the spec is for. */
  readonly out: string;
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
export async function importHeader(
  options: ImportOptions,
): Promise<Import | (CompilerError & { readonly isOfSpec: boolean })> {
  const { header, abis, examine, include, followed = [] } = options;
  const unread: UnsuitedAbi[] = [];
  const known = await readFirst(options, unread);
  if (known === undefined) return { error: unread[0]?.error ?? "", isOfSpec: false };
  const lessons = new Lessons(
    known.aggregates.filter((one) => hasGap(one, known.facts)).map(({ name }) => name),
  );
  const compare = headerComparer(header, abis.slice(unread.length), known);
  const modules = new Map(followed.flatMap((one) => [...one.modules]));
  const folder = makeTemporaryFolder();
  try {
    for (let attempt = 1; ; attempt += 1) {
      const { top, drafts, drafted } = draftSpec(known, lessons, header.path, followed);
      const filesOf = (one: HeaderDraft) =>
        specFiles(
          { ...one, include: isUsual(one, include) ? undefined : include },
          drafts,
          drafted.comments.link,
          modules,
        );
      const files = filesOf(top);
      write([...files, ...followed.flatMap((one) => one.files)], folder.path);
      const examined = await examine(join(folder.path, files[0]?.path ?? ""));
      const mayGoOn = attempt < attempts;
      if (mayGoOn && lessons.learnFromFindings(examined, drafts, files)) continue;
      const { model, diagnostics } = examined;
      const isSound = model !== undefined && !hasErrors(diagnostics);
      const compared = isSound ? await compare(model) : { differences: [], unsuited: [] };
      if ("error" in compared) {
        const name = model && (await subjectOf(compared, emitHeader(model), header.path));
        if (mayGoOn && name !== undefined && lessons.learnFromError(name, drafts)) continue;
        return { ...compared, isOfSpec: true };
      }
      const { differences } = compared;
      if (mayGoOn && lessons.learnFromDifferences(differences, drafts, header)) continue;
      const refused = [
        ...refusedFindings(diagnostics, drafts, files, known.located),
        ...refusedDifferences(differences, drafts, known.located),
      ];
      const formatted = await formattedFiles(
        filesOf({ ...top, severities: loweredOf(diagnostics) }),
        options.out,
      );
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
        spec: { names: drafted.names, modules: modulesOf(top, drafts), files: formatted },
        undocumented: diagnostics.filter(({ code }) => code === "undocumented").length,
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

/** A header as text and as a compiler sees it. */
interface KnownHeader extends Includes, HeaderFacts {
  readonly located: LocatedText;
}

/** @param unread - gets the ABIs that the header does not compile for, before one that it does. */
async function readFirst(
  { header, abis, include }: ImportOptions,
  unread: UnsuitedAbi[],
): Promise<KnownHeader | undefined> {
  for (const abi of abis) {
    const known = await readAll(header, abi, include);
    if (!("error" in known)) return known;
    unread.push({ abi, error: known.error });
  }
  return undefined;
}

async function readAll(
  header: ImportOptions["header"],
  abi: Abi,
  include: string | undefined,
): Promise<KnownHeader | CompilerError> {
  const names = await readNames(header, abi);
  if ("error" in names) return names;
  const isNeeded = withTypesOf(names, usedIn(header.text));
  const read = await headerReader(header)(packagedTarget(abi), isNeeded);
  if ("error" in read) return read;
  const find = header.find(abi);
  const text = await readHeaderText(header.text);
  const includes = leadingIncludes(text);
  const own = include ?? basename(header.path);
  return {
    ...names,
    ...read,
    path: header.path,
    include: own,
    headerOf: (file) => {
      const brings = (one: Include) => bringsIn(file, one, header.path, find);
      const found = includes.find(brings);
      // What another include brings in is there by C that is kept.
      if (found === undefined && includesIn(header.text).some(brings)) return own;
      const usual = found ?? includes[0];
      return usual && includeText(usual);
    },
    located: new LocatedText(text),
  };
}

/** What a spec is made of. */
function draftSpec(
  known: KnownHeader,
  { refused, refusedConditions, split, plain, unfit, padded }: Lessons,
  path: string,
  followed: readonly ImportedSpec[],
): {
  /** It takes what a header that exists can't change as warnings. */
  readonly top: HeaderDraft;
  readonly drafts: readonly Draft[];
  readonly drafted: Drafts;
} {
  const { located, facts } = known;
  const foreign = new ForeignNames(known, unfit);
  const ownTypedefs = known.typedefs.filter(({ location }) => location.file === known.path);
  const typedefs = new Map(ownTypedefs.map(({ name, type }) => [name, type]));
  const knowledge: Knowledge = {
    foreign: (type) => (followed.some(({ names }) => names.has(type)) ? type : foreign.find(type)),
    isPadded: (name) => padded.has(name),
    typedefOf: (name) => typedefs.get(name),
    valueOf: (name) => valueIn(facts, name),
    refused,
    refusedConditions,
    split,
    plain,
    followed: followed.map(({ names }) => names),
    known: undefined,
  };
  // Links and families may come before what they name.
  const { names } = draftsOf(located, knowledge);
  const drafted = draftsOf(located, { ...knowledge, known: names });
  const drafts = withForeign(foreign.drafts, drafted.drafts);
  const severities = Object.fromEntries(loweredCodes.map((code) => [code, "warning"]));
  const defines = definesFor(drafts, known);
  return { top: { ...headerDraft(located, path), defines, severities }, drafts, drafted };
}

/** All drafts: a name that C declares that is kept is that of its type, where there is a draft of that. */
function withForeign(foreign: readonly Draft[], own: readonly Draft[]): readonly Draft[] {
  const proper = new Set(own.flatMap(({ kept, name }) => (kept === undefined ? name : [])));
  const used = foreign.filter(({ name }) => !proper.has(name));
  const taken = new Set(used.map(({ name }) => name));
  const renamed = own.map((one) => (taken.has(one.name) ? { ...one, name: `${one.name}_C` } : one));
  return [...used, ...renamed];
}

/** Whether others include a header by its name. */
function isUsual({ name }: HeaderDraft, include: string | undefined): boolean {
  return include === undefined || include === `${name}.h`;
}

/** Those of the lowered severities that a spec needs. */
function loweredOf(diagnostics: readonly Diagnostic[]): HeaderDraft["severities"] {
  const found = new Set(diagnostics.map(({ code }) => code));
  return Object.fromEntries(
    loweredCodes.filter((code) => found.has(code)).map((code) => [code, "warning"]),
  );
}

/** Whether an include brings in the file at `path`, itself or with what it includes. */
function bringsIn(path: string, include: Include, from: string, find: FindHeader): boolean {
  const seen = new Set<string>();
  const isIn = (one: Include, within: string): boolean => {
    const found = find(one.name, within, one.isSystem);
    if (found === undefined || seen.has(found.path)) return false;
    seen.add(found.path);
    return found.path === path || includesIn(found.text).some((other) => isIn(other, found.path));
  };
  return isIn(include, from);
}

/**
 * The macros that conditions of the drafts ask for and that are defined, by the header or by what it includes; but
 * for one that only asks for itself before the header defines it.
 */
function definesFor(
  drafts: readonly Draft[],
  { facts, path, code: macros }: Pick<KnownHeader, "facts" | "code" | "path">,
): HeaderDraft["defines"] {
  const isEmpty = (name: string) =>
    macros.some((one) => one.kind === "macro" && one.name === name && one.tokens.length === 3);
  const tests = drafts.flatMap(({ name, test, code }) =>
    [...testsIn(code), ...(test === undefined ? [] : [test])].map((text) => ({ name, text })),
  );
  const names = tests.flatMap(({ name: own, text }) =>
    (testOf(text)?.names ?? []).filter(
      (name) => name !== own || facts.get(name)?.location?.file !== path,
    ),
  );
  return Object.fromEntries(
    [...new Set(names)].flatMap((name) => {
      if (isPredefined(name)) return [];
      const value = valueIn(facts, name) ?? (isEmpty(name) ? 1n : undefined);
      return value === undefined || !Number.isSafeInteger(Number(value))
        ? []
        : [[name, Number(value)]];
    }),
  );
}

function valueIn(facts: Facts, name: string): bigint | undefined {
  const { group, aspects } = facts.get(name) ?? {};
  const value = aspects?.["value"];
  return group === "constants" && value !== undefined && /^-?\d+$/.test(value)
    ? BigInt(value)
    : undefined;
}

/** Whether there are bytes in a struct that belong to no member. */
function hasGap({ tag, name, members }: AggregateName, facts: Facts): boolean {
  const size = Number(facts.get(`${tag} ${name}`)?.aspects["size"]);
  let end = 0;
  for (const { path } of members.filter((one) => !one.path.includes("."))) {
    const { offset, size: own, bit, bits } = facts.get(`${name}.${path}`)?.aspects ?? {};
    if (tag === "struct" && Number(offset) > end) return true;
    const length = Number(own ?? 0) + Math.ceil((Number(bit ?? 0) + Number(bits ?? 0)) / 8);
    end = Math.max(end, Number(offset ?? end) + length);
  }
  return size > end;
}

function write(files: readonly SpecFile[], folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
