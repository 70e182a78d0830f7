import { basename } from "node:path";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { spanOfNode } from "../source-span.ts";
import type { SpecModule } from "./module.ts";
import { importsOf } from "./names.ts";

/**
 * Finds imports that lead back to the module that they are in: its declarations would be used before they
 * are made. Each is cut, so that the rest can still run.
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
