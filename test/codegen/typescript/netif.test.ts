import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as Netif from "../../../generated/netif.ts";
import { bytesOf, evaluate, viewOf } from "./generate.ts";

const netif = await evaluate<typeof Netif>("spec/netif.ts");

const uint8 = fc.integer({ min: 0, max: 0xff });
const uint16 = fc.integer({ min: 0, max: 0xffff });
const uint32 = fc.integer({ min: 0, max: 0xffffffff });
const int16 = fc.integer({ min: -0x8000, max: 0x7fff });

function roundTrip<T>(
  size: number,
  write: (view: DataView, offset: number, value: T) => void,
  read: (view: DataView, offset: number) => unknown,
  value: T,
): void {
  const view = viewOf(size + 4, 0xaa);
  write(view, 2, value);
  expect({ ...(read(view, 2) as object) }).toEqual(value);
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
        fc.record({ gref: uint32, offset: uint16, flags: uint16, id: uint16, size: uint16 }),
        (value) => roundTrip(12, netif.write_netif_tx_request, netif.read_netif_tx_request, value),
      ),
    );
  });

  test("a receive response round-trips with its sign", () => {
    fc.assert(
      fc.property(
        fc.record({ id: uint16, offset: uint16, flags: uint16, status: int16 }),
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

  test("a variant that does not belong to the type is refused", () => {
    const value = { type: 4, flags: 0, u: { gso: { size: 1, type: 1, features: 0 } } };
    const write: (view: DataView, offset: number, value: never) => void =
      netif.write_netif_extra_info;
    expect(() => write(viewOf(8), 0, value as never)).toThrow(
      new RangeError("netif_extra_info.type must be 1 (GSO) beside u.gso, not 4"),
    );
  });

  test("the variants are reached in place, by objects that stay the same", () => {
    const view = viewOf(16);
    const table = new netif.netif_extra_info_table(view);
    expect(table.$length).toBe(2);
    table.$at(1).type = netif.XEN_NETIF_EXTRA_TYPE_GSO;
    table.u.gso.size = 1448;
    const { u } = table;
    expect([table.$at(0).u.gso.size, table.$at(1).u.gso.size]).toEqual([0, 1448]);
    expect(table.u).toBe(u);
    expect(table.u.$get_pad(0)).toBe(1448);
    table.$at(0).u.mcast.$set_addr(5, 7);
    expect(view.getUint8(7)).toBe(7);
  });
});

describe("tables", () => {
  const page = viewOf(4096);

  test("a page holds 512 grants, each at its place", () => {
    const table = new netif.xen_netif_gref_table(page);
    expect(table.$length).toBe(512);
    table.$at(511).ref = 0xfffffffe;
    expect(page.getUint32(4088, true)).toBe(0xfffffffe);
    expect(netif.read_xen_netif_gref(page, 4088)).toMatchObject({ ref: 0xfffffffe, status: 0 });
  });

  test.each([
    [512, new RangeError("the index of xen_netif_gref must be an integer from 0 to 511, not 512")],
    [-1, new RangeError("the index of xen_netif_gref must be an integer from 0 to 511, not -1")],
    [0.5, new RangeError("the index of xen_netif_gref must be an integer from 0 to 511, not 0.5")],
  ])("there is no entry %d", (index, error) => {
    expect(() => new netif.xen_netif_gref_table(page).$at(index)).toThrow(error);
  });

  test("an empty table has no entry, and reading one does not reach past it", () => {
    const table = new netif.xen_netif_gref_table(page, 0, 0);
    expect(() => table.$at(0)).toThrow(new RangeError("xen_netif_gref has no entry 0"));
    expect(() => table.ref).toThrow(RangeError);
  });

  test("a table that does not fit is refused", () => {
    expect(() => new netif.xen_netif_gref_table(page, 8, 512)).toThrow(
      "a table of 512 xen_netif_gref needs 4096 bytes at offset 8, where the view of 4096 has 4088",
    );
  });

  test("a setter refuses what does not fit and leaves the bytes alone", () => {
    const table = new netif.xen_netif_gref_table(viewOf(8, 1));
    expect(() => (table.flags = 0x10000)).toThrow(
      new RangeError("xen_netif_gref.flags must be an integer from 0 to 65535, not 65536"),
    );
    expect(table.flags).toBe(0x0101);
  });
});

describe("rings", () => {
  test.each([
    [netif.xen_netif_ctrl_sring_SLOTS, netif.xen_netif_ctrl_sring_SLOT_SIZE, 128, 16],
    [netif.netif_tx_sring_SLOTS, netif.netif_tx_sring_SLOT_SIZE, 256, 12],
    [netif.netif_rx_sring_SLOTS, netif.netif_rx_sring_SLOT_SIZE, 256, 8],
  ])("%d slots of %d bytes", (slots, size, wantedSlots, wantedSize) => {
    expect([slots, size]).toEqual([wantedSlots, wantedSize]);
  });

  test("indices are where ring.h puts them", () => {
    const view = viewOf(4096);
    const ring = new netif.netif_tx_sring(view);
    ring.req_prod = 1;
    ring.req_event = 2;
    ring.rsp_prod = 3;
    ring.rsp_event = 0xffffffff;
    expect([0, 4, 8, 12].map((offset) => view.getUint32(offset, true))).toEqual([
      1, 2, 3, 0xffffffff,
    ]);
    expect(ring.rsp_event).toBe(0xffffffff);
  });

  test("slots wrap around with the index", () => {
    const ring = new netif.netif_tx_sring(viewOf(4096));
    expect([0, 255, 256, 0xffffffff].map((index) => ring.$slot(index))).toEqual([
      64,
      64 + 255 * 12,
      64,
      64 + 255 * 12,
    ]);
    const request = { gref: 9, offset: 1, flags: 2, id: 3, size: 4 };
    ring.$write_request(0xffffffff, request);
    expect(ring.$read_request(255)).toMatchObject(request);
    expect(ring.$request(511).gref).toBe(9);
    ring.$write_response(0x100000000 - 256, { id: 3, status: -1 });
    expect(ring.$read_response(0)).toMatchObject({ id: 3, status: -1 });
    expect(ring.$response(0).status).toBe(-1);
  });

  test("free slots are counted modulo 2^32", () => {
    const ring = new netif.netif_tx_sring(viewOf(4096));
    fc.assert(
      fc.property(uint32, fc.integer({ min: 0, max: 256 }), (consumed, used) => {
        expect(ring.$free((consumed + used) % 2 ** 32, consumed)).toBe(256 - used);
      }),
    );
    expect(() => ring.$free(0, 1)).toThrow(
      "netif_tx_sring: the number of slots in use must be an integer from 0 to 256, not 4294967295",
    );
  });

  test("a page that is too short is refused", () => {
    expect(() => new netif.netif_rx_sring(viewOf(100))).toThrow(
      "netif_rx_sring needs 2112 bytes at offset 0, where the view of 100 has 100",
    );
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
    expect(() => netif.NETTXF_names(2 ** 32 + 1)).toThrow(RangeError);
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
