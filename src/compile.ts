import { check } from "./check/check.ts";
import type { Diagnostic } from "./diagnostic/diagnostic.ts";
import { inOrder } from "./diagnostic/order.ts";
import { outputsOf, type Output } from "./emit/outputs.ts";
import { load } from "./load/load.ts";
import type { Model } from "./model/model.ts";

export type { Output };

/** What came of a spec. */
export interface Compilation {
  /** `undefined` where there is not enough of a spec to go on with. */
  readonly model: Model | undefined;
  /** Everything that is wrong, in the order of the files. */
  readonly diagnostics: readonly Diagnostic[];
  /** Empty where anything is wrong. */
  readonly outputs: readonly Output[];
  /** Absolute path of each file whose change may change the result. */
  readonly inputs: readonly string[];
  /** Text of each module that was read, by absolute path. */
  readonly sources: ReadonlyMap<string, string>;
  readonly timings: readonly Timing[];
}

export interface Timing {
  readonly phase: "load" | "check" | "emit";
  readonly milliseconds: number;
}

/**
 * Compiles the spec at `path`. A spec that is wrong gives diagnostics; only a bug of ours throws.
 *
 * @param path - from the working folder.
 */
export async function compile(path: string): Promise<Compilation> {
  const timings: Timing[] = [];
  let last = performance.now();
  const timed = <T>(phase: Timing["phase"], result: T): T => {
    const now = performance.now();
    timings.push({ phase, milliseconds: now - last });
    last = now;
    return result;
  };
  const { model, sources, inputs, ...loaded } = timed("load", await load(path));
  const checked = timed("check", model === undefined ? [] : check(model));
  const diagnostics = inOrder([...loaded.diagnostics, ...checked], [...sources.keys()]);
  const isValid = model !== undefined && diagnostics.length === 0;
  const outputs = timed("emit", isValid ? outputsOf(model) : []);
  return { model, diagnostics, outputs, inputs, sources, timings };
}
