import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { Span } from "../diagnostics/core/span.ts";
import { isUnread, unusedImports, type LoadedModule } from "./exported.ts";
import type { Outline } from "./outline.ts";

/** The chapters of a header or of scenarios, as they are listed. */
export interface ChapterList {
  /** The module that lists them. */
  readonly owner: LoadedModule;
  /** What the list holds. */
  readonly chapters: readonly object[];
  /** How the list is written. */
  readonly outline: Outline | undefined;
  /** The place of what is not written out. */
  readonly span: Span;
}

/**
 * The modules that a list of chapters names, in its order.
 *
 * @param modules - all that was loaded.
 * @param report - takes what is no module, what is listed twice, and what is imported and not listed.
 */
export function listedModules(
  { owner, chapters, outline, span }: ChapterList,
  modules: readonly LoadedModule[],
  report: (diagnostic: Diagnostic) => void,
): readonly LoadedModule[] {
  const elements = outline?.elements ?? [];
  for (const unused of unusedImports(owner, modules)) {
    report(catalogue["unlisted-declaration"].finding("chapter", unused.span, unused.name));
  }
  const listed = chapters.flatMap((chapter, index) => {
    const element = elements[index];
    const before = elements[chapters.indexOf(chapter)];
    if (element !== undefined && before !== undefined && element !== before) {
      const { finding } = catalogue["duplicate-name"];
      report(finding("secondProperty", element.span, element.reference ?? "chapter", before.span));
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
