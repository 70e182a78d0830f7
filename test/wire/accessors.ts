import type { Callable } from "./module.ts";
import { callable } from "./module.ts";
import { propertyOf } from "./value.ts";

/** A number of an entry in place, in however many arrays. */
export interface Accessor {
  readonly name: string;
  /** Takes as many indices as it needs. */
  get(table: unknown, indices: readonly number[]): unknown;
  /** `undefined` for the length of an array. */
  readonly set: ((table: unknown, indices: readonly number[], value: unknown) => void) | undefined;
}

/** The accessors of a class of the emitted module whose objects are entries in place. */
export function accessorsOf(table: Callable): readonly Accessor[] {
  const prototype: unknown = Reflect.get(table, "prototype");
  const properties = Object.getOwnPropertyDescriptors(Object(prototype));
  return Object.entries(properties).flatMap(([name, { get, set, value }]): Accessor[] => {
    if (get !== undefined) {
      return [
        {
          name,
          get: (entry) => get.call(entry),
          set: set && ((entry, _, number) => set.call(entry, number)),
        },
      ];
    }
    if (!name.startsWith("$get_")) return [];
    const [getter, setter] = [value, propertyOf(prototype, name.replace("get", "set"))].map((one) =>
      callable(one, name),
    );
    const count = getter?.length ?? 0;
    return [
      {
        name,
        get: (entry, indices) => getter?.apply(entry, indices.slice(0, count)),
        set: (entry, indices, number) =>
          void setter?.apply(entry, [...indices.slice(0, count), number]),
      },
    ];
  });
}
