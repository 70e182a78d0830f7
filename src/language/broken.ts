import { description } from "./description.ts";

/** Gives the stand-in for every property. Objects that inherit from it have them all too. */
const properties = new Proxy(Object.create(null), { get: (_, name) => propertyOf(name) });

/**
 * Stands for what a part of a spec that can't be read or run would declare, so that the parts that use
 * it still run: its properties, what it returns and what it constructs are itself again. It becomes no
 * number or text that means anything, and iterates over nothing.
 */
export const broken: unknown = new Proxy(function () {}, {
  get: (_, name) => propertyOf(name),
  apply: () => broken,
  construct: () => Object(broken),
  getPrototypeOf: () => properties,
  // What it is spread into is broken too.
  ownKeys: (target) => [...Reflect.ownKeys(target), description],
  getOwnPropertyDescriptor: (target, name) =>
    name === description
      ? { value: propertyOf(name), enumerable: true, configurable: true }
      : Reflect.getOwnPropertyDescriptor(target, name),
});

function propertyOf(name: string | symbol): unknown {
  if (name === description) return { kind: "broken" };
  if (name === Symbol.toPrimitive) return () => Number.NaN;
  // With these, it would be a promise that is never kept, and a module without a default export.
  if (name === "then" || name === "__esModule") return undefined;
  return broken;
}
