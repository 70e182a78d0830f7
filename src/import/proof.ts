import { emitHeader } from "../codegen/c/header.ts";
import { type CompilerError, type UnsuitedAbi, packagedTarget } from "../header/compilers.ts";
import { factsFrom } from "../header/facts.ts";
import type { HeaderFacts, IsRelevant } from "../header/header-facts.ts";
import { findStubFirst, stubHeaders } from "../header/includes.ts";
import { type ReadableHeader, headerReader } from "../header/read-header.ts";
import type { Abi } from "../model/layout/abi.ts";
import type { Model } from "../model/model.ts";
import { type Difference, compareFacts } from "../verify/compare.ts";
import { modelFacts } from "../verify/model-facts.ts";
import { definesOf } from "../verify/settings.ts";
import { usedIn } from "./names.ts";

/** On what two headers differ, and for which ABI. */
export type ProvedDifference = Difference & { readonly abi: Abi };

/**
 * Compares the header of a model with the one that was read.
 *
 * @param meanwhile - is called once the first ABI has no differences and compilers are asked for the others.
 */
export type CompareHeaders = (
  model: Model,
  meanwhile: () => void,
) => Promise<
  | {
      readonly differences: readonly ProvedDifference[];
      /** ABIs that the header which was read does not compile for. */
      readonly unsuited: readonly UnsuitedAbi[];
    }
  | CompilerError
>;

/**
 * Lets compilers read a header, once for each ABI, and then each that a spec gives, with the same files around
 * both. It gives what only one has, or both have differently; an error where that of the spec does not compile.
 * Where the model differs, no compiler reads its header; where that differs for the first ABI, it is read for no
 * other one.
 *
 * @param first - what is known of the header for the first of `abis`.
 */
export function headerComparer(
  header: ReadableHeader,
  abis: readonly Abi[],
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

  return async (model, meanwhile) => {
    const stubs = stubHeaders(model);
    const findInstead = (abi: Abi) => findStubFirst(stubs, header.find(abi));
    const withStubs = { ...header, find: findInstead };
    const text = emitHeader(model);
    const readWithStubs = headerReader(withStubs, true);
    const readSpecs = headerReader({ ...header, findInstead, text }, true);
    const readSpecsWithStubs = headerReader({ ...withStubs, text }, true);
    const readFor = async (abi: Abi) => {
      const target = packagedTarget(abi);
      const own = await (alone.get(abi) ?? readAlone(target, isUsed));
      const expected = "error" in own ? await readWithStubs(target, isUsed) : own;
      // What C around a declaration does to its layout, such as a pragma, is not in the model. Of other headers
      // the first reading knows what the header uses.
      const { facts } = abi === abis[0] || "error" in expected ? first : expected;
      const ofModel = compareFacts(modelFacts(model, abi), facts, [], false);
      const different = ofModel.filter(({ kind }) => kind === "different");
      return { abi, own, expected, ofModel: different.map((one) => ({ ...one, abi })) };
    };
    const compareFor = async (read: Awaited<ReturnType<typeof readFor>>) => {
      const { abi, own, expected, ofModel } = read;
      if ("error" in expected) return { differences: [], unsuited: [{ ...expected, ...own, abi }] };
      const readSpec = own === expected ? readSpecs : readSpecsWithStubs;
      const found = await readSpec(packagedTarget(abi), isUsed);
      if ("error" in found) return found;
      const ofText = compareFacts(found.facts, expected.facts, [], false);
      const differences = [...ofText.map((one) => ({ ...one, abi })), ...ofModel];
      // Headers that are missing for this ABI would say what macros of conditions are on it.
      const isOpen = "error" in own && ofText.length === 0 && definesOf(model).size > 0;
      if (isOpen && differences.length > 0) return { differences: [], unsuited: [{ ...own, abi }] };
      return { differences, unsuited: [] };
    };
    const all = await Promise.all(abis.map(readFor));
    const known = all.flatMap(({ own, ofModel }) => ("error" in own ? [] : ofModel));
    if (known.length > 0) return { differences: known, unsuited: [] };
    // What the first ABI has told of the header need not be asked for the others.
    const reports = await Promise.all(all.slice(0, 1).map(compareFor));
    const isEqual = reports.every((one) => "differences" in one && one.differences.length === 0);
    if (isEqual) {
      const others = Promise.all(all.slice(1).map(compareFor));
      meanwhile();
      reports.push(...(await others));
    }
    const failed = reports.find((report) => "error" in report);
    if (failed !== undefined) return failed;
    const compared = reports.filter((report) => "differences" in report);
    return {
      differences: compared.flatMap(({ differences }) => differences),
      unsuited: compared.flatMap(({ unsuited }) => unsuited),
    };
  };
}
