import fc from "fast-check";

/** Chooses among things that a draft does not know yet: the number counts round and round. */
export type Pick = number;

/** Any choice; shrinks to the first. */
export const pick: fc.Arbitrary<Pick> = fc.nat(999);

/** A choice that need not be made; shrinks to none. */
export const optionalPick: fc.Arbitrary<Pick | undefined> = fc.option(pick, { nil: undefined });

/** Is rarely so; shrinks to no. */
export const seldom: fc.Arbitrary<boolean> = fc.nat(4).map((number) => number === 4);

/** What `choice` means among `things`; `undefined` where there are none. */
export function picked<T>(things: readonly T[], choice: Pick): T | undefined {
  return things[choice % things.length];
}
