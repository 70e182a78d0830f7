import { basename, dirname, resolve, join } from "node:path";
import { oncePer } from "../../once.ts";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import { type Diagnostic, type Span, startOf } from "../../diagnostics/core/diagnostic.ts";
import { isPresent, namesIn, namesBelow, readText } from "../../output/file-system.ts";
import { spanOfNode } from "../typescript.ts";
import { languageWords } from "./language.ts";
import {
  type SpecModule,
  type ModuleImport,
  type ImportedName,
  isModule,
  declaredNames,
  exportedNames,
  importsOf,
  exportsOf,
} from "./module.ts";
import { scenariosFileEnding } from "../../language/scenario/scenario.ts";
import { nestingFinding, parseText } from "./source-file.ts";

const { finding } = catalogue.syntax;

/** A file that is imported, and where. */
interface ImportTarget {
  /** Absolute path. */
  readonly file: string;
  readonly span: Span;
}

/**
 * The file that an import resolves to; `undefined` for the language, and where there is none.
 *
 * @param findings - takes the reason why there is none.
 */
export function resolveImport(
  { specifier }: ModuleImport,
  { file: importer, source }: SpecModule,
  findings: Diagnostic[],
): ImportTarget | undefined {
  const path = specifier.text;
  const span = spanOfNode(specifier, source);
  if (path === "abispec") return undefined;
  if (!/^\.\.?\//.test(path)) {
    findings.push(finding("foreignPackage", span, path, neighboursOf(importer, "./")));
    return undefined;
  }
  const written = resolve(dirname(importer), path);
  const file = [written, `${written}.ts`, written.replace(/\.js$/, ".ts")].find(isPresent);
  if (file === undefined) {
    findings.push(finding("nothingThere", span, path, neighboursOf(importer, path)));
    return undefined;
  }
  if (!isModule(file)) {
    findings.push(finding("notTypeScript", span, basename(file)));
    return undefined;
  }
  return { file, span };
}

/**
 * The spec that a module is a chapter of, by the folder that it is in: `disk.ts` for `disk/types.ts`, where that
 * declares a header; `undefined` where there is none, or it is read already.
 *
 * @param known - the modules that are read, by absolute path.
 */
export function specAround(
  file: string,
  known: ReadonlyMap<string, string>,
): { readonly file: string; readonly text: string } | undefined {
  const folder = dirname(file);
  const spec = `${folder}.ts`;
  if (folder === dirname(folder) || known.has(spec)) return undefined;
  const text = isPresent(spec) ? readText(spec) : undefined;
  const isSpec =
    typeof text === "string" &&
    nestingFinding(spec, text) === undefined &&
    importsOf(parseText(spec, text).source).some(
      ({ specifier, names }) =>
        specifier.text === "abispec" && names.some(({ name }) => name === "header"),
    );
  return isSpec ? { file: spec, text } : specAround(folder, known);
}

/** Absolute paths of imports that could not be read, without an ending where none is written. */
export function unreadPaths(modules: Iterable<SpecModule>): readonly string[] {
  return [...modules].flatMap(({ file, source, links }) =>
    importsOf(source)
      .map(({ specifier }) => specifier.text)
      .filter((path) => /^\.\.?\//.test(path) && !links.has(path))
      .map((path) => resolve(dirname(file), path)),
  );
}

/** What could be imported in place of `path`: the modules of the folder that it leads to. */
function neighboursOf(importer: string, path: string): readonly string[] {
  const folder = path === "./" ? "." : dirname(path);
  const absolute = resolve(dirname(importer), folder);
  return namesIn(absolute)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`);
}

/** Finds names that are imported and that nothing exports. */
export function checkNames(modules: ReadonlyMap<string, SpecModule>): readonly Diagnostic[] {
  const words = [...modules.values()].flatMap(({ source }) =>
    importsOf(source)
      .filter(({ specifier }) => specifier.text === "abispec")
      .flatMap(({ names }) => names)
      .filter(({ name }) => !languageWords.includes(name))
      .map(({ name, node }) => {
        const span = spanOfNode(node, source);
        const own = node.getText(source);
        if (name !== "default") return finding("unknownWord", span, name, languageWords);
        return languageWords.includes(own)
          ? finding("noDefault", span, own, "abispec")
          : finding("noWords", span);
      }),
  );
  return [...words, ...missingExports(modules).flatMap((one) => notExported(one, modules))];
}

/** A name that a module imports from another one, which does not export it. */
export interface MissingExport extends ImportedName {
  readonly module: SpecModule;
  readonly target: SpecModule;
}

/** The names that modules import from each other and that nothing exports. */
export function missingExports(modules: ReadonlyMap<string, SpecModule>): readonly MissingExport[] {
  const exportedBy = oncePer((target: SpecModule) => {
    const { values, types } = exportedNames(target, modules);
    return new Set([...values, ...types]);
  });
  return [...modules.values()].flatMap((module) =>
    importsOf(module.source).flatMap(({ specifier, names }) => {
      const target = modules.get(module.links.get(specifier.text) ?? "");
      if (target === undefined || names.length === 0) return [];
      return names
        .filter(({ name }) => !exportedBy(target).has(name))
        .map((imported) => ({ ...imported, module, target }));
    }),
  );
}

function notExported(
  { name, node, module, target }: MissingExport,
  modules: ReadonlyMap<string, SpecModule>,
): Diagnostic[] {
  // What could not be read may export anything.
  if (target.isUnread || target.lost.length > 0 || target.invalid.size > 0) return [];
  const own = target.source.statements.flatMap(declaredNames);
  const others = own.some(({ text }) => text === name) ? [] : exportedNames(target, modules).values;
  const span = spanOfNode(node, module.source);
  if (name === "default") {
    return [finding("noDefault", span, node.getText(module.source), basename(target.file))];
  }
  return [finding("notExported", span, name, basename(target.file), others)];
}

/**
 * Finds imports that lead back to the module that they are in: its declarations would be used before they
 * exist. Each is cut, so that the rest can still run.
 */
export function cutCycles(modules: ReadonlyMap<string, SpecModule>): readonly Diagnostic[] {
  const findings: Diagnostic[] = [];
  const done = new Set<SpecModule>();
  const visit = (module: SpecModule, path: readonly SpecModule[]): void => {
    if (done.has(module)) return;
    const own = [...path, module];
    for (const { specifier, isType } of importsOf(module.source)) {
      const target = modules.get(module.links.get(specifier.text) ?? "");
      if (target === undefined || isType) continue;
      if (own.includes(target)) {
        const circle = own.slice(own.indexOf(target)).map(({ file }) => basename(file));
        const span = spanOfNode(specifier, module.source);
        findings.push(catalogue.syntax.finding("circularImport", span, circle));
        module.cut.add(specifier.text);
      } else {
        visit(target, own);
      }
    }
    done.add(module);
  };
  for (const module of modules.values()) visit(module, []);
  return findings;
}

/**
 * Finds modules that are not imported, so that their declarations would be in no output: all in the folder of
 * the spec, `netif` for `netif.ts`, and beside the spec those that use the language and are not specs, with scenarios
 * that are of none.
 *
 * @param spec - absolute path of the spec.
 * @param modules - text of each module that it reaches, by absolute path.
 */
export function unimportedModules(
  spec: string,
  modules: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  const own = filesIn(folderOf(spec), namesBelow);
  const beside = filesBeside(dirname(spec), modules);
  const found = [...own, ...[...beside].filter(isUnimported).map(([file]) => file)];
  const { finding: make } = catalogue["unlisted-declaration"];
  return found
    .filter((file) => !modules.has(file))
    .toSorted()
    .map((file) =>
      isOfNone(file)
        ? make("scenariosOfNone", startOf(file), basename(specOf(file)))
        : make("unimported", startOf(file)),
    );

  function isOfNone(file: string): boolean {
    return file.endsWith(scenariosFileEnding) && !isPresent(specOf(file));
  }

  function isUnimported([file, text]: readonly [string, string]): boolean {
    if (modules.has(file) || dirname(file) !== dirname(spec) || !text.includes("abispec"))
      return false;
    if (file.endsWith(scenariosFileEnding)) return isOfNone(file);
    const name = basename(file, ".ts");
    const endings = [".", '"', "'"].map((end) => `/${name}${end}`);
    if ([...beside.values()].some((one) => endings.some((path) => one.includes(path))))
      return false;
    if (nestingFinding(file, text) !== undefined) return false;
    const { source } = parseText(file, text);
    return (
      importsOf(source).some(({ specifier, isType }) => specifier.text === "abispec" && !isType) &&
      exportsOf(source).every((one) => one.name !== "default")
    );
  }
}

/** Text of each module in a folder, and in the folders of the specs there, by absolute path. */
function filesBeside(
  folder: string,
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const beside = filesIn(folder, namesIn);
  const below = beside.flatMap((file) => filesIn(folderOf(file), namesBelow));
  const texts = new Map<string, string>();
  for (const file of [...beside, ...below]) {
    const text = known.get(file) ?? readText(file);
    if (typeof text === "string") texts.set(file, text);
  }
  return texts;
}

/** The spec that scenarios are of, by their name. */
function specOf(scenarios: string): string {
  return scenarios.replace(scenariosFileEnding, ".ts");
}

function folderOf(spec: string): string {
  return spec.replace(/\.[^./\\]+$/, "");
}

/** Absolute paths of the modules in a folder; none where it cannot be read. */
function filesIn(folder: string, list: typeof namesIn): readonly string[] {
  return list(folder)
    .filter((file) => /(?<!\.d)\.ts$/.test(file))
    .map((file) => join(folder, file));
}
