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
import { bundle } from "./bundle.ts";
import { chaptersOf } from "./chapters.ts";
import { companionOf } from "./companion.ts";
import { described } from "./described.ts";
import { lostProperties } from "./lost-properties.ts";
import { evaluate } from "./evaluate.ts";
import { loadedModule, type Exported, type LoadedModule } from "./exported.ts";
import { readTexts } from "./files.ts";
import type { JoinContext } from "./join/context.ts";
import { verbatimPath } from "./join/declarations.ts";
import { headerFrom } from "./join/header.ts";
import { modelFrom } from "./join/model.ts";
import { scenariosFrom } from "./join/scenarios.ts";
import { severitiesFrom } from "./join/severities.ts";
import { namesOf } from "./names.ts";
import type { ModuleOutline } from "./outline.ts";
import { nestingFindings } from "./nesting.ts";
import { packagePath } from "./package-path.ts";
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
  const bundled = await bundle(root, isAccompanied ? [companion] : []);
  if (!("code" in bundled)) {
    const files = bundled.flatMap(({ span }) => (span === undefined ? [] : [span.file]));
    const inputs = [...new Set([root, ...files, companion])];
    return failed(bundled, await readTexts(inputs), inputs);
  }
  const sources = await readTexts(bundled.modules);
  const nested = nestingFindings(sources);
  if (nested.length > 0) return failed(nested, sources, [...bundled.modules, companion]);
  const program = typeProgram(sources);
  const typeErrors = typeFindings(program);
  const namespaces = evaluate(bundled);
  if ("code" in namespaces) {
    // Of a name that nothing has, TypeScript knows the neighbours to suggest.
    const isSeen = typeErrors.some(
      ({ message, span }) => message === namespaces.message && span?.line === namespaces.span?.line,
    );
    const thrown = isSeen ? [] : [namespaces];
    return { ...failed(thrown, sources, [...bundled.modules, companion]), typeErrors };
  }
  const outlines = parsedModules(program, sources).map(outlineModule);
  const modules = outlines.map((outline, index) => loadedModule(outline, namespaces[index] ?? {}));
  return { ...(await joinModules(root, modules, outlines, sources)), typeErrors };
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
): Promise<Loaded> {
  const written = outlines[0]?.exports.find((one) => one.isDefault);
  const exportedHeader = described(modules[0]?.namespace["default"]);
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
  const unread = modules.flatMap((module) => module.broken.map(({ name }) => name));
  const isWhole =
    unread.length + missing.length === 0 &&
    [...texts.values()].every((text) => typeof text === "string");
  const context: JoinContext = {
    exported: exportsOf(known, report),
    joined: new Map<Description, Declaration>(),
    unnamed: new Set(),
    constants: new Map(outlines.map(({ file, constants }) => [file, constants])),
    texts,
    prose: proseResolver(namesOf(known), isKeyed, literals, isWhole, report),
    report,
    owner: undefined,
    broken: new Set([...unread, ...missing.map(({ name }) => name)]),
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
