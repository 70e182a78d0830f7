import { type Declarations, type Model, declarationsOf } from "../../model/model.ts";

/** A value as JSON: `object` is a number among {@link PackedObject}s, and `bigint` has its digits. */
type Packed = string | number | boolean | null | { readonly object: number } | { bigint: string };

type PackedObject = Packed[] | Record<string, Packed>;

/** What a page needs of a model to decode bytes. */
export type ModelData = Declarations & Pick<Model, "byteOrder">;

/**
 * The declarations by which bytes are decoded, as JSON: a list of objects, the first of which is the
 * {@link ModelData}. Prose and rules are left out, and so is where something is in the spec.
 */
export function packModel(model: Model): string {
  const objects: PackedObject[] = [];
  const numbers = new Map<object, number>();
  const pack = (value: unknown): Packed | undefined => {
    if (typeof value === "bigint") return { bigint: String(value) };
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
      return value;
    }
    if (typeof value !== "object" || value === null) return undefined;
    const known = numbers.get(value);
    if (known !== undefined) return { object: known };
    const object = objects.length;
    numbers.set(value, object);
    if (Array.isArray(value)) {
      const items: Packed[] = [];
      objects.push(items);
      for (const item of value) items.push(pack(item) ?? null);
      return { object };
    }
    const members: Record<string, Packed> = {};
    objects.push(members);
    for (const [key, member] of Object.entries(value)) {
      if (key === "prose" || isSpan(member)) continue;
      const packed = pack(key === "rules" ? [] : member);
      if (packed !== undefined) members[key] = packed;
    }
    return { object };
  };
  const declarations = declarationsOf(model, "struct", "union", "ring", "message");
  const chapters = [{ name: "", file: "", declarations }];
  pack({ byteOrder: model.byteOrder, chapters } satisfies ModelData);
  return JSON.stringify(objects);
}

function isSpan(value: unknown): boolean {
  return typeof value === "object" && value !== null && "endColumn" in value;
}

/** The data that {@link packModel} made `text` of. */
export function unpackModel(text: string): ModelData {
  const packed: readonly PackedObject[] = JSON.parse(text);
  const objects = packed.map((one) => (Array.isArray(one) ? [] : {}));
  const read = (value: Packed): unknown => {
    if (typeof value !== "object" || value === null) return value;
    return "bigint" in value ? BigInt(value.bigint) : objects[value.object];
  };
  packed.forEach((one, index) => {
    for (const [key, value] of Object.entries(one)) {
      Reflect.set(objects[index] ?? {}, key, read(value));
    }
  });
  // The text is an output of ours.
  return objects[0] as unknown as ModelData;
}
