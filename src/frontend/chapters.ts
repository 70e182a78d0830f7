import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { HeaderDescription } from "../language/description.ts";
import type { LoadedModule } from "./exported.ts";
import { listedModules } from "./listed-modules.ts";
import { propertyOf, type Export, literalOf } from "./outline.ts";

/** A module that is in no chapter though it declares something. */
interface Unlisted {
  readonly module: LoadedModule;
  /** What says so; `undefined` where the module may be what a chapter was meant to be. */
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
 * @param report - takes chapters that are no modules, modules that are in no chapter, and what declares nothing.
 */
export function chaptersOf(
  found: HeaderDescription,
  written: Export,
  owner: LoadedModule,
  modules: readonly LoadedModule[],
  report: (diagnostic: Diagnostic) => void,
): Chapters {
  const outline = propertyOf(literalOf(written.value), "chapters")?.value;
  const list = {
    owner,
    chapters: found.chapters,
    outline,
    span: outline?.span ?? written.span,
  };
  const chapters = listedModules(list, modules, report);
  for (const { hidden } of modules) {
    for (const { name, span } of hidden) {
      report(catalogue["unlisted-declaration"].finding("hidden", span, name));
    }
  }
  const inHeader = found.chapters.length === 0 ? [owner] : chapters;
  for (const { name, span } of inHeader.flatMap(({ others, strange }) => [...others, ...strange])) {
    report(catalogue["wrong-kind"].finding("nothingInC", span, name));
  }
  if (inHeader !== chapters) return { listed: inHeader, unlisted: [] };
  const isWhole = chapters.length === new Set(found.chapters).size;
  const unlisted = modules.flatMap((module): readonly Unlisted[] => {
    const [first] = module.declarations;
    if (chapters.includes(module) || first === undefined) return [];
    if (!isWhole) return [{ module, finding: undefined }];
    const { finding: make } = catalogue["unlisted-declaration"];
    const finding = make("unlisted", first.outline.span, first.name, written.span);
    report(finding);
    return [{ module, finding }];
  });
  return { listed: chapters, unlisted };
}
