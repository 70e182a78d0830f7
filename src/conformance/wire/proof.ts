import { emitHeader } from "../../emit/c/header.ts";
import { emitTypeScript } from "../../emit/typescript/module.ts";
import { abis } from "../../layout/abi.ts";
import type { Model } from "../../model/model.ts";
import { compare, type Mismatch } from "./compare.ts";
import { headerOf } from "./header.ts";
import { evaluateModule, type EmittedModule } from "./module.ts";
import { samplesOf, type Sampling } from "./samples.ts";
import type { Witness } from "./witness.ts";

export type { Mismatch };

/** What a wire proof depends on besides the model. */
export interface WireProofOptions {
  /** Decides the random values: an integer. */
  readonly seed: number;
  /**
   * Number of random values of each struct and message, besides those at the boundaries; a witness that
   * executes takes {@link bulk} times as many.
   */
  readonly cases: number;
  readonly witnesses: readonly Witness[];
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
  /** Number of values whose bytes and readings were compared: each value once for each witness. */
  readonly checked: number;
  /** The first one of each place, witness and kind. */
  readonly mismatches: readonly Mismatch[];
}

/** How many times as many random values a witness takes for which they are cheap. */
export const bulk = 20;

/**
 * Values at boundaries of each struct and message that a witness takes at the most where each costs it
 * time. Which ones they are differs from ABI to ABI.
 */
const foldedBoundaries = 12;

/**
 * Compares, for every struct, union, request and reply of `model`, the bytes that C stores through the
 * emitted header with those that the emitted TypeScript module writes, and what each of the two reads
 * from the bytes of the other. The module has the byte order of the model; for a witness with the other
 * one, that of the same model with that byte order is compared.
 */
export async function wireProof(model: Model, options: WireProofOptions): Promise<WireProof> {
  const { seed, cases, witnesses, signal } = options;
  const emitters = options.emitters ?? { header: emitHeader, typescript: emitTypeScript };
  const header = headerOf(model, emitters.header(model));
  const modules = new Map<string, Promise<EmittedModule>>();
  const moduleFor = (byteOrder: Model["byteOrder"]): Promise<EmittedModule> => {
    const known = modules.get(byteOrder);
    if (known !== undefined) return known;
    const text = emitters.typescript({ ...model, byteOrder });
    const made = evaluateModule(text);
    modules.set(byteOrder, made);
    return made;
  };
  const mismatches = new Map<string, Mismatch>();
  let checked = 0;
  for (const witness of witnesses) {
    signal?.throwIfAborted();
    const { abi } = witness;
    const sampling: Sampling = witness.executes
      ? { seed, cases: cases * bulk, boundaries: Infinity }
      : { seed: seed + abis.indexOf(abi), cases, boundaries: foldedBoundaries };
    const module = await moduleFor(abi.byteOrder);
    const { samples, failures } = samplesOf(model, module, abi, sampling);
    const found = compare(samples, await witness.react(header, samples), witness, seed);
    for (const one of [...failures, ...found]) {
      const key = `${one.witness} ${one.place} ${one.kind}`;
      if (!mismatches.has(key)) mismatches.set(key, one);
    }
    checked += samples.length;
  }
  return { checked, mismatches: [...mismatches.values()] };
}
