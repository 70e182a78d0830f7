import { check } from "./validate/validate.ts";
import type { Diagnostic } from "./diagnostics/core/diagnostic.ts";
import { besides, unexplained } from "./diagnostics/core/besides.ts";
import { inOrder } from "./diagnostics/core/order.ts";
import { hasErrors, settle, type Waived } from "./diagnostics/core/settle.ts";
import { outputsOf, type Output } from "./codegen/outputs.ts";
import { load } from "./frontend/load.ts";
import type { Model } from "./model/model.ts";

export type { Output };

/** What a spec is, and what is wrong with it. */
export interface Examination {
  /** `undefined` where there is not enough of a spec to go on with. */
  readonly model: Model | undefined;
  /** Everything that is wrong and not waived, in the order of the files. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the spec waives. */
  readonly waived: readonly Waived[];
  /** Absolute path of each file whose change may change the result. */
  readonly inputs: readonly string[];
  /** Text of each module that was read, by absolute path. */
  readonly sources: ReadonlyMap<string, string>;
  readonly timings: readonly Timing[];
}

/** What came of a spec. */
export interface Compilation extends Examination {
  /** Empty where there is an error. */
  readonly outputs: readonly Output[];
}

export interface Timing {
  readonly phase: "load" | "check" | "emit";
  readonly milliseconds: number;
}

/**
 * Loads and checks the spec at `path`. A spec that is wrong gives diagnostics; only a bug of ours throws.
 *
 * @param path - from the working folder.
 */
export async function examine(path: string): Promise<Examination> {
  const start = performance.now();
  const { model, sources, inputs, severities, waivers, ...loaded } = await load(path);
  const middle = performance.now();
  const checked = model === undefined ? [] : check(model);
  const timings = [timing("load", start, middle), timing("check", middle, performance.now())];
  const own = unexplained([...loaded.diagnostics, ...checked], loaded.typeErrors);
  const settled = settle([...own, ...besides(loaded.typeErrors, own)], severities, waivers);
  const diagnostics = inOrder(settled.diagnostics, [...sources.keys()]);
  return { model, diagnostics, waived: settled.waived, inputs, sources, timings };
}

/**
 * Compiles the spec at `path`: examines it like {@link examine} and, where there is no error, emits all
 * outputs.
 */
export async function compile(path: string): Promise<Compilation> {
  const examined = await examine(path);
  const { model, diagnostics, timings } = examined;
  const start = performance.now();
  const outputs = model !== undefined && !hasErrors(diagnostics) ? outputsOf(model) : [];
  return {
    ...examined,
    outputs,
    timings: [...timings, timing("emit", start, performance.now())],
  };
}

function timing(phase: Timing["phase"], start: number, end: number): Timing {
  return { phase, milliseconds: end - start };
}
