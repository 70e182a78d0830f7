import { emitHeader } from "../codegen/c/header.ts";
import { packagedTarget } from "../header/compilers.ts";
import type { CompilerError } from "../header/constants.ts";
import type { IsRelevant } from "../header/header-facts.ts";
import { findStubFirst, stubHeaders } from "../header/includes.ts";
import { type ReadableHeader, headerReader } from "../header/read-header.ts";
import type { Abi } from "../model/layout/abi.ts";
import type { Model } from "../model/model.ts";
import { type Difference, compareFacts } from "../verify/compare.ts";

/** On what two headers differ, and for which ABI. */
export type ProvedDifference = Difference & { readonly abi: Abi };

/**
 * Lets compilers read a header and the one that a spec gives, with the same files around both.
 *
 * @returns what only one has, or both have differently; an error where one does not compile, and whose.
 */
export async function compareHeaders(
  model: Model,
  header: ReadableHeader,
  abis: readonly Abi[],
): Promise<readonly ProvedDifference[] | (CompilerError & { readonly isOfSpec: boolean })> {
  const stubs = stubHeaders(model);
  const own = { ...header, findInstead: (abi: Abi) => findStubFirst(stubs, header.find(abi)) };
  const [readOwn, readSpecs] = [
    headerReader(own),
    headerReader({ ...own, text: emitHeader(model) }),
  ];
  const used = new Set(header.text.match(/\w+/g));
  const isUsed: IsRelevant = (label, { file }) =>
    file === header.path && used.has(label.replace(/^\w+ /, ""));
  const reports = abis.map(async (abi) => {
    const target = packagedTarget(abi);
    const [expected, found] = await Promise.all([
      readOwn(target, isUsed),
      readSpecs(target, isUsed),
    ]);
    if ("error" in expected) return { ...expected, isOfSpec: false };
    if ("error" in found) return { ...found, isOfSpec: true };
    return compareFacts(expected.facts, found.facts, [], false).map((one) => ({ ...one, abi }));
  });
  const differences: ProvedDifference[] = [];
  for (const report of await Promise.all(reports)) {
    if ("error" in report) return report;
    differences.push(...report);
  }
  return differences;
}
