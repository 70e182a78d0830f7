import { description, type Described, type Description } from "./description.ts";

/**
 * The description of an argument. Where a spec runs without a type check, an argument may be anything:
 * then there is no description, and joining the spec says at the argument's place what is missing.
 */
export function descriptionOf<D extends Description>(value: Described<D>): D {
  return Object(value)[description];
}

/** Whether an argument stands for what a module that can't be read would export. Joining the spec knows what to do. */
function isBroken(value: unknown): boolean {
  const found: Description | undefined = Object(value)[description];
  return found?.kind === "broken";
}

/**
 * Refuses an argument that is not a string. TypeScript finds a wrong one in an editor; this finds it
 * where a spec runs without a type check.
 *
 * @throws TypeError that says which argument of which word is wrong.
 */
export function textArgument(word: string, argument: string, value: string): string {
  if (typeof value === "string" || isBroken(value)) return value;
  throw new TypeError(`${word}: the ${argument} is not a string`);
}

/**
 * Refuses an argument that is not an object, like {@link textArgument}.
 *
 * @throws TypeError that says which argument of which word is wrong.
 */
export function objectArgument<T extends object>(word: string, argument: string, value: T): T {
  if ((typeof value === "object" && value !== null) || isBroken(value)) return value;
  throw new TypeError(`${word}: the ${argument} is not an object`);
}
