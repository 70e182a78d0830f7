import { describe, expect, test } from "vitest";
import type * as Netif from "../../../generated/netif.ts";
import type * as Layouts from "../layouts/expected.ts";
import { bytesOf, evaluate, placeRefusal, refuses, refusesToWrite, viewOf } from "./generate.ts";

const netif = await evaluate<typeof Netif>("spec/netif.ts");
const layouts = await evaluate<typeof Layouts>("test/codegen/layouts/spec.ts");

type Write = (view: DataView, offset: number, value: never) => void;

/** What is never an integer of up to 32 bits; the check must not be fooled by what converts to one. */
const wrong: readonly (readonly ["type" | "range", unknown])[] = [
  ["range", -1],
  ["range", 0.5],
  ["range", Number.NaN],
  ["range", Number.POSITIVE_INFINITY],
  ["range", Number.NEGATIVE_INFINITY],
  ["range", 2 ** 53],
  ["type", "1"],
  ["type", ""],
  ["type", null],
  ["type", 1n],
  ["type", true],
  ["type", Symbol("s")],
  ["type", {}],
  ["type", []],
  ["type", [1]],
  ["type", () => 1],
  ["type", { valueOf: () => 1 }],
  ["type", Object(1)],
];

const element = { type: 0, flags: 0 };
const segments = [1, 2, 3].map((ref) => ({ ref, first: 0, last: 0, pad: 0 }));
const disk = { operation: 1, count: 0, id: 0n, sector: 0n, edge: 0, segments };
const { XEN_NETIF_EXTRA_TYPE_GSO, XEN_NETIF_EXTRA_TYPE_HASH } = netif;
const add = {
  id: 1,
  type: netif.XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING,
  queue: 0,
  table: 0,
  entries: 0,
};
const removed = { id: 1, type: netif.XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING, status: 0, removed: 0 };

/** Of every kind of writer: its name in errors, a value, and members with the greatest that each can be. */
const writers: readonly (readonly [string, Write, object, Readonly<Record<string, number>>])[] = [
  [
    "netif_tx_request",
    netif.write_netif_tx_request,
    { gref: 1, offset: 2, flags: 3, id: 4, size: 5 },
    { gref: 0xffffffff, offset: 0xffff, flags: 0xffff, id: 0xffff, size: 0xffff },
  ],
  ["netif_rx_request", netif.write_netif_rx_request, { id: 1, pad: 1, gref: 1 }, { pad: 0xffff }],
  [
    "netif_rx_response",
    netif.write_netif_rx_response,
    { id: 1, offset: 1, flags: 1, status: 1 },
    { status: 0x7fff },
  ],
  [
    "xen_netif_ctrl_request",
    netif.write_xen_netif_ctrl_request,
    { id: 1, type: 2, data: [1, 2, 3] },
    { id: 0xffff, type: 0xffff, "data[0]": 0xffffffff, "data[2]": 0xffffffff },
  ],
  [
    "netif_extra_info",
    netif.write_netif_extra_info,
    {
      ...element,
      type: XEN_NETIF_EXTRA_TYPE_GSO,
      u: { gso: { size: 1, type: 1, pad: 0, features: 0 } },
    },
    { flags: 0xff, "u.gso.size": 0xffff, "u.gso.pad": 0xff, "u.gso.features": 0xffff },
  ],
  [
    "netif_extra_info",
    netif.write_netif_extra_info,
    {
      ...element,
      type: XEN_NETIF_EXTRA_TYPE_HASH,
      u: { hash: { type: 1, algorithm: 1, value: [1, 2, 3, 4] } },
    },
    { "u.hash.type": 0xff, "u.hash.value[3]": 0xff },
  ],
  [
    "netif_extra_info",
    netif.write_netif_extra_info,
    { ...element, u: { raw: [0, 0, 0, 0, 0, 0] } },
    { type: 0xff, "u.raw[5]": 0xff },
  ],
  [
    "ADD_GREF_MAPPING_request",
    netif.write_ADD_GREF_MAPPING_request,
    add,
    {
      id: 0xffff,
      queue: 0xffffffff,
      table: 0xffffffff,
      entries: netif.ADD_GREF_MAPPING_table_CAPACITY,
    },
  ],
  ["ADD_GREF_MAPPING_request", netif.write_xen_netif_ctrl_message, add, { queue: 0xffffffff }],
  [
    "DEL_GREF_MAPPING_response",
    netif.write_xen_netif_ctrl_reply,
    removed,
    { id: 0xffff, removed: 0xffffffff },
  ],
  [
    "disk_request",
    layouts.write_disk_request_i386,
    disk,
    { operation: 0xff, edge: 0xffffffff, "segments[1].ref": 0xffffffff, "segments[2].last": 0xff },
  ],
];

/** A copy of `value` with another member at `path`. */
function replaced(value: unknown, [name = "", ...rest]: readonly string[], by: unknown): object {
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  Reflect.set(copy, name, rest.length === 0 ? by : replaced(Reflect.get(copy, name), rest, by));
  return copy;
}

describe.each(writers)("a writer of %s", (name, write, value, members) => {
  const refused = (path: string, by: unknown, code: "type" | "range") => {
    const other = replaced(value, path.match(/\w+/g) ?? [], by) as never;
    refusesToWrite((view) => write(view, 0, other), { code, path: `${name}.${path}`, value: by });
  };

  test("takes the value", () => {
    expect(() => write(viewOf(64), 0, value as never)).not.toThrow();
  });

  test.each(Object.entries(members))("refuses each wrong %s", (path, greatest) => {
    for (const [code, by] of wrong) {
      // -1 is a status of the receive ring.
      if (!(by === -1 && greatest === 0x7fff)) refused(path, by, code);
    }
    refused(path, greatest + 1, "range");
    // Padding may be left out.
    if (!path.endsWith("pad")) refused(path, undefined, "type");
    const most = replaced(value, path.match(/\w+/g) ?? [], greatest) as never;
    expect(() => write(viewOf(64), 0, most)).not.toThrow();
  });

  test("refuses what is no object", () => {
    for (const other of [undefined, null, 5, "text", 1n, true, Symbol("s")]) {
      // A writer of a union names the message that the value is, or the union.
      const refusal = {
        code: "type",
        path: expect.stringMatching(/^\w+$/),
        value: other,
        allowed: "an object",
      } as const;
      refusesToWrite((view) => write(view, 0, other as never), refusal);
    }
  });

  test("refuses a place that does not exist", () => {
    const size = sizeOf(write, value);
    for (const offset of [
      1,
      size,
      size + 1,
      -1,
      -size,
      0.5,
      Number.NaN,
      2 ** 32,
      2 ** 53,
      "0",
      0n,
      null,
      undefined,
    ]) {
      const view = viewOf(size, 0xa5);
      const call = () => write(view, offset as never, value as never);
      refusesToWrite(call, placeRefusal(view, offset, size, name), view);
    }
    const view = viewOf(size - 1, 0xa5);
    const call = () => write(view, 0, value as never);
    refusesToWrite(call, placeRefusal(view, 0, size, name), view);
  });

  test("refuses what is no view", () => {
    for (const view of [
      new Uint8Array(64),
      new ArrayBuffer(64),
      undefined,
      null,
      { byteLength: 64 },
    ]) {
      const call = () => write(view as never, 0, value as never);
      refuses(call, {
        code: "place",
        path: name,
        value: view,
        allowed: `in a DataView of ${sizeOf(write, value)} bytes`,
      });
    }
  });

  test("writes a member that changes between two looks as it was checked, or nothing", () => {
    for (const path of Object.keys(members)) {
      const names = path.match(/\w+/g) ?? [];
      const holder = names
        .slice(0, -1)
        .reduce<object>((one, step) => Reflect.get(one, step), value);
      const good: unknown = Reflect.get(holder, names.at(-1) ?? "");
      for (const [, by] of wrong) {
        if (by === -1 && path === "status") continue;
        for (let bad = 0; bad < 4; bad++) {
          let looks = 0;
          const fickle = Array.isArray(holder) ? [...holder] : { ...holder };
          const get = () => (looks++ === bad ? by : good);
          Object.defineProperty(fickle, names.at(-1) ?? "", { enumerable: true, get });
          const other = names.length === 1 ? fickle : replaced(value, names.slice(0, -1), fickle);
          const [view, expected] = [viewOf(64, 0xa5), viewOf(64, 0xa5)];
          try {
            write(view, 0, other as never);
            write(expected, 0, value as never);
          } catch {}
          expect(bytesOf(view), `${path} is ${String(by)} at look ${bad}`).toEqual(
            bytesOf(expected),
          );
        }
      }
    }
  });
});

/** How many bytes a writer writes. */
function sizeOf(write: Write, value: object): number {
  const [low, high] = [viewOf(64, 0), viewOf(64, 0xff)];
  for (const view of [low, high]) write(view, 0, value as never);
  return bytesOf(low).filter((byte, index) => byte === high.getUint8(index)).length;
}

test("64-bit integers", () => {
  const refused = (id: unknown, code: "type" | "range") =>
    refusesToWrite((view) => layouts.write_disk_request_i386(view, 0, { ...disk, id } as never), {
      code,
      path: "disk_request.id",
      value: id,
      allowed: "an integer from 0 to 18446744073709551615",
    });
  for (const id of [-1n, 1n << 64n]) refused(id, "range");
  for (const id of [5, "5", null, undefined, {}, Object(5n)]) refused(id, "type");
});
