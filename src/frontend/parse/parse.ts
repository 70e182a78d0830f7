import { basename } from "node:path";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { readText } from "../../output/file-system.ts";
import { checkSyntax } from "./check-syntax.ts";
import { checkNames, cutCycles, resolveImport, specAround, unimportedModules } from "./imports.ts";
import type { SpecModule } from "./module.ts";
import { importsOf } from "./names.ts";
import { nestingFinding, parseText, sourceFile } from "./source-file.ts";

export interface ParsedSpec {
  /**
   * Absolute paths of the root modules: the spec, its scenarios if there are any, and other specs whose
   * chapters it imports.
   */
  readonly roots: readonly string[];
  /** Every module that the spec reaches, by absolute path; those that come first in `roots` are first. */
  readonly modules: ReadonlyMap<string, SpecModule>;
  readonly findings: readonly Diagnostic[];
}

/** Modules as they were parsed last, by absolute path: only what changed is parsed again. */
export type ParseCache = Map<string, ParsedModule>;

interface ParsedModule {
  readonly module: SpecModule;
  readonly findings: readonly Diagnostic[];
}

/**
 * Reads the modules of a spec and all that they import, and parses each once.
 *
 * @param roots - absolute path and text of each root module; the spec is first.
 */
export function parseSpec(
  roots: ReadonlyMap<string, string>,
  cache: ParseCache = new Map(),
): ParsedSpec {
  const findings: Diagnostic[] = [];
  const modules = new Map<string, SpecModule>();
  const texts = new Map(roots);
  const added: string[] = [];
  for (const [file, text] of texts) {
    const module = parseModule(file, text, cache, findings);
    modules.set(file, module);
    for (const one of importsOf(module.source)) {
      const target = resolveImport(one, module, findings);
      if (target === undefined) continue;
      const read = texts.get(target.file) ?? readText(target.file);
      if (typeof read === "string") {
        module.links.set(one.specifier.text, target.file);
        texts.set(target.file, read);
        const other = specAround(target.file, texts);
        if (other !== undefined) texts.set(other.file, other.text);
        if (other !== undefined) added.push(other.file);
      } else {
        const { finding } = catalogue["file-system"];
        findings.push(finding("unreadable", target.span, basename(target.file), read));
      }
    }
  }
  findings.push(...checkNames(modules), ...cutCycles(modules));
  // A module that could not be read may import them.
  const [spec] = roots.keys();
  if (spec !== undefined && findings.length === 0) {
    findings.push(...unimportedModules(spec, new Set(modules.keys())));
  }
  return { roots: [...roots.keys(), ...added], modules, findings };
}

function parseModule(
  file: string,
  text: string,
  cache: ParseCache,
  findings: Diagnostic[],
): SpecModule {
  const cached = cache.get(file);
  const parsed = cached?.module.text === text ? cached : parseAnew(file, text);
  cache.set(file, parsed);
  findings.push(...parsed.findings);
  const { module } = parsed;
  // The steps that follow mark what is invalid, and what imports lead to.
  const invalid = new Set(module.invalid);
  return { ...module, invalid, links: new Map(), cut: new Set() };
}

function parseAnew(file: string, text: string): ParsedModule {
  const findings: Diagnostic[] = [];
  const own = { links: new Map(), cut: new Set<string>() };
  const tooDeep = nestingFinding(file, text);
  if (tooDeep !== undefined) {
    findings.push(tooDeep);
    const source = sourceFile(file, "");
    const nothing = { invalid: new Set<never>(), repeated: new Set<never>(), lost: [] };
    return { module: { file, text, source, isUnread: true, ...nothing, ...own }, findings };
  }
  const parsed = parseText(file, text);
  const { source, invalid, lost } = parsed;
  findings.push(...parsed.findings);
  const repeated = new Set<never>();
  const module = { file, text, source, isUnread: false, invalid, repeated, lost, ...own };
  checkSyntax(module, findings);
  return { module, findings };
}
