import { modelFacts } from "../verify/model-facts.ts";
import type { PrefixMap } from "../verify/rename.ts";
import { suggest } from "../diagnostics/core/did-you-mean.ts";
import { abis } from "../model/layout/abi.ts";
import type { Model } from "../model/model.ts";
import type { ExitCode } from "./exit-code.ts";
import { usageError, type Terminal } from "./terminal.ts";

/**
 * Says which prefix of `rename` no name of the spec has, if there is one: every name that it is given to
 * would be missing.
 */
export function unknownPrefix(
  rename: PrefixMap,
  model: Model,
  terminal: Terminal,
): ExitCode | undefined {
  if (rename.length === 0) return undefined;
  const labels = abis.flatMap((abi) => [...modelFacts(model, abi).keys()]);
  const names = labels.map((label) => label.replace(/^(?:struct |union )?_?/, ""));
  const unknown = rename.find(({ to }) => !names.some((name) => name.startsWith(to)));
  if (unknown === undefined) return undefined;
  const prefixes = new Set(names.flatMap(prefixesOf));
  return usageError(
    terminal,
    `--rename: no name of ${model.source} starts with "${unknown.to}"`,
    suggest(unknown.to, prefixes, "write it as FROM=TO, where TO is how the spec's names start"),
  );
}

/** All that ends with a `_` before the end of a name. */
function prefixesOf(name: string): readonly string[] {
  return [...name.matchAll(/_(?=.)/g)].map(({ index }) => name.slice(0, index + 1));
}
