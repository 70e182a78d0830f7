import { callable } from "./module.ts";
import type { Step } from "./tree.ts";
import { propertyOf } from "./value.ts";

/** Reads what an accessor in place of the emitted module gives for the integer at `steps`. */
export function readPlace(table: object, steps: readonly Step[]): unknown {
  const { name, indices } = accessorOf(table, steps);
  if (indices.length === 0) return propertyOf(table, name);
  return method(table, `$get_${name}`)(...indices);
}

/** Lets an accessor in place of the emitted module write `value` at `steps`. */
export function writePlace(table: object, steps: readonly Step[], value: unknown): void {
  const { name, indices } = accessorOf(table, steps);
  if (indices.length > 0) method(table, `$set_${name}`)(...indices, value);
  else if (!Reflect.set(table, name, value)) throw new Error(`${name} can not be set`);
}

interface Accessor {
  readonly name: string;
  readonly indices: readonly number[];
}

/** The members on the way with underscores between them; or with dollar signs, where that is another's name. */
function accessorOf(table: object, steps: readonly Step[]): Accessor {
  const names = steps.filter((step) => typeof step === "string");
  const indices = steps.filter((step) => typeof step === "number");
  const unique = names.join("$");
  const isTaken = unique in table || `$get_${unique}` in table;
  return { name: isTaken ? unique : names.join("_"), indices };
}

function method(owner: unknown, name: string): (...args: readonly unknown[]) => unknown {
  const found = callable(propertyOf(owner, name), name);
  return (...args) => Reflect.apply(found, owner, args);
}
