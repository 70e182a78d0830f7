/// <reference lib="es2024.arraybuffer" />
import { runInNewContext } from "node:vm";
import { transformSync } from "@babel/core";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import type * as Nested from "../nested/expected.ts";
import type * as Netif from "../../../generated/netif.ts";
import { evaluate, textOf, viewOf } from "./generate.ts";
import { typeErrorsOf, programOf } from "./program.ts";

const text = await textOf("spec/netif.ts");
const netif = await evaluate<typeof Netif>("spec/netif.ts");
const nested = await evaluate<typeof Nested>("test/codegen/nested/spec.ts");

async function load<Module>(code: string): Promise<Module> {
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}

test("Babel compiles it with its defaults", async () => {
  const presets = ["@babel/preset-typescript"];
  const options = { filename: "netif.ts", presets, configFile: false, babelrc: false } as const;
  const { read_netif_rx_request } = await load<typeof Netif>(
    transformSync(text, options)?.code ?? "",
  );
  expect(read_netif_rx_request(viewOf(8, 1), 0)).toMatchObject({ id: 0x101, gref: 0x1010101 });
});

describe.each(["ES2015", "ES2017", "ES2019"] as const)("for %s", (target) => {
  const options = { target: ts.ScriptTarget[target], lib: [`lib.${target.toLowerCase()}.d.ts`] };

  test.each(["spec/netif.ts", "test/codegen/hostile-prose/spec.ts"])(
    "%s, which has no integer of 64 bits, needs nothing newer",
    async (spec) => {
      const program = programOf(new Map([["module.ts", await textOf(spec)]]), options);
      expect(typeErrorsOf(program, "module.ts")).toEqual([]);
    },
  );

  test("it reads the same", async () => {
    const { outputText } = ts.transpileModule(text, { compilerOptions: options });
    const { read_netif_rx_request } = await load<typeof Netif>(outputText);
    expect(read_netif_rx_request(viewOf(8, 1), 0)).toMatchObject({ id: 0x101, gref: 0x1010101 });
  });
});

describe("a view of another context", () => {
  const foreign = (code: string): unknown => runInNewContext(code);

  test("is a view", () => {
    const view = foreign("new DataView(new ArrayBuffer(16))") as DataView;
    expect(view).not.toBeInstanceOf(DataView);
    netif.write_netif_rx_request(view, 0, { id: 1, gref: 2 });
    expect(netif.read_netif_rx_request(view, 0).gref).toBe(2);
    expect(new netif.xen_netif_gref_table(view).$length).toBe(2);
  });

  test("of bytes is what a member of bytes takes", () => {
    const raw = foreign("new Uint8Array(6)") as Uint8Array;
    const extra = { type: 99, flags: 0, u: { raw } };
    expect(() => netif.write_netif_extra_info(viewOf(8), 0, extra)).not.toThrow();
  });

  test.each(["new Uint8Array(16)", "new ArrayBuffer(16)", "({ byteLength: 16 })"])(
    "%s is none",
    (code) => {
      const read = () => netif.read_netif_rx_request(foreign(code) as DataView, 0);
      expect(read).toThrow("must be a DataView");
    },
  );
});

describe("a resizable buffer", () => {
  const size = netif.xen_netif_gref_SIZE;

  function table(entries: number, most: number, length?: number) {
    const buffer = new ArrayBuffer(entries * size, { maxByteLength: most * size });
    return { buffer, table: new netif.xen_netif_gref_table(new DataView(buffer), 0, length) };
  }

  test("that grew gives a table of the whole view its new entries", () => {
    const { buffer, table: grefs } = table(1, 4);
    buffer.resize(3 * size);
    grefs.$at(2).ref = 7;
    expect(grefs.$length).toBe(3);
    expect(() => grefs.$at(3)).toThrow(RangeError);
    expect(new DataView(buffer).getUint32(2 * size, true)).toBe(7);
    expect(grefs.$move(2 * size).ref).toBe(7);
  });

  test("that grew gives a table with a length no more entries", () => {
    const { buffer, table: grefs } = table(1, 4, 1);
    buffer.resize(3 * size);
    expect(grefs.$length).toBe(1);
    expect(() => grefs.$at(1)).toThrow(RangeError);
  });

  test("that grew gives a table without entries none", () => {
    const { buffer, table: grefs } = table(0, 4, 0);
    buffer.resize(3 * size);
    expect(() => grefs.ref).toThrow(RangeError);
  });

  test("that shrank takes away entries", () => {
    const { buffer, table: grefs } = table(3, 3);
    grefs.$at(2);
    buffer.resize(size);
    expect(grefs.$length).toBe(1);
    expect(() => grefs.ref).toThrow(RangeError);
    expect(() => grefs.$at(2).ref).toThrow(RangeError);
  });

  test("that shrank below the length of a table is an error", () => {
    const { buffer, table: grefs } = table(3, 3, 3);
    buffer.resize(size);
    expect(() => grefs.$length).toThrow(RangeError);
    expect(() => grefs.$move(0, 3)).toThrow(RangeError);
    expect(() => netif.read_xen_netif_gref(new DataView(buffer), size)).toThrow(RangeError);
  });

  test("is seen by the accessors inside of others", () => {
    const buffer = new ArrayBuffer(0, { maxByteLength: 4096 });
    const outer = new nested.table_table(new DataView(buffer));
    buffer.resize(nested.table_SIZE);
    expect(outer.$at(0).first.kind).toBe(0);
    buffer.resize(0);
    expect(() => outer.first).toThrow(RangeError);
  });
});
