import { emitHeader } from "../../src/codegen/c/header.ts";
import { emitTypeScript } from "../../src/codegen/typescript/module.ts";
import type { Model } from "../../src/model/model.ts";
import { compare, type Mismatch } from "./compare.ts";
import { headerOf, type Header } from "./header.ts";
import { evaluateModule, importedTexts, type EmittedModule } from "./module.ts";
import { samplesOf } from "./samples.ts";
import type { Target } from "./target.ts";

export type { Mismatch };

/** What a wire proof depends on, next to the model. */
export interface WireProofOptions {
  /** Decides the random values: an integer. */
  readonly seed: number;
  /**
   * Number of random values of each struct and message, in addition to those at the boundaries; a target that
   * executes takes {@link bulk} times as many, and every boundary beside every tag of a union.
   */
  readonly cases: number;
  readonly targets: readonly Target[];
  /** What is emitted for the model; the emitters of this project, if not given. */
  readonly emitters?: Emitters;
  readonly signal?: AbortSignal;
}

/** Where the C header and the TypeScript module of a model come from. */
export interface Emitters {
  readonly header: (model: Model) => string;
  readonly typescript: (model: Model) => string;
}

/** What came of comparing the bytes of C and TypeScript. */
export interface WireProof {
  /** Number of values whose bytes and readings were compared: each value once for each target. */
  readonly checked: number;
  /** The first one of each place, target and kind. */
  readonly mismatches: readonly Mismatch[];
}

/** How many times as many random values a target takes for which they are cheap. */
const bulk = 20;

/**
 * Compares, for every struct, union, request and reply of `model`, the bytes that C stores through the
 * emitted header with those that the emitted TypeScript module writes, and what each of the two reads
 * from the bytes of the other. The module has the byte order of the model; for a target with the other
 * one, that of the same model with that byte order is compared.
 */
export async function wireProof(model: Model, options: WireProofOptions): Promise<WireProof> {
  const { seed, cases, targets, signal } = options;
  const emitters = options.emitters ?? { header: emitHeader, typescript: emitTypeScript };
  const header = headerOf(model, emitters.header(model));
  const moduleFor = remembered((byteOrder: Model["byteOrder"]) =>
    loaded(withByteOrder(model, byteOrder), emitters),
  );
  const mismatches = new Map<string, Mismatch>();
  let checked = 0;
  for (const target of targets) {
    signal?.throwIfAborted();
    const module = await moduleFor(target.abi.byteOrder);
    const { count, found } =
      "message" in module
        ? { count: 0, found: [module] }
        : await proofBy(target, header, module, model, { seed, cases });
    checked += count;
    for (const one of found) {
      const key = `${one.target} ${one.place} ${one.kind}`;
      if (!mismatches.has(key)) mismatches.set(key, one);
    }
  }
  return { checked, mismatches: [...mismatches.values()] };
}

async function proofBy(
  target: Target,
  header: Header,
  module: EmittedModule,
  model: Model,
  { seed, cases }: Pick<WireProofOptions, "seed" | "cases">,
): Promise<{ readonly count: number; readonly found: readonly Mismatch[] }> {
  const { abi, executes } = target;
  const sampling = { seed, cases: executes ? cases * bulk : cases, thorough: executes };
  const { samples, failures } = samplesOf(model, module, abi, sampling);
  const results = samples.length === 0 ? [] : await target.run(header, samples);
  const found = compare(samples, results, target, seed);
  return { count: samples.length, found: [...failures, ...found] };
}

/** A header, and those that it includes, as an ABI with this byte order has them. */
function withByteOrder(model: Model, byteOrder: Model["byteOrder"]): Model {
  return {
    ...model,
    byteOrder,
    imports: model.imports.map((other) => withByteOrder(other, byteOrder)),
  };
}

/** The emitted module for `model`; or why it is none. */
async function loaded(model: Model, { typescript }: Emitters): Promise<EmittedModule | Mismatch> {
  const place = `${model.name}.ts`;
  try {
    return await evaluateModule(typescript(model), importedTexts(model, typescript));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `${place}: can not be loaded: ${reason}`;
    return { kind: "refused", message, place, target: undefined };
  }
}

/** Like `make`, which is called once for each key. */
function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
