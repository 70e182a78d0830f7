import type { MemberDraft } from "../draft/field.ts";
import type { ProseDraft } from "../draft/prose.ts";
import type { CText, SizedType } from "./c-expression.ts";
import type { Expression } from "./expression.ts";
import type { Extents } from "./extent.ts";
import { holds, type Integer } from "./integer.ts";

export interface Alias {
  readonly name: string;
  readonly integer: Integer;
  /** Where it has another alignment than its integer. */
  readonly aligned: number | undefined;
}

export interface Family {
  readonly name: string;
  readonly kind: "codes" | "flags";
  /** Every number that an integer of the family has to hold. */
  readonly numbers: readonly bigint[];
  /** Codes without their bound. */
  readonly values: readonly string[];
  readonly isEnum: boolean;
  /** Bits of the enumeration; `undefined` where C has no name for it. */
  readonly typeBits: 32 | 64 | undefined;
  /** C may define the enumeration at a member: no typedef goes with it. */
  readonly hasTagOnly?: boolean;
}

export interface Aggregate {
  readonly name: string;
  readonly kind: "struct" | "union";
  readonly extents: Extents;
  /** What tells the variants of a union apart. */
  readonly selector: { readonly family: Family; readonly tag: string | undefined } | undefined;
  /** An array without a fixed length is at its end. */
  readonly isOpen?: boolean;
  /** A member has the number of the elements of that array. */
  readonly isCounted?: boolean;
}

interface Statement {
  readonly name: string;
  readonly prose: ProseDraft;
  readonly value: Expression;
}

/** What the text of a spec is made from. */
export interface Declared {
  readonly statements: readonly Statement[];
  /** Names that prose can link to. */
  readonly targets: readonly string[];
  /** Nothing in it, and in what it imports, keeps it from C++. */
  readonly isForCplusplus: boolean;
}

/** What is declared so far. */
export class Scope implements Declared {
  statements: readonly Statement[] = [];
  targets: readonly string[] = [];
  readonly aliases: Alias[] = [];
  readonly families: Family[] = [];
  readonly aggregates: Aggregate[] = [];
  /** Constants that expressions may have. */
  readonly constants: CText[] = [];
  /** Constants that may be the length of an array. */
  readonly lengths: { readonly name: string; readonly value: number }[] = [];
  /** Families whose macros are inside a struct. */
  readonly inside = new Set<Family>();
  readonly #prefix: string;
  #count: number;
  /** Whether what comes is in a member under a condition. */
  isConditional = false;
  /** How many members have the type of each enumeration. */
  readonly enumMembers = new Map<Family, number>();
  /** No struct has a type inside, which C++ would call by another name, nor a member that C++ has a keyword for. */
  isForCplusplus = true;

  /** @param first - numbers of names start after it, so that specs side by side share none. */
  constructor(prefix: string, first: number) {
    this.#prefix = prefix;
    this.#count = first;
  }

  /** A name for a declaration; a number of its own keeps all names apart that are made from it. */
  name(letter: string): string {
    this.#count += 1;
    return `${this.#prefix}${letter}${this.#count}`;
  }

  declare(name: string, prose: ProseDraft, value: Expression, parts: readonly string[] = []): void {
    this.statements = [...this.statements, { name, prose, value }];
    this.targets = [...this.targets, name, ...parts.map((part) => `${name}.${part}`)];
  }

  /** What `make` gives for a member, which may be under a condition. */
  member<Result>({ condition }: MemberDraft, make: () => Result): Result {
    const before = this.isConditional;
    this.isConditional ||= condition !== undefined;
    const result = make();
    this.isConditional = before;
    return result;
  }

  /** What was declared; it is another spec, and the one that comes now may import it. */
  startSpec(): Declared {
    const { statements, targets, isForCplusplus } = this;
    for (const family of this.families) this.inside.add(family);
    this.statements = [];
    return { statements, targets, isForCplusplus };
  }

  /** What an expression may have the size of: types that have the same size on every ABI. */
  get sizedTypes(): readonly SizedType[] {
    return this.plainAggregates.flatMap(({ name, extents: [first, ...others] }) =>
      first !== undefined && others.every(({ size }) => size === first.size)
        ? [{ name, size: first.size }]
        : [],
    );
  }

  familiesFor(integer: Integer, kind?: Family["kind"]): readonly Family[] {
    return this.families.filter(
      (family) =>
        (kind === undefined || family.kind === kind) &&
        family.numbers.every((number) => holds(integer, number)),
    );
  }

  /** Aggregates that may stand anywhere: a union with a selector needs a tag beside it, and nothing follows an open struct. */
  get plainAggregates(): readonly Aggregate[] {
    return this.aggregates.filter(
      ({ selector, isOpen }) => selector === undefined && isOpen !== true,
    );
  }
}
