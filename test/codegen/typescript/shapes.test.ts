import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as Layouts from "../layouts/expected.ts";
import type * as Nested from "../nested/expected.ts";
import { bytesOf, evaluate, viewOf } from "./generate.ts";

const layouts = await evaluate<typeof Layouts>("test/codegen/layouts/spec.ts");
const nested = await evaluate<typeof Nested>("test/codegen/nested/spec.ts");

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

/** Reads any bytes, writes what was read over others, and gives both. */
function copied<T>(
  given: Uint8Array,
  read: (view: DataView, offset: number) => T,
  write: (view: DataView, offset: number, value: T) => void,
): DataView {
  const copy = viewOf(given.length, 0x55);
  write(copy, 0, read(new DataView(given.buffer, given.byteOffset, given.length), 0));
  return copy;
}

describe("a layout for each ABI", () => {
  test("sizes and offsets are those of C", () => {
    expect([
      layouts.disk_request_SIZE_x86_64,
      layouts.disk_request_id_OFFSET_x86_64,
      layouts.disk_request_SIZE_i386,
      layouts.disk_request_id_OFFSET_i386,
    ]).toEqual([56, 8, 48, 4]);
    expect([layouts.disk_sring_SLOTS_x86_64, layouts.disk_sring_SLOT_SIZE_x86_64]).toEqual([
      64, 56,
    ]);
    expect(layouts.disk_sring_SLOT_SIZE_i386).toBe(48);
  });

  test("one value has two forms", () => {
    const segments = [1, 2, 3].map((ref) => ({ ref, first: 0, last: 7 }));
    const value = { operation: 1, count: 2, id: 1n << 63n, sector: 5n, edge: 1, segments };
    const wide = viewOf(56, 0xff);
    const narrow = viewOf(48, 0xff);
    layouts.write_disk_request_x86_64(wide, 0, value);
    layouts.write_disk_request_i386(narrow, 0, value);
    expect(wide.getBigUint64(8, true)).toBe(1n << 63n);
    expect(narrow.getBigUint64(4, true)).toBe(1n << 63n);
    expect(layouts.read_disk_request_x86_64(wide, 0)).toEqual(
      layouts.read_disk_request_i386(narrow, 0),
    );
    expect(bytesOf(wide).slice(2, 8)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test("a ring's slots are those of its ABI", () => {
    const ring = new layouts.disk_sring_i386(viewOf(4096));
    ring.$request(65).id = 7n;
    expect(ring.$slot(65)).toBe(64 + 48);
    expect(ring.$read_request(1).id).toBe(7n);
    ring.$request(1).segments.$at(2).ref = 9;
    expect(ring.$read_request(1).segments[2]?.ref).toBe(9);
  });
});

describe("round trips", () => {
  test("a tagged union with variants of several sizes: what a variant leaves is 0", () => {
    fc.assert(
      fc.property(bytes(10), fc.integer({ min: 0, max: 5 }), (given, kind) => {
        given[0] = kind;
        const copy = bytesOf(copied(given, layouts.read_note, layouts.write_note));
        const kept = kind === layouts.KIND_SMALL ? 4 : 10;
        expect(copy.slice(0, kept)).toEqual([...given].slice(0, kept));
        expect(copy.slice(kept).every((byte) => byte === 0)).toBe(true);
      }),
    );
  });

  test("structs in arrays, arrays in arrays, 64-bit and signed integers", () => {
    fc.assert(
      fc.property(bytes(layouts.holder_SIZE_i386), (given) => {
        for (const start of [0, 10, 20]) if (given[start] === layouts.KIND_SMALL) given[start] = 0;
        const copy = bytesOf(copied(given, layouts.read_holder_i386, layouts.write_holder_i386));
        expect(copy).toEqual([...given]);
      }),
    );
  });

  test("big-endian, with an untagged union", () => {
    fc.assert(
      fc.property(bytes(nested.table_SIZE), (given) => {
        const copy = copied(given, nested.read_table, nested.write_table);
        const again = nested.read_table(copy, 0);
        expect(again).toEqual(nested.read_table(new DataView(given.buffer), 0));
      }),
    );
  });
});

describe("in place", () => {
  test("big-endian", () => {
    const view = viewOf(4);
    const point = new nested.point_table(view);
    point.y = 0x0102;
    expect(bytesOf(view)).toEqual([0, 0, 1, 2]);
    nested.write_point(view, 0, { x: 0x0304, y: 5 });
    expect(bytesOf(view)).toEqual([3, 4, 0, 5]);
  });

  test("arrays of arrays, arrays of structs, and structs in structs", () => {
    const view = viewOf(layouts.holder_SIZE_x86_64);
    const holder = new layouts.holder_table_x86_64(view);
    holder.$set_grid(1, 2, -5);
    holder.$set_times(1, -1n);
    holder.others.$at(1).kind = layouts.KIND_PAIRS;
    holder.others.$at(1).body.pairs.$at(1).right = -2;
    const value = layouts.read_holder_x86_64(view, 0);
    expect(value.grid).toEqual([
      [0, 0, 0],
      [0, 0, -5],
    ]);
    expect(value.times).toEqual([0n, -1n]);
    expect(value.others[1]).toMatchObject({ body: { pairs: [{}, { right: -2 }] } });
    expect(holder.$get_grid(1, 2)).toBe(-5);
    expect(() => holder.$get_grid(1, 3)).toThrow(
      new RangeError("the index of holder.grid[1] must be an integer from 0 to 2, not 3"),
    );
    expect(() => holder.$set_grid(0, 1, 128)).toThrow(
      new RangeError("holder.grid[0][1] must be an integer from -128 to 127, not 128"),
    );
  });
});

describe("flags", () => {
  test("bit 31 is an unsigned number, and bits beyond make the family bigint", () => {
    expect(layouts.EDGE_last).toBe(0x80000000);
    expect(layouts.FAR_far).toBe(1n << 63n);
    expect(layouts.EDGE_names(0x80000001)).toEqual(["EDGE_first", "EDGE_last"]);
    expect(layouts.EDGE_names(0x80000001 | 0)).toEqual(["EDGE_first", "EDGE_last"]);
    expect(layouts.FAR_names(layouts.FAR_far | 1n)).toEqual(["FAR_far", "0x1"]);
  });
});
