import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { HeaderDescription } from "../language/description.ts";
import type { LoadedModule } from "./exported.ts";
import { propertyOf, type Export, literalOf } from "./outline.ts";

/**
 * The modules that a header lists as its chapters, in its order; the header's own module where it lists none.
 *
 * @param written - the default export that is the header.
 * @param modules - the header's module first.
 * @param report - takes chapters that are no modules, modules that are in no chapter, and what declares nothing.
 */
export function chaptersOf(
  found: HeaderDescription,
  written: Export,
  modules: readonly LoadedModule[],
  report: (diagnostic: Diagnostic) => void,
): readonly LoadedModule[] {
  const [root] = modules;
  const listed = propertyOf(literalOf(written.value), "chapters")?.value;
  const chapters = found.chapters.flatMap((namespace, index) => {
    const module = modules.find((one) => one.namespace === namespace);
    if (module !== undefined) return [module];
    report({
      code: "wrong-kind",
      message: "a chapter is a module",
      span: listed?.elements[index]?.span ?? listed?.span ?? written.span,
      suggestion: 'import it as a whole: import * as chapter from "./chapter.ts"',
    });
    return [];
  });
  for (const { file, hidden } of modules) {
    for (const name of hidden) {
      report({
        code: "unlisted-declaration",
        message: `"${name}" is exported in a way that keeps its comment and its place apart`,
        span: { file, line: 1, column: 1, endLine: 1, endColumn: 2 },
        suggestion: `write: export const ${name} = ...`,
      });
    }
  }
  const inHeader = found.chapters.length === 0 && root !== undefined ? [root] : chapters;
  for (const { name, span } of inHeader.flatMap((module) => module.others)) {
    report({
      code: "wrong-kind",
      message: `"${name}" declares nothing in C`,
      span,
      suggestion: "write a declaration of the language, or move it to a module that is no chapter",
    });
  }
  if (inHeader !== chapters) return inHeader;
  for (const module of modules) {
    const [first] = module.declarations;
    if (chapters.includes(module) || first === undefined) continue;
    report({
      code: "unlisted-declaration",
      message: `"${first.name}" is in no chapter of the header`,
      span: first.outline.span,
      related: [{ message: "the header is here", span: written.span }],
      suggestion: "add its module to the chapters, or don't export it",
    });
  }
  return [...new Set(chapters)];
}
