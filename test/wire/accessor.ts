import type { Aggregate, Member, Type } from "../../src/model/type.ts";
import { callable } from "./module.ts";
import type { Step } from "./tree.ts";
import { propertyOf } from "./value.ts";

/** Reads what an accessor in place of the emitted module gives for the integer at `steps`. */
export function readPlace(table: object, aggregate: Aggregate, steps: readonly Step[]): unknown {
  const { owner, name, indices } = reach(table, aggregate, steps);
  if (indices.length === 0) return propertyOf(owner, name);
  return method(owner, `$get_${name}`)(...indices);
}

/** Lets an accessor in place of the emitted module write `value` at `steps`. */
export function writePlace(
  table: object,
  aggregate: Aggregate,
  steps: readonly Step[],
  value: unknown,
): void {
  const { owner, name, indices } = reach(table, aggregate, steps);
  if (indices.length > 0) method(owner, `$set_${name}`)(...indices, value);
  else if (!Reflect.set(owner, name, value)) throw new Error(`${name} can not be set`);
}

interface Reached {
  readonly owner: object;
  readonly name: string;
  readonly indices: readonly number[];
}

function reach(owner: object, aggregate: Aggregate, steps: readonly Step[]): Reached {
  const [name, ...rest] = steps;
  const member = aggregate.members.find((one) => one.name === name);
  if (member === undefined) throw new Error(`there is no member ${name}`);
  const end = rest.findIndex((step) => typeof step === "string");
  const indices = (end === -1 ? rest : rest.slice(0, end)).filter(
    (step) => typeof step === "number",
  );
  if (end === -1) return { owner, name: member.name, indices };
  const { inner, index } = elementOf(member, indices);
  const table = propertyOf(owner, member.name);
  const entry = indices.length === 0 ? table : method(table, "$at")(index);
  if (typeof entry !== "object" || entry === null) throw new Error(`${name} gives no accessor`);
  return reach(entry, inner, rest.slice(end));
}

/** The struct or union that a member is or has as elements, and the index of one among all of them. */
function elementOf(
  member: Member,
  indices: readonly number[],
): { readonly inner: Aggregate; readonly index: number } {
  let type: Type = member.type;
  let index = 0;
  for (const step of indices) {
    if (type.kind !== "array") break;
    index = index * type.length + step;
    type = type.element;
  }
  switch (type.kind) {
    case "struct":
      return { inner: type.struct, index };
    case "union":
      return { inner: type.union, index };
    case "scalar":
    case "array":
      throw new Error(`${member.name} is not a struct or union`);
  }
}

function method(owner: unknown, name: string): (...args: readonly unknown[]) => unknown {
  const found = callable(propertyOf(owner, name), name);
  return (...args) => Reflect.apply(found, owner, args);
}
