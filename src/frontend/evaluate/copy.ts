/** How many objects may be inside of one another: whoever walks them has some calls for each. */
const deepest = 1_000;

/**
 * A copy of what stems from the sandbox, with the prototypes of this realm: reading it calls nothing that
 * a spec wrote, be it a getter, a proxy or another `Array.prototype.map`. Objects that are one stay one.
 * Of a function its properties are left.
 *
 * @throws RangeError where it is nested too deeply for anybody to walk it.
 */
export function copyOf(value: object): object {
  const copies = new Map<object, object>();
  const empty: (readonly [from: object, to: object, depth: number])[] = [];
  const copied = (one: object, depth: number): object => {
    if (depth > deepest) throw new RangeError("what it declares is nested too deeply");
    const known = copies.get(one);
    if (known !== undefined) return known;
    const copy = Array.isArray(one) ? [] : {};
    copies.set(one, copy);
    empty.push([one, copy, depth]);
    return copy;
  };
  const result = copied(value, 0);
  for (let next = empty.pop(); next !== undefined; next = empty.pop()) {
    const [from, to, depth] = next;
    const keys = [...Object.keys(from), ...Object.getOwnPropertySymbols(from)];
    for (const key of keys) {
      const own: unknown = Reflect.get(from, key);
      Object.defineProperty(to, key, {
        value: isObject(own) ? copied(own, depth + 1) : own,
        enumerable: true,
      });
    }
  }
  return result;
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}
