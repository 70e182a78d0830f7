import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import type { HeaderDescription } from "../../language/description.ts";
import { described, isDeclaration } from "../../language/kinds.ts";
import { type LoadedModule, isUnread, unusedImports } from "./modules.ts";
import { type Export, type Expression, literalOf, propertyOf } from "./source-map.ts";

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
  found: HeaderDescription,
  written: Export,
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
  for (const { name, span } of inHeader.flatMap(({ otherConstants, nonDeclarations }) => [
    ...otherConstants,
    ...nonDeclarations,
  ])) {
    report(catalogue["wrong-kind"].finding("nothingInC", span, name));
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
  /** The module that lists them. */
  readonly owner: LoadedModule;
  /** What the list holds. */
  readonly chapters: readonly object[];
  /** How the list is written. */
  readonly expression: Expression | undefined;
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
  for (const unused of unusedImports(owner, modules)) {
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
