import { basename } from "node:path";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic, Span } from "../../diagnostics/core/diagnostic.ts";
import type { HeaderDescription } from "../../language/description.ts";
import { described, isDeclaration } from "../../language/kinds.ts";
import { whenParts } from "../../language/when.ts";
import { isMemberWord, wordOf } from "./member-words.ts";
import { type LoadedModule, type SpecModules, isUnread } from "./modules.ts";
import {
  type ExportedProperty,
  type SourceExpression,
  literalOf,
  propertyOf,
} from "./source-map.ts";
import { scenariosFileOf } from "../../language/scenario/scenario.ts";

/** A module that is in no chapter though it declares something. */
interface Unlisted {
  readonly module: LoadedModule;
  /** The report; `undefined` where an invalid chapter may have been meant to be this module. */
  readonly finding: Diagnostic | undefined;
}

/** What a header says about its chapters. */
interface Chapters {
  /** In the order of the header. */
  readonly listed: readonly LoadedModule[];
  readonly unlisted: readonly Unlisted[];
}

/**
 * The modules that a header lists as its chapters; the header's own module where it lists none.
 *
 * @param written - the default export that is the header.
 * @param owner - the header's module.
 * @param modules - all that was loaded.
 * @param report - takes chapters that are not modules, modules that are not chapters, and exports that declare nothing.
 */
export function chaptersOf(
  found: Required<Pick<HeaderDescription, "chapters">>,
  written: ExportedProperty,
  owner: LoadedModule,
  modules: readonly LoadedModule[],
  report: (diagnostic: Diagnostic) => void,
): Chapters {
  const expression = propertyOf(literalOf(written.value), "chapters")?.value;
  const list = {
    owner,
    chapters: found.chapters,
    expression,
    span: expression?.span ?? written.span,
  };
  const chapters = listedModules(list, modules, report);
  for (const { hiddenDeclarations } of modules) {
    for (const { name, span } of hiddenDeclarations) {
      report(catalogue["unlisted-declaration"].finding("hidden", span, name));
    }
  }
  for (const { exports, namespace } of modules) {
    const value = described(namespace["default"]);
    const unnamed = exports.find(({ isDefault }) => isDefault);
    if (unnamed !== undefined && isDeclaration(value)) {
      report(catalogue["unnamed-type"].finding("unnamed", unnamed.span, value.kind));
    }
  }
  const inHeader = found.chapters.length === 0 ? [owner] : chapters;
  for (const { name, span } of inHeader.flatMap(({ unused }) => unused)) {
    report(catalogue["unlisted-declaration"].finding("unused", span, name));
  }
  const { finding: wrong } = catalogue["wrong-kind"];
  for (const { namespace, otherConstants, nonDeclarations } of inHeader) {
    for (const { name, span } of [...otherConstants, ...nonDeclarations]) {
      const value = described(namespace[name]);
      const isUnder = whenParts(namespace[name]) !== undefined;
      report(
        isMemberWord(value)
          ? wrong("noMember", span, wordOf(value))
          : wrong(isUnder ? "nothingUnder" : "nothingInC", span, name),
      );
    }
  }
  if (inHeader !== chapters) return { listed: inHeader, unlisted: [] };
  const isWhole = chapters.length === new Set(found.chapters).size;
  const unlisted = modules.flatMap((module): readonly Unlisted[] => {
    const [first] = module.declarations;
    if (chapters.includes(module) || first === undefined) return [];
    if (!isWhole) return [{ module, finding: undefined }];
    const { finding: make } = catalogue["unlisted-declaration"];
    const finding = make("unlisted", first.expression.span, first.name, written.span);
    report(finding);
    return [{ module, finding }];
  });
  return { listed: chapters, unlisted };
}

/** The chapters of a header or of scenarios, as they are listed. */
export interface ChapterList {
  readonly owner: LoadedModule;
  /** What the list holds. */
  readonly chapters: readonly object[];
  /** How the list is written. */
  readonly expression: SourceExpression | undefined;
  /** The place of parts that are not part of a literal. */
  readonly span: Span;
}

/**
 * The modules that a list of chapters names, in its order.
 *
 * @param modules - all that was loaded.
 * @param report - takes values that are not modules, modules listed twice, and modules that are imported and not listed.
 */
export function listedModules(
  { owner, chapters, expression, span }: ChapterList,
  modules: readonly LoadedModule[],
  report: (diagnostic: Diagnostic) => void,
): readonly LoadedModule[] {
  const elements = expression?.elements ?? [];
  for (const unused of owner.unusedImports) {
    report(catalogue["unlisted-declaration"].finding("chapter", unused.span, unused.name));
  }
  const listed = chapters.flatMap((chapter, index) => {
    const element = elements[index];
    const before = elements[chapters.indexOf(chapter)];
    if (element !== undefined && before !== undefined && element !== before) {
      const { finding } = catalogue["duplicate-name"];
      report(finding("secondChapter", element.span, element.reference ?? "chapter", before.span));
    }
    const module = modules.find(({ namespace }) => namespace === chapter);
    if (module !== undefined) return [module];
    if (!isUnread(chapter)) {
      report(catalogue["wrong-kind"].finding("chapter", element?.span ?? span));
    }
    return [];
  });
  return [...new Set(listed)];
}

/** A header among the modules of a spec: the spec's own one, or one of those whose declarations it imports. */
export interface HeaderModules {
  /** The module whose default export it is. */
  readonly owner: LoadedModule;
  readonly found: HeaderDescription;
  readonly written: ExportedProperty;
  /** What it is made of: the owner, its chapters, and what they import that is in no other header. */
  readonly modules: readonly LoadedModule[];
  /** The headers that its modules import, each with the place of the first import. */
  readonly imports: ReadonlyMap<HeaderModules, Span>;
}

/** The header that a module exports by default. */
export function headerIn(
  owner: LoadedModule,
): Pick<HeaderModules, "owner" | "found" | "written"> | undefined {
  const found = described(owner.namespace["default"]);
  const written = owner.exports.find((one) => one.isDefault);
  return found?.kind === "header" && written !== undefined ? { owner, found, written } : undefined;
}

/**
 * The header of a spec, as the last one, and before it those of other specs whose declarations it imports, each
 * after those that it imports itself. The lists of chapters say which header a module belongs to; that of
 * the spec comes first.
 *
 * @param report - takes headers that include each other.
 */
export function headersOf(
  { root, modules }: SpecModules,
  report: (diagnostic: Diagnostic) => void,
): readonly HeaderModules[] {
  const byFile = new Map(modules.map((module) => [module.file, module]));
  const headers = modules.flatMap((module): readonly HeaderPart[] => {
    const header = headerIn(module);
    return header === undefined ? [] : [{ ...header, modules: [], imports: new Map() }];
  });
  const listed = new Map(headers.map((one) => [one, [one.owner, ...chaptersIn(one, modules)]]));
  const owners = new Map<LoadedModule, HeaderPart>();
  for (const [header, own] of listed) {
    for (const module of own) if (!owners.has(module)) owners.set(module, header);
  }
  const scenarios = byFile.get(scenariosFileOf(root));
  for (const [header, chapters] of listed) {
    const own = new Set(chapters);
    if (header.owner.file === root && scenarios !== undefined) own.add(scenarios);
    for (const module of own) {
      for (const { file, span } of module.imports) {
        const target = byFile.get(file);
        const owner = target && owners.get(target);
        if (target !== undefined && owner === undefined) own.add(target);
        const isOther = owner !== undefined && owner !== header && module !== scenarios;
        if (isOther && !header.imports.has(owner)) header.imports.set(owner, span);
      }
    }
    header.modules.push(...own);
  }
  return inOrder(headers, report);
}

interface HeaderPart extends HeaderModules {
  readonly modules: LoadedModule[];
  readonly imports: Map<HeaderModules, Span>;
}

function chaptersIn(
  { found }: Pick<HeaderModules, "found">,
  modules: readonly LoadedModule[],
): readonly LoadedModule[] {
  const { chapters } = found;
  return Array.isArray(chapters)
    ? modules.filter(({ namespace }) => chapters.includes(namespace))
    : [];
}

/** The first header, which is last here, and all that it imports, each after those that it imports. */
function inOrder(
  [first]: readonly HeaderModules[],
  report: (diagnostic: Diagnostic) => void,
): readonly HeaderModules[] {
  const ordered = new Set<HeaderModules>();
  const visit = (header: HeaderModules, path: readonly HeaderModules[]): void => {
    const own = [...path, header];
    for (const other of header.imports.keys()) {
      if (own.includes(other)) report(circleFinding(own.slice(own.indexOf(other))));
      else if (!ordered.has(other)) visit(other, own);
    }
    ordered.add(header);
  };
  if (first !== undefined) visit(first, []);
  return [...ordered];
}

/** The same finding for a circle wherever it is entered: at the import that leads back to its first file. */
function circleFinding(circle: readonly HeaderModules[]): Diagnostic {
  const files = circle.map(({ owner }) => owner.file);
  const start = files.indexOf(files.toSorted()[0] ?? "");
  const sorted = [...circle.slice(start), ...circle.slice(0, start)];
  const [first, last] = [sorted[0], sorted.at(-1)];
  const names = sorted.map(({ owner }) => basename(owner.file));
  const span = first && last?.imports.get(first);
  return catalogue["wrong-import"].finding("circle", span, [...names, names[0] ?? ""]);
}
