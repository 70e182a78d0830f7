import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emitTypeScript } from "../../src/codegen/typescript/module.ts";
import { decode, subjectsOf } from "../../src/decode/decode.ts";
import { modelOf } from "../examined.ts";
import { abis, type Abi } from "../../src/model/layout/abi.ts";
import { layoutOf } from "../../src/model/layout/layout.ts";
import { placementGroups } from "../../src/model/layout/groups.ts";
import { presentOn } from "../../src/model/layout/present.ts";
import { type Model, declarationsOf } from "../../src/model/model.ts";
import type { Aggregate, Type } from "../../src/model/type.ts";
import { visitType } from "../../src/model/visit.ts";
import { accessorsOf, type Accessor } from "./accessors.ts";
import { callable, evaluateModule, importedTexts, type EmittedModule } from "./module.ts";
import { specs } from "./specs/specs.ts";
import { propertyOf } from "./value.ts";

/** Bytes on each side of a view, on which nothing that it gives may depend. */
const margin = 24;

/** One layout of a struct or union. */
interface Layout {
  readonly name: string;
  /** What its names in the module end with: nothing, or `_i386`. */
  readonly suffix: string;
  readonly abi: Abi;
  readonly aggregate: Aggregate;
  /** Without elements of its flexible array. */
  readonly size: number;
}

/** Wire proofs leave it out: it has unions of flexible arrays, which C has on Windows in another place. */
const layouts = await modelOf("test/codegen/layouts/spec.ts");

/**
 * Declares that readers, views in place and `decode` take any bytes.
 *
 * @param runs - random bytes for each layout of each struct.
 */
export async function describeHostileBytes(runs: number, seed: number): Promise<void> {
  const models = [...specs, ...(layouts === undefined ? [] : [layouts])];
  const modules = await Promise.all(
    models.map(async (model) => ({
      model,
      name: model.name,
      module: await evaluateModule(emitTypeScript(model), importedTexts(model)),
    })),
  );
  const check = (size: number, property: (bytes: Uint8Array) => void) =>
    fc.assert(fc.property(bytesFor(size), property), { seed, numRuns: runs });

  describe.each(modules)(`$name, with seed ${seed}, any bytes`, ({ model, module }) => {
    const titled = layoutsOf(model).map((one) => [`${one.name}${one.suffix}`, one] as const);

    test.each(titled)("read_%s reads nothing beside its view", (_, layout) => {
      check(layout.size, (bytes) => {
        const [outcome, other] = [0x00, 0xff].map((around) => {
          const { view } = surrounded(bytes, around);
          return outcomeOf(() => module.call(`read_${layout.name}${layout.suffix}`, view, 0));
        });
        assert.deepEqual(outcome, other);
        if (outcome !== undefined && "error" in outcome) assertDocumented(module, outcome.error);
        else assert(bytes.length >= layout.size);
      });
    });

    test.each(titled.filter(([, layout]) => isTight(layout)))(
      "write_%s gives back the bytes that were read: there is no padding",
      (_, { name, suffix, size }) => {
        let values = 0;
        check(size, (bytes) => {
          const given = surrounded(bytes, 0);
          const read = outcomeOf(() => module.call(`read_${name}${suffix}`, given.view, 0));
          if (!("value" in read) || hasNaN(read.value)) return;
          values += 1;
          const inverted = bytes.map((byte) => ~byte);
          const { view, all } = surrounded(inverted, 0xa5);
          module.call(`write_${name}${suffix}`, view, 0, read.value);
          const written = all.slice(margin, -margin);
          const end = written.findLastIndex((byte, index) => byte !== inverted[index]) + 1;
          const wanted = Uint8Array.from([...bytes.slice(0, end), ...inverted.slice(end)]);
          assert(end >= size);
          assert.deepEqual(all, surrounded(wanted, 0xa5).all);
        });
        expect(values).toBeGreaterThan(0);
      },
    );

    test.each(titled)("%s in place stays in its view, and gives what is read", (_, layout) => {
      const accessors = accessorsOf(callable(module.constant(tableName(layout)), "a table"));
      assert(accessors.length > 0);
      const property = fc.property(
        bytesFor(layout.size),
        fc.nat(4),
        fc.array(fc.nat(4), { minLength: 6, maxLength: 6 }),
        (bytes, offset, indices) => {
          const [found, other] = [0x00, 0xff].map((around) =>
            valuesInPlace(module, layout, accessors, { bytes, around, offset, indices }),
          );
          assert.deepEqual(found, other);
        },
      );
      fc.assert(property, { seed, numRuns: runs });
    });

    test.each(titled)("decode gives the numbers that read_%s gives", (own, layout) => {
      const { name, abi, size } = layout;
      const subject = subjectsOf(model).get(name);
      assert(subject);
      check(size, (bytes) => {
        const { view } = surrounded(bytes, 0);
        const read = outcomeOf(() => module.call(`read_${own}`, view, 0));
        if ("error" in read) return;
        for (const { path, value } of decode(subject, bytes, model.byteOrder, abi).fields) {
          const found = memberAt(read.value, path);
          if (value === undefined || found === undefined) continue;
          assert.equal(found, typeof found === "boolean" ? value !== 0n : value, path);
        }
      });
    });

    test.each([...subjectsOf(model)])("decode takes any bytes for %s", (_, subject) => {
      const property = fc.property(
        bytesFor(64),
        fc.constantFrom(...abis),
        fc.constantFrom("little" as const, "big" as const),
        (bytes, abi, byteOrder) => {
          const { fields, problems, size } = decode(subject, bytes, byteOrder, abi);
          for (const field of fields) {
            const end = field.offset + field.size;
            assert.deepEqual(field.bytes, bytes.subarray(field.offset, end));
            assert(field.value === undefined || end <= bytes.length);
          }
          const saysSize = problems.some(({ message }) => message.includes(" needed, "));
          assert.equal(saysSize, bytes.length !== size);
        },
      );
      fc.assert(property, { seed, numRuns: runs });
    });
  });
}

function layoutsOf(model: Model): readonly Layout[] {
  return declarationsOf(model, "struct", "union").flatMap((aggregate) =>
    placementGroups(aggregate).map(({ abi }, _, groups) => ({
      name: aggregate.name,
      suffix: groups.length === 1 ? "" : `_${abi.name}`,
      abi,
      aggregate,
      size: layoutOf(aggregate, abi).size,
    })),
  );
}

function tableName({ name, suffix }: Layout): string {
  return `${name}_table${suffix}`;
}

/** Every bit belongs to a member that is read and written as it is. */
function isTight({ aggregate, abi }: Layout): boolean {
  const { holes, spareBits, size, members } = layoutOf(aggregate, abi);
  if (holes.length > 0 || spareBits.length > 0) return false;
  const isTightType = (type: Type): boolean =>
    visitType(type, {
      scalar: ({ integer }) => integer.isBoolean !== true,
      array: ({ element }) => isTightType(element),
      aggregate: (inner) => isTight({ name: "", suffix: "", abi, aggregate: inner, size: 0 }),
    });
  if (aggregate.kind === "union" && aggregate.selector === undefined) return true;
  const isFilled =
    aggregate.kind === "struct" ||
    members.every((member) => member.bits === undefined && member.size === size);
  return isFilled && presentOn(aggregate, abi).members.every(({ type }) => isTightType(type));
}

/** Bytes of which there are enough for a struct of `size` bytes or not; many are 0, as those of counts are. */
function bytesFor(size: number): fc.Arbitrary<Uint8Array> {
  const length = fc.oneof(
    { weight: 1, arbitrary: fc.nat(size) },
    { weight: 4, arbitrary: fc.integer({ min: size, max: size + 70 }) },
  );
  return length
    .chain((count) =>
      fc.tuple(fc.uint8Array({ minLength: count, maxLength: count }), fc.constantFrom(1, 3, 20)),
    )
    .map(([bytes, sparsity]) => bytes.map((byte) => (byte % sparsity === 0 ? byte / sparsity : 0)));
}

/** A view of `bytes` that lie among others. */
function surrounded(
  bytes: Uint8Array,
  around: number,
): { readonly view: DataView; readonly all: Uint8Array } {
  const all = new Uint8Array(bytes.length + 2 * margin).fill(around);
  all.set(bytes, margin);
  return { view: new DataView(all.buffer, margin, bytes.length), all };
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

function outcomeOf(run: () => unknown): Outcome {
  try {
    return { value: run() };
  } catch (error) {
    return { error };
  }
}

/** The error says that the view is too short, or that an array has more elements than it may have. */
function assertDocumented(module: EmittedModule, error: unknown): void {
  const [code, path] = ["code", "path"].map((name) => propertyOf(error, name));
  const isLength = typeof path === "string" && path.endsWith(".length");
  const isOurs = error instanceof callable(module.constant("CodecError"), "CodecError");
  assert(isOurs && (code === "place" || (code === "range" && isLength)), String(error));
}

interface Placed {
  readonly bytes: Uint8Array;
  readonly around: number;
  readonly offset: number;
  readonly indices: readonly number[];
}

/**
 * What each accessor gives for bytes in place. Setting what it gave changes no byte.
 */
function valuesInPlace(
  module: EmittedModule,
  layout: Layout,
  accessors: readonly Accessor[],
  { bytes, around, offset, indices }: Placed,
): unknown {
  const { view, all } = surrounded(bytes, around);
  const made = outcomeOf(() => module.construct(tableName(layout), view, offset));
  if ("error" in made) {
    assertDocumented(module, made.error);
    return String(made.error);
  }
  const table = made.value;
  const entries = Number(propertyOf(table, "$length"));
  if (entries > 0)
    callable(propertyOf(table, "$at"), "$at").call(table, (indices[5] ?? 0) % entries);
  const before = all.slice();
  const values = accessors.map((accessor) => {
    const found = outcomeOf(() => accessor.get(table, indices));
    if ("error" in found) {
      // An entry that is not there throws what a `DataView` throws.
      const code = propertyOf(found.error, "code");
      if (entries > 0 && code !== "index") assertDocumented(module, found.error);
      return String(found.error);
    }
    accessor.set?.(table, indices, found.value);
    // Other bytes are the same number.
    const isOneOfMany = Number.isNaN(found.value) || found.value === true;
    if (!isOneOfMany) assert.deepEqual(all, before, accessor.name);
    assert.deepEqual(accessor.get(table, indices), found.value);
    all.set(before);
    return found.value;
  });
  if (entries > 0) {
    const read = outcomeOf(() =>
      module.call(
        `read_${layout.name}${layout.suffix}`,
        propertyOf(table, "$view"),
        propertyOf(table, "$offset"),
      ),
    );
    accessors.forEach(({ name }, index) => {
      const member = "value" in read ? propertyOf(read.value, name) : undefined;
      if (typeof member === "number" || typeof member === "bigint")
        assert.equal(values[index], member);
    });
  }
  return [entries, module.call("readColumns", table), ...values];
}

/** The number or boolean at a path such as `list[2].size`, the number as a `bigint`; `undefined` for anything else. */
function memberAt(value: unknown, path: string): bigint | boolean | undefined {
  const names = path.split(/[.[\]]+/).filter(Boolean);
  const found: unknown = names.reduce<unknown>(propertyOf, value);
  if (typeof found === "boolean" || typeof found === "bigint") return found;
  return Number.isInteger(found) ? BigInt(Number(found)) : undefined;
}

function hasNaN(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return Number.isNaN(value);
  return Object.values(value).some(hasNaN);
}
