/**
 * A copy of what stems from another realm, with the prototypes of this one: reading it calls nothing that
 * a spec wrote, be it a getter, a proxy or another `Array.prototype.map`. Objects that are one stay one.
 * Of a function its properties are left.
 */
export function copyOf(value: object): object {
  const copies = new Map<object, object>();
  const empty: (readonly [from: object, to: object])[] = [];
  const copied = (one: object): object => {
    const known = copies.get(one);
    if (known !== undefined) return known;
    const copy = Array.isArray(one) ? [] : {};
    copies.set(one, copy);
    empty.push([one, copy]);
    return copy;
  };
  const result = copied(value);
  // A list of what is still empty, since what is nested deeply would overflow the stack.
  for (let next = empty.pop(); next !== undefined; next = empty.pop()) {
    const [from, to] = next;
    const keys = [...Object.keys(from), ...Object.getOwnPropertySymbols(from)];
    for (const key of keys) {
      const own: unknown = Reflect.get(from, key);
      Object.defineProperty(to, key, {
        value: isObject(own) ? copied(own) : own,
        enumerable: true,
      });
    }
  }
  return result;
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}
