import assert from "node:assert";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as Codes from "../codes/expected.ts";
import type * as Layouts from "../layouts/expected.ts";
import type * as Nested from "../nested/expected.ts";
import {
  bytesOf,
  evaluate,
  placeRefusal,
  refuses,
  refusesToWrite,
  viewOf,
  viewOfBytes,
} from "./generate.ts";

const codes = await evaluate<typeof Codes>("test/codegen/codes/spec.ts");
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
      layouts.disk_request_MEMBERS_x86_64.id,
      layouts.disk_request_SIZE_i386,
      layouts.disk_request_MEMBERS_i386.id,
    ]).toEqual([56, { offset: 8, type: "uint64_t" }, 48, { offset: 4, type: "uint64_t" }]);
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
    const view = viewOf(4096);
    const ring = new layouts.disk_sring_i386(view);
    ring.$request(65).id = 7n;
    ring.$request(1).$set_segments_ref(2, 9);
    const { id, segments } = layouts.read_disk_request_i386(view, 64 + 48);
    expect([id, segments[2]]).toEqual([7n, { ref: 9, first: 0, last: 0, pad: 0 }]);
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
        assert.deepStrictEqual(
          nested.read_table(copy, 0),
          nested.read_table(new DataView(given.buffer), 0),
        );
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
    holder.$set_others_kind(1, layouts.KIND_PAIRS);
    holder.$set_others_body_pairs_right(1, 1, -2);
    holder.main_body_small = -3;
    const value = layouts.read_holder_x86_64(view, 0);
    const none = [0, 0, 0, 0, 0, 0, 0, 0];
    assert.deepStrictEqual(value, {
      main: { kind: 0, pad: 0, body: { raw: none.with(0, 0xfd).with(1, 0xff) } },
      others: [
        { kind: 0, pad: 0, body: { raw: none } },
        {
          kind: 2,
          pad: 0,
          body: {
            pairs: [
              { left: 0, right: 0 },
              { left: 0, right: -2 },
            ],
          },
        },
      ],
      grid: [
        [0, 0, 0],
        [0, 0, -5],
      ],
      times: [0n, -1n],
    });
    expect([
      holder.$get_grid(1, 2),
      holder.$get_times(1),
      holder.$get_others_body_pairs_right(1, 1),
    ]).toEqual([-5, -1n, -2]);
    for (const [call, path] of [
      [() => holder.$get_grid(1, 3), "holder.grid"],
      [() => holder.$get_grid(2, 0), "holder.grid"],
      [() => holder.$set_grid(-1, 0, 0), "holder.grid"],
      [() => holder.$set_others_body_pairs_right(0, 2, 0), "holder.others"],
    ] as const) {
      refusesToWrite(call, { code: "index", path: expect.stringContaining(path) }, view);
    }
    const range = "range";
    refusesToWrite(
      () => holder.$set_grid(0, 1, 128),
      { code: range, path: "holder.grid[0][1]", value: 128 },
      view,
    );
    refusesToWrite(
      () => holder.$set_times(0, 1n << 63n),
      { code: range, path: "holder.times[0]" },
      view,
    );
    refusesToWrite(
      () => holder.$set_times(0, 5 as never),
      { code: "type", path: "holder.times[0]" },
      view,
    );
    refusesToWrite(
      () => (holder.main_body_small = 0x8000),
      { code: range, path: "holder.main.body.small" },
      view,
    );
  });

  test("columns of signed, wide and big-endian integers", () => {
    const view = viewOf(2 * layouts.disk_response_SIZE_i386);
    const table = new layouts.disk_response_table_i386(view);
    table.$at(1).id = 2n ** 64n - 1n;
    table.status = -2;
    const { id, status } = layouts.readColumns(table);
    expect([id, status]).toStrictEqual([
      BigUint64Array.of(0n, 2n ** 64n - 1n),
      Int16Array.of(0, -2),
    ]);
    const points = new nested.point_table(viewOfBytes([0, 1, 0, 2, 1, 3, 0, 4]));
    expect(nested.readColumns(points)).toStrictEqual({
      x: Uint16Array.of(1, 0x103),
      y: Uint16Array.of(2, 4),
    });
    // A strided array has the byte order of the host, which is little-endian wherever this runs.
    expect(nested.strided(points, "x")).toBeUndefined();
  });
});

test("a nested value that is wrong is named by its path, and nothing is written", () => {
  const value = layouts.read_holder_i386(viewOf(layouts.holder_SIZE_i386, 0), 0);
  const refused = (other: object, path: string, code: "type" | "range" = "type") =>
    refusesToWrite((view) => layouts.write_holder_i386(view, 0, { ...value, ...other } as never), {
      code,
      path: `holder.${path}`,
    });
  refused({ main: undefined }, "main");
  refused({ others: [value.main] }, "others.length", "range");
  refused({ others: [value.main, null] }, "others[1]");
  refused(
    {
      others: [
        value.main,
        {
          kind: 2,
          body: {
            pairs: [
              { left: 1, right: 1 },
              { left: 40000, right: 1 },
            ],
          },
        },
      ],
    },
    "others[1].body.pairs[1].left",
    "range",
  );
  refused(
    {
      grid: [
        [0, 0, 0],
        [0, "0", 0],
      ],
    },
    "grid[1][1]",
  );
  refused({ grid: [[0, 0, 0], 7] }, "grid[1]");
  refused({ times: [0n, 1n << 63n] }, "times[1]", "range");
});

test("a nested struct that does not fit is no place for the whole", () => {
  const read = () => layouts.read_holder_i386(viewOf(layouts.holder_SIZE_i386 - 1), 0);
  refuses(read, { code: "place", path: "holder" });
});

test("bytes at the end of a part belong to the place, too", () => {
  expect(nested.read_gate(viewOf(8, 1), 0)).toStrictEqual({
    way: { number: 0x01010101, open: 1 },
  });
  for (const size of [5, 7]) {
    const refusal = placeRefusal(viewOf(size), 0, 8, "gate");
    refuses(() => nested.read_gate(viewOf(size), 0), refusal);
  }
});

test("octets are read in their order", () => {
  const view = viewOfBytes(Array.from({ length: nested.table_SIZE }, (_, index) => index));
  expect(nested.read_table(view, 0).parts).toStrictEqual([
    { number: 0x1c1d, name: [30, 31, 32, 33, 34, 35] },
    { number: 0x2425, name: [38, 39, 40, 41, 42, 43] },
  ]);
});

describe("flags", () => {
  test("bit 31 is an unsigned number, and bits beyond make the family bigint", () => {
    expect(layouts.EDGE_last).toBe(0x80000000);
    expect(layouts.FAR_far).toBe(1n << 63n);
    expect(layouts.EDGE_names(0x80000001)).toEqual(["EDGE_first", "EDGE_last"]);
    expect(layouts.EDGE_names(0x80000001 | 0)).toEqual(["EDGE_first", "EDGE_last"]);
    expect(layouts.FAR_names(layouts.FAR_far | 1n)).toEqual(["FAR_far", "0x1"]);
  });

  test("a mask is set where all of its bits are; its other bits have no name", () => {
    expect(codes.MASK_names(0x80000005 | 0)).toEqual(["MASK_CDROM", "MASK_READONLY", "MASK_LAST"]);
    expect(codes.MASK_names(0x37).slice(-2)).toEqual(["MASK_KIND", "MASK_ALL"]);
    expect(codes.MASK_names(0x51)).toEqual(["MASK_CDROM", "0x50"]);
    expect(codes.WIDE_MASK_names(-1n)).toEqual(
      ["WIDE_MASK_LOW", "WIDE_MASK_HALF"].concat("0xfffffffe"),
    );
    expect(codes.WIDE_MASK_names(1n << 63n)).toEqual(["0x8000000000000000"]);
  });

  test("names have the prefix of their family, and the family its own name", () => {
    expect([codes.LAMP_ON, codes.SHIFT, codes.LAMP_COLOUR_BLUE]).toEqual([1, 2, 2n]);
    expect(codes.MODE_name(codes.LAMP_OFF)).toBe("LAMP_OFF");
    expect(codes.KEYS_names(0x12)).toEqual(["SHIFT", "0x10"]);
  });
});
