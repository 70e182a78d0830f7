import type { Abi } from "../../src/model/layout/abi.ts";
import type { Model } from "../../src/model/model.ts";
import { boundaryChoice, randomChoice, type Choice } from "./choice.ts";
import type { Mismatch } from "./compare.ts";
import type { EmittedModule } from "./module.ts";
import { randomFrom } from "./random.ts";
import type { Sample } from "./sample.ts";
import type { SampleParts, Subject } from "./subject.ts";
import { subjectsOf } from "./subjects.ts";

/** How many random values there are, and which. */
export interface Sampling {
  readonly seed: number;
  /** Random values of each subject. */
  readonly cases: number;
  /** Every boundary comes beside every tag, not just somewhere. */
  readonly thorough: boolean;
}

/** What TypeScript makes of values of every struct and message, and what it fails to make. */
export interface Samples {
  readonly samples: readonly Sample[];
  readonly failures: readonly Mismatch[];
}

/** Values at the boundaries and random ones for everything of `module` that has bytes. */
export function samplesOf(
  model: Model,
  module: EmittedModule,
  abi: Abi,
  sampling: Sampling,
): Samples {
  const samples: Sample[] = [];
  const failures: Mismatch[] = [];
  const attempt = <Value>(place: string, make: () => Value): Value | undefined => {
    try {
      return make();
    } catch (error) {
      const message = `${place}: TypeScript for ${abi.name}: ${error instanceof Error ? error.message : String(error)}`;
      failures.push({ kind: "refused", message, place, target: undefined });
      return undefined;
    }
  };
  for (const { place, make } of subjectsOf(model, module, abi)) {
    const subject = attempt(place, make);
    if (subject === undefined) continue;
    const makers = sampleMakers(subject, sampling);
    makers.forEach((maker, index) => {
      const parts = attempt(place, maker);
      if (parts !== undefined) samples.push({ ...parts, subject: subject.name, index });
    });
  }
  return { samples, failures };
}

function sampleMakers(
  subject: Subject,
  { seed, cases, thorough }: Sampling,
): readonly (() => SampleParts)[] {
  const random = randomFrom(seed ^ hash(subject.name));
  const { fromBytes } = subject;
  return [
    ...boundaryChoices(subject, thorough).map((choice) => () => subject.fromChoice(choice())),
    ...Array.from({ length: cases }, (_, index) => () => {
      const own = randomFrom(Number(random.bits(32)));
      return fromBytes === undefined || index % 2 === 0
        ? subject.fromChoice(randomChoice(own))
        : fromBytes(own);
    }),
  ];
}

/** 0 and all ones everywhere, then every boundary of every integer and every tag. */
function boundaryChoices(
  { boundaries: { values, tags } }: Subject,
  thorough: boolean,
): readonly (() => Choice)[] {
  const plain = [0, 1].map((value) => () => boundaryChoice(value, value, 0));
  const mixed = thorough
    ? Array.from(
        { length: values * tags },
        (_, index) => () => boundaryChoice(Math.floor(index / tags), index % tags, 1),
      )
    : Array.from(
        { length: Math.max(values, tags) },
        (_, index) => () => boundaryChoice(index, index, 1),
      );
  return [...plain, ...mixed];
}

/** FNV-1a, so that the values of one subject do not depend on what else there is. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value >>> 0;
}
