import {
  description,
  type BoundDescription,
  type DefineDescription,
  type Described,
  type Description,
  type WhenDescription,
} from "./description.ts";
import { described, isDeclaration, isInvalid } from "./kinds.ts";
import type { Members, MemberValues, Value } from "./values.ts";

/** Where a value of the language keeps the condition under which the header has it. */
const condition: unique symbol = Symbol.for("abispec.condition") as typeof condition;

/** What {@link when} was given. Where a spec runs without a type check, each of it may be anything. */
export interface WhenParts {
  readonly test: unknown;
  readonly subject: unknown;
  readonly otherwise: unknown;
  /** Tells this condition from others. */
  readonly number: number;
}

/** The number of the last condition. */
let count = 0;

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
  const parts: WhenParts = { test, subject, otherwise, number: ++count };
  const first = unconditional(subject);
  const own = typeof first === "object" ? first : {};
  const found = described(own);
  if (found === undefined) return { [description]: { kind: "when" }, ...own, [condition]: parts };
  const value = { [description]: found, [condition]: parts };
  for (const [name, part] of Object.entries(Object(own))) {
    Object.defineProperty(value, name, { get: () => (noteUse(parts), part) });
  }
  return value;
}

/**
 * The description of an argument, which is under no condition of its own. Where a spec runs without a type
 * check, an argument may be anything: then there is no description, and lowering reports at the argument's
 * place what is missing.
 */
export function descriptionOf<D extends Description>(value: Described<D>): D {
  // Each part of an error value is one, too.
  const parts = isInvalid(value) ? undefined : whenParts(value);
  if (parts !== undefined) noteUse(parts);
  return Object(value)[description];
}

/**
 * Tells the sandbox that a word takes the first branch of a condition, which is lost unless it turns out to be
 * that of a declaration.
 */
function noteUse({ number }: WhenParts): void {
  const note: unknown = Reflect.get(globalThis, Symbol.for("abispec.noteCondition"));
  if (typeof note === "function") note(number);
}

/** The numbers of the conditions of declarations, which hold for every use of them. */
export function declaredConditions(exported: readonly unknown[]): ReadonlySet<number> {
  return new Set(
    exported
      .filter((value) => isDeclaration(described(value)))
      .flatMap((value) => whenParts(value)?.number ?? []),
  );
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
