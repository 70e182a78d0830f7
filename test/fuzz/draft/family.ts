import fc from "fast-check";
import { pick, seldom, type Pick } from "./pick.ts";
import { prose, type ProseDraft } from "./prose.ts";

/** How a number is spelt. */
export type Spelling = "decimal" | "hexadecimal" | "capitals";

export interface NumberDraft {
  readonly value: bigint;
  readonly spelling: Spelling;
}

export interface CodeDraft extends NumberDraft {
  readonly name: Pick;
  readonly prose: ProseDraft;
  /** The header has it under a condition, unless it is the first. */
  readonly condition: Pick | undefined;
}

/** An enumeration of C in place of macros, where its values allow for it. */
export interface EnumerationDraft {
  readonly tag: boolean;
  readonly typedef: TypedefDraft;
  readonly macros: boolean;
}

export interface CodesDraft {
  /** The integer that all codes fit. */
  readonly integer: Pick;
  readonly values: readonly CodeDraft[];
  readonly unsigned: boolean;
  readonly bound: boolean;
  /** Its first code has a second name. */
  readonly alias: boolean;
  readonly prefix: boolean;
  readonly enumeration: EnumerationDraft | undefined;
}

export interface FlagsDraft {
  readonly signed: boolean;
  readonly prefix: boolean;
  readonly bits: readonly {
    readonly bit: number;
    readonly name: Pick;
    readonly prose: ProseDraft;
  }[];
}

export interface MasksDraft {
  /** Masks of one bit are shifts, as C computes them. */
  readonly shifted: boolean;
  readonly enumeration: EnumerationDraft | undefined;
  readonly values: readonly CodeDraft[];
  readonly unsigned: boolean;
  readonly prefix: boolean;
}

/** Whether a struct has a typedef beside its tag, or nothing but a typedef. */
export type TypedefDraft = "none" | "beside" | "only";

export const typedef = fc.constantFrom<TypedefDraft>("none", "beside", "only");

const edges = [0n, 1n, -1n].concat(
  [7n, 8n, 15n, 16n, 31n, 32n, 63n, 64n].flatMap((bits) => {
    const power = 2n ** bits;
    return [power - 1n, power, -power, 1n - power];
  }),
);
export const value = fc
  .oneof(
    fc.bigInt({ min: -9n, max: 20n }),
    fc.constantFrom(...edges),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n }),
  )
  .map((number) => (number < -(2n ** 63n) || number >= 2n ** 64n ? 0n : number));
export const spelling = fc.constantFrom<Spelling>("decimal", "hexadecimal", "capitals");

const enumeration: fc.Arbitrary<EnumerationDraft | undefined> = fc.option(
  fc.record({ tag: fc.boolean(), typedef, macros: seldom }),
  { nil: undefined, freq: 2 },
);

const values = fc.array(
  fc.record({
    value,
    spelling,
    name: pick,
    prose,
    condition: fc.option(pick, { nil: undefined, freq: 2 }),
  }),
  { minLength: 1, maxLength: 6 },
);

export const codes: fc.Arbitrary<CodesDraft> = fc.record({
  integer: pick,
  values,
  unsigned: seldom,
  bound: seldom,
  alias: seldom,
  prefix: seldom,
  enumeration,
});

export const masks: fc.Arbitrary<MasksDraft> = fc.record({
  shifted: seldom,
  enumeration,
  values,
  unsigned: fc.boolean(),
  prefix: seldom,
});

export const flags: fc.Arbitrary<FlagsDraft> = fc.record({
  signed: fc.boolean(),
  prefix: seldom,
  bits: fc.array(
    fc.record({ bit: fc.oneof(fc.nat(7), fc.nat(31), fc.nat(63)), name: pick, prose }),
    { minLength: 1, maxLength: 6 },
  ),
});
