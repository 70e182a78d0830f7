import { emitHeader } from "../codegen/c/header.ts";
import { type AbiTarget, packagedTarget } from "../header/compilers.ts";
import type { CompilerError } from "../header/constants.ts";
import { factsFrom } from "../header/facts.ts";
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

/** Compares the header of a model with the one that was read. */
export type CompareHeaders = (
  model: Model,
) => Promise<readonly ProvedDifference[] | (CompilerError & { readonly isOfSpec: boolean })>;

/**
 * Lets compilers read a header, once for each ABI, and then each that a spec gives, with the same files around
 * both. It gives what only one has, or both have differently; an error where one does not compile, and whose.
 * Where there are differences for the first ABI, no other one is asked.
 *
 * @param first - what is known of the header for the first of `abis`.
 */
export function headerComparer(
  header: ReadableHeader,
  abis: readonly [Abi, ...Abi[]],
  first: HeaderFacts,
): CompareHeaders {
  const isInText = usedIn(header.text);
  const isUsed: IsRelevant = (label, { file }) => file === header.path && isInText(label);
  const readAlone = headerReader(header, true);
  const ownFacts = factsFrom(
    [...first.facts.values()].filter(({ location }) => location?.file === header.path),
  );
  // The compilers are asked while the spec is being written.
  const alone = new Map<Abi, Promise<HeaderFacts | CompilerError>>(
    abis.map((abi, index) => [
      abi,
      index === 0
        ? Promise.resolve({ ...first, facts: ownFacts })
        : readAlone(packagedTarget(abi), isUsed),
    ]),
  );

  async function factsOf(target: AbiTarget, withStubs: ReadableHeader) {
    const facts = await (alone.get(target.abi) ?? readAlone(target, isUsed));
    return "error" in facts ? headerReader(withStubs, true)(target, isUsed) : facts;
  }

  return async (model) => {
    const stubs = stubHeaders(model);
    const own = { ...header, findInstead: (abi: Abi) => findStubFirst(stubs, header.find(abi)) };
    const readSpecs = headerReader({ ...own, text: emitHeader(model) }, true);
    const compareFor = async (abi: Abi) => {
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
    };
    const [one, ...others] = abis;
    const ofFirst = await compareFor(one);
    if ("error" in ofFirst || ofFirst.length > 0) return ofFirst;
    const differences: ProvedDifference[] = [];
    for (const report of await Promise.all(others.map(compareFor))) {
      if ("error" in report) return report;
      differences.push(...report);
    }
    return differences;
  };
}
