import { basename } from "node:path";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { spanOfNode } from "../source-span.ts";
import { languageWords } from "./language-words.ts";
import { declaredNames, type SpecModule } from "./module.ts";
import { exportedNames, importsOf, type ImportedName } from "./names.ts";

const { finding } = catalogue.syntax;

/** Finds names that are imported and that nothing exports. */
export function checkNames(modules: ReadonlyMap<string, SpecModule>): readonly Diagnostic[] {
  return [...modules.values()].flatMap((module) =>
    importsOf(module.source).flatMap(({ specifier, names }) => {
      if (specifier.text === "abispec") return names.flatMap((name) => unknownWord(name, module));
      const target = modules.get(module.links.get(specifier.text) ?? "");
      return target === undefined
        ? []
        : names.flatMap((name) => missingName(name, module, target, modules));
    }),
  );
}

function unknownWord(
  { name, node }: ImportedName,
  { source, unresolved }: SpecModule,
): Diagnostic[] {
  if (languageWords.includes(name)) return [];
  unresolved.add(node);
  return [finding("unknownWord", spanOfNode(node, source), name, languageWords)];
}

function missingName(
  { name, node }: ImportedName,
  { source, unresolved }: SpecModule,
  target: SpecModule,
  modules: ReadonlyMap<string, SpecModule>,
): Diagnostic[] {
  const { values, types } = exportedNames(target, modules);
  if (values.includes(name) || types.includes(name)) return [];
  unresolved.add(node);
  // What could not be read may export anything.
  if (target.isUnread || target.lost.length > 0 || target.invalid.size > 0) return [];
  const own = target.source.statements.flatMap(declaredNames);
  const others = own.some(({ text }) => text === name) ? [] : values;
  const span = spanOfNode(node, source);
  return [finding("notExported", span, name, basename(target.file), others)];
}
