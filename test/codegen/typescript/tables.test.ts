import fc from "fast-check";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import type * as Netif from "../../../generated/netif.ts";
import type * as Names from "../names/expected.ts";
import { evaluate, placeRefusal, refuses, viewOf, viewOfBytes } from "./generate.ts";

const netif = await evaluate<typeof Netif>("spec/netif.ts");
const names = await evaluate<typeof Names>("test/codegen/names/spec.ts");

const uint16 = fc.integer({ min: 0, max: 0xffff });
const uint32 = fc.integer({ min: 0, max: 0xffffffff });
const page = viewOf(4096);
const noIndex = [512, 513, -1, 0.5, Number.NaN, 2 ** 32, 2 ** 53, "1", 1n, undefined] as number[];

test("a page holds 512 grants, each at its place", () => {
  const table = new netif.xen_netif_gref_table(page);
  expect(table.$length).toBe(512);
  expect(table.$at(511)).toBe(table);
  table.ref = 0xfffffffe;
  expect(page.getUint32(4088, true)).toBe(0xfffffffe);
  expect(netif.read_xen_netif_gref(page, 4088)).toMatchObject({ ref: 0xfffffffe, status: 0 });
});

test.each(noIndex)("there is no entry %s, and the current one stays", (index) => {
  const table = new netif.xen_netif_gref_table(page).$at(511);
  const refusal = {
    code: "index",
    path: "xen_netif_gref",
    value: index,
    allowed: "one of 512 entries",
  } as const;
  refuses(() => table.$at(index), refusal);
  expect(table.ref).toBe(0xfffffffe);
});

test("an empty table has no entry, and reading one does not reach past it", () => {
  for (const table of [
    new netif.xen_netif_gref_table(page, 0, 0),
    new netif.xen_netif_gref_table(page, 4096),
  ]) {
    expect(table.$length).toBe(0);
    refuses(() => table.$at(0), { code: "index", path: "xen_netif_gref" });
    expect(() => table.ref).toThrow(Error);
    expect(() => (table.ref = 1)).toThrow(Error);
    expect([...table]).toEqual([]);
    expect(netif.readColumns(table).ref).toStrictEqual(new Uint32Array(0));
    expect(netif.strided(table, "status")?.values.length).toBe(0);
  }
});

test.each([
  [8, 512],
  [4096, 1],
  [4097, undefined],
  [-8, 1],
  [0.5, 1],
  [Number.NaN, 1],
])("a table at %s of %s entries does not fit", (offset, length) => {
  // First there has to be a place for no entry.
  const size = offset > page.byteLength ? 0 : (length ?? 0) * 8;
  const refusal = placeRefusal(page, offset, size, "xen_netif_gref");
  refuses(() => new netif.xen_netif_gref_table(page, offset, length), refusal);
});

test.each([-1, 1.5, 2 ** 28, Number.NaN, "2" as never, 2n as never])(
  "a length of %s is refused",
  (length) => {
    refuses(() => new netif.xen_netif_gref_table(page, 0, length), {
      code: typeof length === "number" ? "range" : "type",
      path: "xen_netif_gref.length",
      value: length,
    });
  },
);

test("a setter refuses what does not fit and leaves the bytes alone", () => {
  const table = new netif.xen_netif_gref_table(viewOf(8, 1));
  for (const wrong of [
    0x10000,
    -1,
    0.5,
    Number.NaN,
    "1",
    null,
    undefined,
    1n,
    {},
    { valueOf: () => 1 },
  ]) {
    refuses(() => (table.flags = wrong as number), {
      code: typeof wrong === "number" ? "range" : "type",
      path: "xen_netif_gref.flags",
      value: wrong,
    });
    refuses(() => (table.ref = wrong === 0x10000 ? 2 ** 32 : (wrong as number)), {
      code: typeof wrong === "number" ? "range" : "type",
      path: "xen_netif_gref.ref",
    });
  }
  expect([table.ref, table.flags]).toEqual([0x01010101, 0x0101]);
});

test("iterating gives the table itself at each entry, with no object for a step", () => {
  const table = new netif.xen_netif_gref_table(
    viewOfBytes([1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]),
  );
  const refs: number[] = [];
  for (const entry of table) {
    expect(entry).toBe(table);
    refs.push(entry.ref);
  }
  expect(refs).toEqual([1, 2]);
  const iterator = table[Symbol.iterator]();
  const step = iterator.next();
  expect(iterator.next()).toBe(step);
  expect(step).toEqual({ done: false, value: table });
  expect(iterator.next().done).toBe(true);
  expect(iterator.next().done).toBe(true);
  expect([...table[Symbol.iterator]()]).toHaveLength(2);
});

const grefs = fc.array(fc.record({ ref: uint32, flags: uint16, status: uint16 }), {
  minLength: 1,
  maxLength: 20,
});

test("columns and strided arrays hold what is read entry by entry", () => {
  fc.assert(
    fc.property(grefs, fc.integer({ min: 0, max: 9 }), (entries, start) => {
      const view = new DataView(new ArrayBuffer(start + 4 + entries.length * 8), 4);
      for (const [index, one] of entries.entries())
        netif.write_xen_netif_gref(view, start + index * 8, one);
      const table = new netif.xen_netif_gref_table(view, start, entries.length);
      expect([...table].length).toBe(entries.length);
      const { ref, flags, status } = netif.readColumns(table);
      expect(ref).toStrictEqual(Uint32Array.from(entries, (one) => one.ref));
      expect(flags).toStrictEqual(Uint16Array.from(entries, (one) => one.flags));
      expect(status).toStrictEqual(Uint16Array.from(entries, (one) => one.status));
      for (const name of ["ref", "flags", "status"] as const) {
        const isAligned = start % (name === "ref" ? 4 : 2) === 0;
        const column = netif.strided(table, name);
        expect(column !== undefined).toBe(isAligned);
        if (column === undefined) continue;
        expect(entries.map((_, index) => column.values[index * column.stride])).toEqual(
          entries.map((one) => one[name]),
        );
        expect(column.values).toHaveLength((entries.length - 1) * column.stride + 1);
      }
    }),
  );
});

// All types but that of the test before.
test.each([0, 1, 2, 3, 4, 5, 7, 8, 9])("columns of seven types, of %s entries", (length) => {
  const bytes = Uint8Array.from({ length: length * 48 }, (_, index) => (index * 73) ^ (index >> 3));
  const table = new names.locals_table(new DataView(bytes.buffer));
  const columns = names.readColumns(table);
  const types = Object.values(columns).map((column) => column[Symbol.toStringTag]);
  expect(new Set(types).size).toBe(7);
  for (const [name, column] of Object.entries(columns)) {
    const members: unknown[] = [];
    for (const entry of table) members.push(Reflect.get(entry, name));
    expect([...column]).toEqual(members);
  }
});

test("columns are in the order of the members", () => {
  const columns = netif.readColumns(new netif.xen_netif_gref_table(viewOf(8, 1)));
  expect(Object.keys(columns)).toEqual(["ref", "flags", "status"]);
});

test("columns that exist are filled as far as they go, and others are not read", () => {
  const table = new netif.xen_netif_gref_table(viewOf(32, 1));
  const ref = new Uint32Array(2);
  const columns = netif.readColumns(table, { ref });
  expect(columns.ref).toBe(ref);
  expect(columns).toStrictEqual({ ref: Uint32Array.of(0x01010101, 0x01010101) });
  const long = new Uint16Array(5).fill(9);
  netif.readColumns(table, { flags: long });
  expect([...long]).toEqual([0x101, 0x101, 0x101, 0x101, 9]);
});

test("a column may be of another context, but of no other type", () => {
  const table = new netif.xen_netif_gref_table(viewOf(32, 1));
  const flags = runInNewContext("new Uint16Array(4)") as Uint16Array<ArrayBuffer>;
  netif.readColumns(table, { flags });
  expect([...flags]).toEqual([0x101, 0x101, 0x101, 0x101]);
  for (const wrong of [new Float64Array(4), new Int16Array(4), [0, 0, 0, 0]]) {
    const given = wrong as unknown as Uint16Array<ArrayBuffer>;
    refuses(() => netif.readColumns(table, { flags: given }), {
      code: "type",
      path: "xen_netif_gref.flags",
      value: wrong,
    });
  }
});

test("a strided array is the page itself", () => {
  const view = viewOf(16);
  const { values, stride } = netif.strided(new netif.xen_netif_gref_table(view), "ref") ?? {
    values: [],
    stride: 0,
  };
  view.setUint32(8, 7, true);
  expect(values[stride]).toBe(7);
});
