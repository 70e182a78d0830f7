import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import { spanOfNode } from "../source-span.ts";
import { isModule, type SpecModule } from "./module.ts";
import type { Import } from "./names.ts";

const { finding } = catalogue.syntax;

/** A file that is imported, and where. */
interface Target {
  /** Absolute path. */
  readonly file: string;
  readonly span: Span;
}

/**
 * The file that an import leads to; `undefined` where it is of the language or can be of nothing.
 *
 * @param findings - takes why it can be of nothing.
 */
export function resolveImport(
  { specifier }: Import,
  { file: importer, source }: SpecModule,
  findings: Diagnostic[],
): Target | undefined {
  const path = specifier.text;
  const span = spanOfNode(specifier, source);
  if (path === "abispec") return undefined;
  if (!/^\.\.?\//.test(path)) {
    findings.push(finding("foreignPackage", span, path));
    return undefined;
  }
  const written = resolve(dirname(importer), path);
  const file = [written, `${written}.ts`, written.replace(/\.js$/, ".ts")].find(existsSync);
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

/** What could be imported in place of `path`: the modules of the folder that it leads to. */
function neighboursOf(importer: string, path: string): readonly string[] {
  const folder = dirname(path);
  const absolute = resolve(dirname(importer), folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute)
    .toSorted()
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`);
}
