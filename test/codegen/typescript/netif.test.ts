import assert from "node:assert";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as Netif from "../../../generated/netif.ts";
import {
  bytesOf,
  evaluate,
  placeRefusal,
  refuses,
  refusesToWrite,
  viewOf,
  viewOfBytes,
} from "./generate.ts";

const netif = await evaluate<typeof Netif>("spec/netif.ts");

const uint8 = fc.integer({ min: 0, max: 0xff });
const uint16 = fc.integer({ min: 0, max: 0xffff });
const uint32 = fc.integer({ min: 0, max: 0xffffffff });
/** Records are compared as what literals make. */
const plain = { noNullPrototype: true } as const;
const int16 = fc.integer({ min: -0x8000, max: 0x7fff });

/** Writes between other bytes, which must stay, and reads a plain object that is equal again. */
function roundTrip<T>(
  size: number,
  write: (view: DataView, offset: number, value: T) => void,
  read: (view: DataView, offset: number) => unknown,
  value: T,
): void {
  const view = viewOf(size + 4, 0xaa);
  write(view, 2, value);
  assert.deepStrictEqual(read(view, 2), value);
  const bytes = bytesOf(view);
  expect([...bytes.slice(0, 2), ...bytes.slice(-2)]).toEqual([0xaa, 0xaa, 0xaa, 0xaa]);
}

describe("structs", () => {
  test("a transmit request is as C lays it out", () => {
    const view = viewOf(12);
    const value = { gref: 0x01020304, offset: 0x0506, flags: 0x0708, id: 0x090a, size: 0x0b0c };
    netif.write_netif_tx_request(view, 0, value);
    expect(bytesOf(view)).toEqual([4, 3, 2, 1, 6, 5, 8, 7, 10, 9, 12, 11]);
  });

  test("a transmit request round-trips", () => {
    fc.assert(
      fc.property(
        fc.record({ gref: uint32, offset: uint16, flags: uint16, id: uint16, size: uint16 }, plain),
        (value) => roundTrip(12, netif.write_netif_tx_request, netif.read_netif_tx_request, value),
      ),
    );
  });

  test("a receive response round-trips with its sign", () => {
    fc.assert(
      fc.property(
        fc.record({ id: uint16, offset: uint16, flags: uint16, status: int16 }, plain),
        (value) => roundTrip(8, netif.write_netif_rx_response, netif.read_netif_rx_response, value),
      ),
    );
  });

  test("padding is 0 when left out and kept when given", () => {
    const view = viewOf(8, 0xff);
    netif.write_netif_rx_request(view, 0, { id: 1, gref: 2 });
    expect(netif.read_netif_rx_request(view, 0).pad).toBe(0);
    netif.write_netif_rx_request(view, 0, { id: 1, pad: 3, gref: 2 });
    expect(netif.read_netif_rx_request(view, 0).pad).toBe(3);
  });

  test("what is read is a plain object, equal to a literal, and printed in full", () => {
    const read = netif.read_xen_netif_gref(viewOfBytes([0xfe, 0xff, 0xff, 0xff, 7, 0, 1, 0x80]), 0);
    const literal = { ref: 0xfffffffe, flags: 7, status: 0x8001 };
    assert.deepStrictEqual(read, literal);
    expect(read).toStrictEqual(literal);
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    expect(JSON.stringify(read)).toBe(JSON.stringify(literal));
    expect(structuredClone(read)).toStrictEqual(literal);
  });

  test("reading into an object fills it, or leaves it alone", () => {
    const into = { gref: 1, offset: 2, flags: 3, id: 4, size: 5 };
    const before = { ...into };
    for (const offset of [1, 12, -1, 0.5, Number.NaN]) {
      const view = viewOf(12, 9);
      const refusal = placeRefusal(view, offset, 12, "netif_tx_request");
      refuses(() => netif.read_netif_tx_request(view, offset, into), refusal);
      expect(into).toStrictEqual(before);
    }
    expect(netif.read_netif_tx_request(viewOf(12, 9), 0, into)).toBe(into);
    expect(into).toStrictEqual(netif.read_netif_tx_request(viewOf(12, 9), 0));
    const request = { id: 1, type: 2, data: [3, 4, 5] };
    expect(() => netif.read_xen_netif_ctrl_request(viewOf(15, 9), 0, request)).toThrow(
      netif.CodecError,
    );
    expect(request).toStrictEqual({ id: 1, type: 2, data: [3, 4, 5] });
  });

  test("a shared buffer is read and written", () => {
    const view = new DataView(new SharedArrayBuffer(8));
    netif.write_netif_rx_request(view, 0, { id: 1, gref: 2 });
    expect(netif.read_netif_rx_request(view, 0)).toStrictEqual({ id: 1, pad: 0, gref: 2 });
  });

  test("an unchecked write cuts off, and stays inside of its bytes", () => {
    const any = fc.oneof(
      fc.double(),
      fc.string(),
      fc.constantFrom(undefined, null, -1, 2 ** 40 + 3),
    );
    fc.assert(
      fc.property(
        fc.record({ gref: any, offset: any, flags: any, id: any, size: any }),
        (value) => {
          const view = viewOf(32, 0xa5);
          netif.write_netif_tx_request_unchecked(view, 10, value as never);
          const cut = (one: unknown, bits: number) =>
            Number(BigInt.asUintN(bits, BigInt((one as number) >>> 0)));
          const { gref, offset, flags, id, size } = value;
          expect(netif.read_netif_tx_request(view, 10)).toStrictEqual({
            gref: cut(gref, 32),
            offset: cut(offset, 16),
            flags: cut(flags, 16),
            id: cut(id, 16),
            size: cut(size, 16),
          });
          expect(new Set([...bytesOf(view).slice(0, 10), ...bytesOf(view).slice(22)])).toEqual(
            new Set([0xa5]),
          );
        },
      ),
    );
    const long = { id: 1, type: 2, data: [3, 4, 5, 6, 7, 8] };
    const view = viewOf(20, 0xa5);
    netif.write_xen_netif_ctrl_request_unchecked(view, 0, long);
    expect(bytesOf(view).slice(16)).toEqual([0xa5, 0xa5, 0xa5, 0xa5]);
  });
});

describe("extra info", () => {
  const bytes = fc.uint8Array({ minLength: 8, maxLength: 8 });

  test("reading and writing is the identity on any 8 bytes", () => {
    fc.assert(
      fc.property(bytes, uint8, (given, type) => {
        for (const first of [given[0] ?? 0, type % 6]) {
          given[0] = first;
          const source = new DataView(given.buffer, given.byteOffset, 8);
          const copy = viewOf(8, 0x55);
          netif.write_netif_extra_info(copy, 0, netif.read_netif_extra_info(source, 0));
          expect(bytesOf(copy)).toEqual([...given]);
        }
      }),
    );
  });

  test("the type chooses the variant", () => {
    const view = viewOf(8);
    const variants = Array.from({ length: 256 }, (_, type) => {
      view.setUint8(0, type);
      return Object.keys(netif.read_netif_extra_info(view, 0).u).join();
    });
    expect(variants.slice(0, 6)).toEqual(["raw", "gso", "mcast", "mcast", "hash", "raw"]);
    expect(new Set(variants.slice(6))).toEqual(new Set(["raw"]));
  });

  test("octets are arrays of numbers, and all is plain", () => {
    const read = netif.read_netif_extra_info(viewOfBytes([2, 1, 10, 20, 30, 40, 50, 60]), 0);
    assert.deepStrictEqual(read, {
      type: 2,
      flags: 1,
      u: { mcast: { addr: [10, 20, 30, 40, 50, 60] } },
    });
    expect(JSON.stringify(read)).toBe(
      '{"type":2,"flags":1,"u":{"mcast":{"addr":[10,20,30,40,50,60]}}}',
    );
    const gso = netif.read_netif_extra_info(viewOfBytes([1, 0, 1, 2, 3, 4, 5, 6]), 0);
    assert.deepStrictEqual(gso, {
      type: 1,
      flags: 0,
      u: { gso: { size: 0x201, type: 3, pad: 4, features: 0x605 } },
    });
    const hash = netif.read_netif_extra_info(viewOfBytes([4, 0, 1, 2, 3, 4, 5, 6]), 0);
    assert.deepStrictEqual(hash, {
      type: 4,
      flags: 0,
      u: { hash: { type: 1, algorithm: 2, value: [3, 4, 5, 6] } },
    });
  });

  test("the variants are reached in place, by names that are joined", () => {
    const view = viewOf(16);
    const table = new netif.netif_extra_info_table(view);
    expect(table.$length).toBe(2);
    table.$at(1).type = netif.XEN_NETIF_EXTRA_TYPE_GSO;
    table.u_gso_size = 1448;
    expect([table.$at(0).u_gso_size, table.$at(1).u_gso_size]).toEqual([0, 1448]);
    expect(table.$get_u_pad(0)).toBe(1448);
    table.$at(0).$set_u_mcast_addr(5, 7);
    expect(view.getUint8(7)).toBe(7);
    const path = "netif_extra_info.u";
    refusesToWrite(
      () => (table.u_gso_size = 65536),
      { code: "range", path: `${path}.gso.size` },
      view,
    );
    refusesToWrite(
      () => table.$set_u_mcast_addr(0, 256),
      { code: "range", path: `${path}.mcast.addr[0]` },
      view,
    );
    for (const index of [6, -1, 0.5, Number.NaN, "1" as never]) {
      const refusal = { code: "index", path: `${path}.mcast.addr[]` } as const;
      refuses(() => table.$get_u_mcast_addr(index), refusal);
      refusesToWrite(() => table.$set_u_mcast_addr(index, 0), refusal, view);
    }
  });
});

describe("names", () => {
  test("of codes", () => {
    expect(netif.XEN_NETIF_CTRL_STATUS_name(3)).toBe("XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW");
    expect(netif.NETIF_RSP_name(-2)).toBe("NETIF_RSP_DROPPED");
    expect(netif.XEN_NETIF_CTRL_STATUS_name(4)).toBeUndefined();
    expect(netif.XEN_NETIF_EXTRA_TYPE_name(netif.XEN_NETIF_EXTRA_TYPE_MAX)).toBeUndefined();
  });

  test("of flags, with the bits that have no name", () => {
    expect(netif.NETTXF_names(0b10101)).toEqual(["NETTXF_csum_blank", "NETTXF_more_data", "0x10"]);
    expect(netif.NETTXF_names(0)).toEqual([]);
    expect(netif.NETTXF_names(0xfffffff0)).toEqual(["0xfffffff0"]);
    expect(() => netif.NETTXF_names(2 ** 32 + 1)).toThrow(netif.CodecError);
  });
});

test("has each key with what its absence means, and the capacity of each page", () => {
  expect(netif.feature_sg).toEqual({
    path: "feature-sg",
    writer: "both",
    values: "switch",
    default: "0",
  });
  expect(netif.ctrl_ring_ref.default).toBeNull();
  expect([
    netif.SET_HASH_KEY_key_CAPACITY,
    netif.SET_HASH_MAPPING_queues_CAPACITY,
    netif.ADD_GREF_MAPPING_table_CAPACITY,
  ]).toEqual([4096, 1024, 512]);
});
