import {
  description,
  type BoundDescription,
  type DefineDescription,
  type Described,
  type Description,
  type Members,
  type MemberValues,
  type Value,
  type WhenDescription,
} from "./description.ts";
import { isInvalid } from "./kinds.ts";

/** Where a value of the language keeps the condition under which the header has it. */
const condition: unique symbol = Symbol.for("abispec.condition") as typeof condition;

/** What {@link when} was given. Where a spec runs without a type check, each of it may be anything. */
export interface WhenParts {
  readonly test: unknown;
  readonly subject: unknown;
  readonly otherwise: unknown;
}

/** A number of a constant or a family. */
type Numeric = number | bigint | Described<NumberDescription>;

type NumberDescription = BoundDescription | DefineDescription;

/** `T`; decoded to `bigint` where it is so in the other branch. */
type Wide<T extends Described<Description>, O> = [Value<O>] extends [never]
  ? T
  : [Value<T>, Value<O>] extends [number, bigint]
    ? Described<T[typeof description], bigint>
    : [Value<T>, Value<O>] extends [readonly number[], readonly bigint[]]
      ? Described<T[typeof description], readonly bigint[]>
      : T;

/** What members decode to, whichever branch they are of; those of the other branch alone may be absent. */
type Row<T, O> = {
  readonly [K in keyof T]: K extends keyof O
    ? [T[K], O[K]] extends [number, bigint]
      ? O[K]
      : T[K]
    : T[K];
} & { readonly [K in Exclude<keyof O, keyof T>]?: O[K] };

/** What the members of the other branch decode to. */
type OtherRow<O> =
  O extends Described<WhenDescription> ? Value<O> : O extends Members ? MemberValues<O> : unknown;

/** The members that only the other branch has. */
type OtherMembers<T, O> = O extends Members | Described<WhenDescription>
  ? string extends keyof O
    ? unknown
    : { readonly [K in Exclude<keyof O & string, keyof T>]: O[K] }
  : unknown;

/** What the header has where a condition holds, as the place takes it that it is written in. */
export type When<T, O = undefined> =
  T extends Described<Exclude<Description, NumberDescription>>
    ? Wide<T, O>
    : T extends Numeric
      ? Described<WhenDescription, T>
      : T extends Members
        ? Described<WhenDescription, Row<MemberValues<T>, OtherRow<O>>> & T & OtherMembers<T, O>
        : never;

/**
 * What the header has under `#if`: a declaration, the type of a member, members in a row, or a code or
 * flag. With the macros of ABIs, such as `__i386__`, the condition selects ABIs; every other macro is one
 * that the user of the header may define.
 *
 * @param test - the condition, as `#if` takes it: `"defined(__i386__)"`.
 * @param subject - a declaration or a type; an object with members; or the number of a code.
 * @param otherwise - what the header has under `#else`; another `when` for `#elif`; or a string, which
 *   `#error` says.
 */
export function when<
  const T extends Described<Description> | Numeric | Members,
  const O extends Described<Description> | Numeric | Members | string,
>(test: string, subject: T, otherwise?: O): When<T, O>;
export function when(test: string, subject: object | Numeric, otherwise?: unknown): object {
  // What could not be read is no better under a condition.
  const wrong = [subject, otherwise].find(isInvalid);
  if (wrong !== undefined) return Object(wrong);
  const parts: WhenParts = { test, subject, otherwise };
  const own = typeof subject === "object" ? subject : {};
  return { [description]: { kind: "when" }, ...own, [condition]: parts };
}

/** What `when` was given for a value; `undefined` for any other value. */
export function whenParts(value: unknown): WhenParts | undefined {
  const found: { readonly [condition]?: WhenParts } = Object(value);
  return found[condition];
}

/** The members of a struct or union as its properties: a condition that is spread among them is not its own. */
export function withoutCondition<M extends object>(members: M): M {
  return { ...members, [condition]: undefined };
}

/** A value that is under no condition: what it is where the condition holds. */
export function unconditional(value: unknown): unknown {
  const parts = whenParts(value);
  return parts === undefined ? value : unconditional(parts.subject);
}
