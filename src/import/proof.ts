import { emitHeader } from "../codegen/c/header.ts";
import { type AbiTarget, packagedTarget } from "../header/compilers.ts";
import type { CompilerError } from "../header/constants.ts";
import type { HeaderFacts, IsRelevant } from "../header/header-facts.ts";
import { findStubFirst, stubHeaders } from "../header/includes.ts";
import { type ReadableHeader, headerReader } from "../header/read-header.ts";
import type { Abi } from "../model/layout/abi.ts";
import type { Model } from "../model/model.ts";
import { type Difference, compareFacts } from "../verify/compare.ts";
import { modelFacts } from "../verify/model-facts.ts";
import { usedIn } from "./names.ts";

/** On what two headers differ, and for which ABI. */
export type ProvedDifference = Difference & { readonly abi: Abi };

/**
 * Lets compilers read a header, once for each ABI, and then each that a spec gives, with the same files around
 * both. It gives what only one has, or both have differently; an error where one does not compile, and whose.
 */
export function headerComparer(
  header: ReadableHeader,
  abis: readonly Abi[],
): (
  model: Model,
) => Promise<readonly ProvedDifference[] | (CompilerError & { readonly isOfSpec: boolean })> {
  const isInText = usedIn(header.text);
  const isUsed: IsRelevant = (label, { file }) => file === header.path && isInText(label);
  const readAlone = headerReader(header);
  const alone = new Map<Abi, Promise<HeaderFacts | CompilerError>>();

  async function factsOf(target: AbiTarget, withStubs: ReadableHeader) {
    const reading = alone.get(target.abi) ?? readAlone(target, isUsed);
    alone.set(target.abi, reading);
    const facts = await reading;
    return "error" in facts ? headerReader(withStubs)(target, isUsed) : facts;
  }

  return async (model) => {
    const stubs = stubHeaders(model);
    const own = { ...header, findInstead: (abi: Abi) => findStubFirst(stubs, header.find(abi)) };
    const readSpecs = headerReader({ ...own, text: emitHeader(model) });
    const reports = abis.map(async (abi) => {
      const target = packagedTarget(abi);
      const [expected, found] = await Promise.all([
        factsOf(target, own),
        readSpecs(target, isUsed),
      ]);
      if ("error" in expected) return { ...expected, isOfSpec: false };
      if ("error" in found) return { ...found, isOfSpec: true };
      const ofText = compareFacts(found.facts, expected.facts, [], false);
      // What C around a declaration does to its layout, such as a pragma, is not in the model.
      const ofModel = compareFacts(modelFacts(model, abi), expected.facts, [], false);
      return [...ofText, ...ofModel.filter(({ kind }) => kind === "different")].map((one) => ({
        ...one,
        abi,
      }));
    });
    const differences: ProvedDifference[] = [];
    for (const report of await Promise.all(reports)) {
      if ("error" in report) return report;
      differences.push(...report);
    }
    return differences;
  };
}
