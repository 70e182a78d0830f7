import { basename, dirname, relative, sep } from "node:path";
import { languageWords } from "../parse/language-words.ts";
import type { SpecModule } from "../parse/module.ts";
import { exportedNames } from "../parse/names.ts";
import type { ParsedSpec } from "../parse/parse.ts";

/** What a module could import: the path of each name, as the module would write it. */
export function importableNames(
  module: SpecModule,
  { modules }: ParsedSpec,
): ReadonlyMap<string, string> {
  const others = [...modules.values()].filter((one) => one !== module);
  return new Map([
    ...others.flatMap((other) =>
      exportedNames(other, modules)
        .values.filter((name) => name !== "default")
        .map((name) => [name, importPath(module.file, other.file)] as const),
    ),
    ...languageWords.map((name) => [name, "abispec"] as const),
  ]);
}

function importPath(from: string, to: string): string {
  const folder = relative(dirname(from), dirname(to)).split(sep).join("/");
  const start = folder.startsWith("..") ? folder : folder === "" ? "." : `./${folder}`;
  return `${start}/${basename(to)}`;
}
