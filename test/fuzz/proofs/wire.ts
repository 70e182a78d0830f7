import { packagedClang } from "../../../src/cc/packaged-clang.ts";
import { compare } from "../../wire/compare.ts";
import { foldingTarget } from "../../wire/folding.ts";
import { headerOf } from "../../wire/header.ts";
import { evaluateModule, importedTexts } from "../../wire/module.ts";
import type { Model } from "../../../src/model/model.ts";
import type { Sample } from "../../wire/sample.ts";
import { samplesOf } from "../../wire/samples.ts";
import { emitTypeScript } from "../../../src/codegen/typescript/module.ts";
import { abiOf } from "./abis.ts";
import { merged } from "./merged.ts";
import { digestOf, outputOf, type Proof } from "./subject.ts";

/** Bytes of the samples of one spec; all of them may have a hundred times as many, which clang folds in minutes. */
const room = 1200;

/**
 * C and TypeScript write the same bytes, and read the same from them: for a random choice among the samples
 * that a wire proof takes, on one ABI by turns.
 */
export const wire: Proof = {
  name: "the wire",
  async failures(subjects) {
    const whole = merged(subjects);
    const seed = digestOf(whole);
    const abi = abiOf(whole);
    const target = foldingTarget(packagedClang, abi);
    const all = await Promise.all(
      subjects.map(async ({ model }) => {
        const emit = (one: Model) => emitTypeScript({ ...one, byteOrder: abi.byteOrder });
        const module = await evaluateModule(emit(model), importedTexts(model, emit));
        return samplesOf(model, module, abi, { seed, cases: 4, thorough: true });
      }),
    );
    const chosen = all.flatMap(({ samples }) => some(samples, seed));
    const results = await target.run(headerOf(whole.model, outputOf(whole, "h")), chosen);
    const mismatches = compare(chosen, results, target, seed);
    return [...all.flatMap(({ failures }) => failures), ...mismatches].map(
      ({ message }) => message,
    );
  },
};

/** As many of `samples` as there is room for, from all over the list. */
function some(samples: readonly Sample[], seed: number): readonly Sample[] {
  let left = room;
  const keyed = samples.map((sample, index) => ({
    sample,
    key: Math.imul(seed ^ (index * 0x9e3779b1), 0x85ebca6b) >>> 0,
  }));
  return keyed
    .toSorted((a, b) => a.key - b.key)
    .map(({ sample }) => sample)
    .filter(({ written, stored }) => {
      left -= written.length + 4 * stored.length;
      return left > 0;
    });
}
