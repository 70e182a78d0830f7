import { catalogue } from "../diagnostic/catalogue.ts";
import { startOf } from "../model/span.ts";
import { dirname, resolve } from "node:path";
import type { TypeFinding } from "../diagnostic/besides.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { settle, type Severities } from "../diagnostic/settle.ts";
import type { Waiver } from "../diagnostic/waiver.ts";
import { readText, type NoText } from "../files/read-text.ts";
import type { Description } from "../language/description.ts";
import type { Declaration } from "../model/declaration.ts";
import type { Model } from "../model/model.ts";
import { chaptersOf } from "./chapters.ts";
import { companionOf } from "./companion.ts";
import { described, isBroken } from "./described.ts";
import { lostProperties } from "./lost-properties.ts";
import { loadedModule, type Exported, type LoadedModule } from "./exported.ts";
import { readTexts } from "./files.ts";
import type { JoinContext } from "./join/context.ts";
import { verbatimPath } from "./join/declarations.ts";
import { headerFrom } from "./join/header.ts";
import { modelFrom } from "./join/model.ts";
import { scenariosFrom } from "./join/scenarios.ts";
import { severitiesFrom } from "./join/severities.ts";
import { missingNames } from "./missing-names.ts";
import { namesOf } from "./names.ts";
import type { ModuleOutline } from "./outline.ts";
import { nestingFindings } from "./nesting.ts";
import { packagePath } from "./package-path.ts";
import { Recovery } from "./recovery.ts";
import { proseResolver } from "./prose/resolve.ts";
import { outlineModule } from "./source.ts";
import { verbatimText } from "./verbatim-text.ts";
import { typeFindings } from "./type-findings.ts";
import { parsedModules, typeProgram } from "./type-program.ts";
import { waiversOf } from "./waivers.ts";

const fileSystem = catalogue["file-system"];

/** A spec as it was read. */
export interface Loaded {
  /** `undefined` where there is not enough of a spec to go on with. */
  readonly model: Model | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** What TypeScript found besides. */
  readonly typeErrors: readonly TypeFinding[];
  readonly severities: Severities;
  readonly waivers: readonly Waiver[];
  /** Text of each file that was read, or looked for, by absolute path. */
  readonly sources: ReadonlyMap<string, string>;
  /** Absolute path of each file whose change may change the result. */
  readonly inputs: readonly string[];
}

/**
 * Reads a spec: evaluates it for meaning, reads it for order, prose and places, and joins the two.
 *
 * @param path - path of the spec, from the working folder.
 */
export async function load(path: string): Promise<Loaded> {
  const root = resolve(path);
  const text = await readText(root);
  if (typeof text !== "string") {
    const finding = text.isMissing
      ? catalogue["no-spec"].finding("unreadable", undefined, path)
      : fileSystem.finding("unreadable", undefined, path, text);
    return failed([finding], new Map(), [root]);
  }
  const companion = companionOf(root);
  const scenarios = await readText(companion);
  const isAccompanied = typeof scenarios === "string";
  if (!isAccompanied && !scenarios.isMissing) {
    const finding = fileSystem.finding("unreadable", undefined, companionOf(path), scenarios);
    return failed([finding], new Map(), [root, companion]);
  }
  const recovery = new Recovery(root, isAccompanied ? [companion] : []);
  const { findings } = recovery;
  const read = await recovery.read();
  const sources = await readTexts(read?.modules ?? filesOf([root, companion], findings));
  const inputs = [...new Set([...sources.keys(), companion])];
  if (read === undefined) return failed(findings, sources, inputs);
  const nested = nestingFindings(sources);
  if (nested.length > 0) return failed(nested, sources, inputs);
  const program = typeProgram(recovery.repaired(sources), recovery.brokenModules);
  const typeErrors = typeFindings(program);
  const ran = await recovery.run(read);
  if (ran === undefined) {
    return { ...failed(unseen(findings, typeErrors), sources, inputs), typeErrors };
  }
  const outlines = parsedModules(program, recovery.repaired(sources)).map(outlineModule);
  const namespaces = new Map(
    ran.bundle.modules.map((file, index) => [file, ran.namespaces[index]]),
  );
  const modules = outlines.map((outline) =>
    loadedModule(outline, namespaces.get(outline.file) ?? {}),
  );
  const isMissing = missingNames(recovery.broken(sources), namesOfBroken(modules));
  const joined = await joinModules(root, modules, outlines, sources, isMissing);
  const diagnostics = [...unseen(findings, typeErrors), ...joined.diagnostics];
  return { ...joined, diagnostics, typeErrors };
}

/** The files that findings are about, after those that are read in any case. */
function filesOf(read: readonly string[], findings: readonly Diagnostic[]): readonly string[] {
  const files = findings.flatMap(({ span }) => (span === undefined ? [] : [span.file]));
  return [...new Set([...read, ...files])];
}

/** Findings that TypeScript has not: of a name that nothing has, it knows the neighbours to suggest. */
function unseen(
  findings: readonly Diagnostic[],
  typeErrors: readonly Diagnostic[],
): readonly Diagnostic[] {
  const key = ({ message, span }: Diagnostic) => JSON.stringify([message, span?.file, span?.line]);
  const seen = new Set(typeErrors.map(key));
  return findings.filter((one) => !seen.has(key(one)));
}

function failed(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  inputs: readonly string[],
): Loaded {
  return {
    model: undefined,
    diagnostics,
    typeErrors: [],
    severities: new Map(),
    waivers: [],
    sources,
    inputs,
  };
}

async function joinModules(
  root: string,
  modules: readonly LoadedModule[],
  outlines: readonly ModuleOutline[],
  sources: ReadonlyMap<string, string>,
  isMissing: (path: string) => boolean,
): Promise<Loaded> {
  const written = outlines[0]?.exports.find((one) => one.isDefault);
  const exportedHeader = described(modules[0]?.namespace["default"]);
  if (isBroken(exportedHeader)) return failed([], sources, [...sources.keys()]);
  if (exportedHeader?.kind !== "header" || written === undefined) {
    const finding = catalogue["no-spec"].finding("noHeader", written?.span ?? startOf(root));
    return failed([finding], sources, [...sources.keys()]);
  }
  const diagnostics: Diagnostic[] = lostProperties(outlines);
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
  const header = headerFrom(exportedHeader, written, report);
  const severities = severitiesFrom(exportedHeader.severities, written, report);
  const { listed: chapters, unlisted } = chaptersOf(header, written, modules, report);
  const ignored = unlisted.map(({ module }) => module.file);
  const waivers = waiversOf(outlines, report).filter(
    ({ code, span }) => code === "unlisted-declaration" || !ignored.includes(span.file),
  );
  const declarations = chapters.flatMap((chapter) => chapter.declarations);
  const missing = unlisted
    .filter(({ finding }) => finding === undefined || isError(finding, severities, waivers))
    .flatMap(({ module }) => module.declarations);
  const known = [...declarations, ...missing];
  const texts = await verbatimTexts(declarations, dirname(root));
  const isKeyed = declarations.some((one) => one.description.kind === "key");
  const literals = new Set([
    ...[...texts.values()].flatMap((text) =>
      typeof text === "string" ? (text.match(/\b[A-Za-z_]\w*/g) ?? []) : [],
    ),
    ...declarations.flatMap(({ description: found }) =>
      found.kind === "key" && typeof found.path === "string" ? found.path.split("/") : [],
    ),
  ]);
  const isWhole =
    missing.length === 0 && [...texts.values()].every((text) => typeof text === "string");
  const isUnknown = (path: string) => !isWhole || isMissing(path);
  const context: JoinContext = {
    exported: exportsOf(known, report),
    joined: new Map<Description, Declaration>(),
    unnamed: new Set(),
    constants: new Map(outlines.map(({ file, constants }) => [file, constants])),
    texts,
    prose: proseResolver(namesOf(known), isKeyed, literals, isUnknown, report),
    report,
    owner: undefined,
    broken: new Set([...namesOfBroken(modules), ...missing.map(({ name }) => name)]),
  };
  return {
    model: {
      ...modelFrom(header, written, chapters, packagePath(root), context),
      scenarios: scenariosFrom(companionOf(root), modules, context),
      broken: context.broken,
    },
    typeErrors: [],
    severities,
    waivers,
    diagnostics,
    sources,
    inputs: [...new Set([...sources.keys(), ...texts.keys(), companionOf(root)])],
  };
}

/** Whether a finding stops a run, whatever the spec makes of it. */
function isError(finding: Diagnostic, severities: Severities, waivers: readonly Waiver[]): boolean {
  const { diagnostics } = settle([finding], severities, waivers);
  return diagnostics.some(({ code, severity }) => code === finding.code && severity === "error");
}

/** Names of what is exported and rests on a part of the spec that can't be read. */
function namesOfBroken(modules: readonly LoadedModule[]): readonly string[] {
  return modules.flatMap(({ broken }) => broken.map(({ name }) => name));
}

/** What each verbatim island holds, by the absolute path of its file. */
async function verbatimTexts(
  declarations: readonly Exported[],
  folder: string,
): Promise<ReadonlyMap<string, string | NoText>> {
  const files = declarations.flatMap(({ description: found, outline }) =>
    found.kind === "verbatim" && typeof found.file === "string"
      ? [verbatimPath(found.file, outline)]
      : [],
  );
  const texts = files.map(async (file) => [file, await verbatimText(file, folder)] as const);
  return new Map(await Promise.all(texts));
}

/** How each description is exported. One that is exported twice has two names, and C could use either. */
function exportsOf(
  declarations: readonly Exported[],
  report: (diagnostic: Diagnostic) => void,
): ReadonlyMap<Description, Exported> {
  const exported = new Map<Description, Exported>();
  for (const one of declarations) {
    const before = exported.get(one.description);
    if (before === undefined) {
      exported.set(one.description, one);
      continue;
    }
    const { finding } = catalogue["duplicate-name"];
    report(finding("secondName", one.outline.span, one.name, before.outline));
  }
  return exported;
}
