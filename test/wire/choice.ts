import type { Member, ScalarType, Union } from "../../src/model/type.ts";
import { boundariesOf, randomValue } from "./boundaries.ts";
import type { Random } from "./random.ts";

/** Decides what a generated value is. */
export interface Choice {
  /** The value of an integer; `isTag`: it selects the variant of a union. */
  scalar(type: ScalarType, isTag: boolean): bigint;
  /** The variant of a union where no tag decides. */
  variant(union: Union): Member | undefined;
  byte(): number;
}

/**
 * Values at boundaries: each integer has the one that stands at `value` in the list of its boundaries, or
 * where they run out, starts again.
 *
 * @param tag - the same for tags, and for variants that no tag selects.
 * @param step - how far the next integer is ahead in its list.
 */
export function boundaryChoice(value: number, tag: number, step: number): Choice {
  let place = value;
  return {
    scalar(type, isTag) {
      const list = boundariesOf(type);
      const index = isTag ? tag : place;
      if (!isTag) place += step;
      return list[index % list.length] ?? 0n;
    },
    variant: ({ members }) => members[tag % members.length],
    byte() {
      place += step;
      return [0, 0xff, 0x80, 0x7f, 1, 0x5a][place % 6] ?? 0;
    },
  };
}

/** Random values, with boundaries and tags that have a meaning among them. */
export function randomChoice(random: Random): Choice {
  return {
    scalar(type, isTag) {
      const list = boundariesOf(type);
      const isBoundary = random.below(4) < (isTag ? 3 : 1);
      return isBoundary ? (list[random.below(list.length)] ?? 0n) : randomValue(type, random);
    },
    variant: ({ members }) => members[random.below(members.length)],
    byte: () => random.below(256),
  };
}
