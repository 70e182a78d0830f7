/// <reference lib="es2024.arraybuffer" />
import { runInNewContext } from "node:vm";
import { transformSync } from "@babel/core";
import { transform } from "esbuild";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import type * as Netif from "../../../generated/netif.ts";
import {
  bytesOf,
  evaluate,
  importText,
  placeRefusal,
  refuses,
  textOf,
  viewOf,
} from "./generate.ts";
import { typeErrorsOf, programOf } from "./program.ts";

const text = await textOf("spec/netif.ts");
const netif = await evaluate<typeof Netif>("spec/netif.ts");

/** What every part of the module does, to compare modules compiled in other ways. */
function exercise(module: typeof Netif): unknown {
  const view = viewOf(4096, 1);
  const table = new module.xen_netif_gref_table(view, 0, 3);
  table.$at(2).ref = 7;
  const ring = new module.netif_tx_sring(view);
  ring.$init();
  const [front, back] = [ring.$front_ring(), ring.$back_ring()];
  front.$produce().id = 9;
  const results = [
    module.read_netif_rx_request(view, 0),
    module.read_netif_extra_info(view, 0),
    module.read_xen_netif_ctrl_message(view, 0),
    module.read_xen_netif_ctrl_reply(view, 0),
    Array.from(table, ({ ref }) => ref),
    Array.from(new module.xen_netif_ctrl_message_table(view, 0, 2), ({ id }) => id),
    module.readColumns(table),
    module.strided(table, "flags"),
    [front.$push(), back.$unconsumed, back.$consume()?.id],
  ];
  let refused: unknown;
  try {
    module.write_netif_rx_request(view, 0, { id: -1, gref: 0 });
  } catch (error) {
    refused = error;
  }
  const { code, path, value, allowed } = refused as Netif.CodecError;
  return [
    ...results,
    code,
    path,
    value,
    allowed,
    refused instanceof module.CodecError,
    bytesOf(view),
  ];
}

test("Babel compiles it with its defaults", async () => {
  const presets = ["@babel/preset-typescript"];
  const options = { filename: "netif.ts", presets, configFile: false, babelrc: false } as const;
  const module = await importText<typeof Netif>(transformSync(text, options)?.code ?? "");
  expect(exercise(module)).toEqual(exercise(netif));
});

test.each(["spec/netif.ts", "test/codegen/hostile-prose/spec.ts"])(
  "%s, which has no integer of 64 bits, needs nothing newer than ES2015",
  async (spec) => {
    const options = { target: ts.ScriptTarget.ES2015, lib: ["lib.es2015.d.ts"] };
    const program = programOf(new Map([["module.ts", await textOf(spec)]]), options);
    expect(typeErrorsOf(program, "module.ts")).toEqual([]);
  },
);

describe.each(["ES2015", "ES2017", "ES2019"] as const)("for %s", (target) => {
  const compilerOptions = { target: ts.ScriptTarget[target] };

  test.each([
    ["TypeScript", async () => ts.transpileModule(text, { compilerOptions }).outputText],
    ["esbuild", async () => (await transform(text, { loader: "ts", target })).code],
  ])("what %s makes of it does the same", async (_, compile) => {
    expect(exercise(await importText<typeof Netif>(await compile()))).toEqual(exercise(netif));
  });
});

describe("another context", () => {
  const foreign = (code: string): unknown => runInNewContext(code);

  test("has views that are views", () => {
    const view = foreign("new DataView(new ArrayBuffer(16))") as DataView;
    expect(view).not.toBeInstanceOf(DataView);
    netif.write_netif_rx_request(view, 0, { id: 1, gref: 2 });
    expect(netif.read_netif_rx_request(view, 0).gref).toBe(2);
    expect(new netif.xen_netif_gref_table(view).$length).toBe(2);
  });

  test("has arrays that are arrays", () => {
    const raw = foreign("[1, 2, 3, 4, 5, 6]") as number[];
    expect(raw).not.toBeInstanceOf(Array);
    const view = viewOf(8);
    netif.write_netif_extra_info(view, 0, { type: 0, flags: 0, u: { raw } });
    expect(bytesOf(view)).toEqual([0, 0, 1, 2, 3, 4, 5, 6]);
  });

  test.each(["new Uint8Array(16)", "new ArrayBuffer(16)", "({ byteLength: 16 })"])(
    "%s is none",
    (code) => {
      const read = () => netif.read_netif_rx_request(foreign(code) as DataView, 0);
      refuses(read, {
        code: "place",
        path: "netif_rx_request",
        allowed: "in a DataView of 8 bytes",
      });
    },
  );
});

describe("a resizable buffer", () => {
  const size = netif.xen_netif_gref_SIZE;

  test("that grew gives a table no more entries", () => {
    const buffer = new ArrayBuffer(size, { maxByteLength: 4 * size });
    for (const length of [undefined, 1]) {
      const table = new netif.xen_netif_gref_table(new DataView(buffer), 0, length);
      buffer.resize(3 * size);
      expect(table.$length).toBe(1);
      refuses(() => table.$at(1), { code: "index", path: "xen_netif_gref" });
      buffer.resize(size);
    }
    expect(new netif.xen_netif_gref_table(new DataView(buffer)).$length).toBe(1);
  });

  test("that shrank, or is gone, has nothing beyond its end", () => {
    const buffer = new ArrayBuffer(3 * size, { maxByteLength: 3 * size });
    const view = new DataView(buffer);
    const table = new netif.xen_netif_gref_table(view).$at(2);
    buffer.resize(size);
    expect(() => table.ref).toThrow(Error);
    expect(() => (table.ref = 1)).toThrow(Error);
    expect(() => netif.readColumns(table)).toThrow(Error);
    const refusal = placeRefusal(view, size, size, "xen_netif_gref");
    refuses(() => netif.read_xen_netif_gref(view, size), refusal);
    structuredClone(buffer, { transfer: [buffer] });
    expect(() => netif.read_xen_netif_gref(view, 0)).toThrow(TypeError);
    expect(() => netif.write_xen_netif_gref(view, 0, { ref: 1, flags: 0, status: 0 })).toThrow(
      TypeError,
    );
  });
});
