import type { Abi } from "../../layout/abi.ts";
import type { Model } from "../../model/model.ts";
import { boundaryChoice, randomChoice, type Choice } from "./choice.ts";
import type { Mismatch } from "./compare.ts";
import type { EmittedModule } from "./module.ts";
import { randomFrom, type Random } from "./random.ts";
import type { Sample } from "./sample.ts";
import type { SampleParts, Subject } from "./subject.ts";
import { subjectsOf } from "./subjects.ts";

/** How many random values there are, and which. */
export interface Sampling {
  readonly seed: number;
  /** Random values of each subject. */
  readonly cases: number;
  /** Values at boundaries of each subject at the most; more than 2. */
  readonly boundaries: number;
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
      failures.push({ kind: "refused", message, place, witness: undefined });
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
  { seed, cases, boundaries }: Sampling,
): readonly (() => SampleParts)[] {
  const random = randomFrom(seed ^ hash(subject.name));
  const { fromBytes } = subject;
  const choices = thinned(boundaryChoices(subject), boundaries, random);
  return [
    ...choices.map((choice) => () => subject.fromChoice(choice())),
    ...Array.from({ length: cases }, (_, index) => () => {
      const own = randomFrom(Number(random.bits(32)));
      return fromBytes === undefined || index % 2 === 0
        ? subject.fromChoice(randomChoice(own))
        : fromBytes(own);
    }),
  ];
}

/** 0 and all ones everywhere, then every boundary of every integer beside every tag. */
function boundaryChoices({ boundaries: { values, tags } }: Subject): readonly (() => Choice)[] {
  const plain = [0, 1].map((value) => () => boundaryChoice(value, value, 0));
  const mixed = Array.from(
    { length: values * tags },
    (_, index) => () => boundaryChoice(Math.floor(index / tags), index % tags, 1),
  );
  return [...plain, ...mixed];
}

/** At most `count` of `all`, at equal distances after the first two. */
function thinned<Value>(all: readonly Value[], count: number, random: Random): readonly Value[] {
  if (all.length <= count) return all;
  const distance = (all.length - 2) / (count - 2);
  const start = random.below(Math.floor(distance));
  const rest = Array.from(
    { length: count - 2 },
    (_, index) => 2 + start + Math.floor(index * distance),
  );
  return all.filter((_, index) => index < 2 || rest.includes(index));
}

/** FNV-1a, so that the values of one subject do not depend on what else there is. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value >>> 0;
}
