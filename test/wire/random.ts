/** A source of numbers that a seed decides. */
export interface Random {
  /** An integer from 0 to `limit` - 1. */
  below(limit: number): number;
  /** An integer from 0 to 2^`bits` - 1. */
  bits(bits: number): bigint;
}

/** Numbers that `seed` decides, by the generator called mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const low = (): bigint => BigInt(next());
  return {
    below: (limit) => Math.floor((next() / 2 ** 32) * limit),
    bits: (bits) => BigInt.asUintN(bits, (low() << 32n) | low()),
  };
}
