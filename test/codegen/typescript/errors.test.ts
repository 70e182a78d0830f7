import { expect, test } from "vitest";
import type * as Netif from "../../../generated/netif.ts";
import type * as Layouts from "../layouts/expected.ts";
import { bytesOf, evaluate, viewOf } from "./generate.ts";

const netif = await evaluate<typeof Netif>("spec/netif.ts");
const layouts = await evaluate<typeof Layouts>("test/codegen/layouts/spec.ts");

const good = { gref: 1, offset: 2, flags: 3, id: 4, size: 5 };
const range = "netif_tx_request.size must be an integer from 0 to 65535";

/** Writing must throw `error` and leave every byte as it was. */
function refuses(write: (view: DataView) => void, error: Error, size = 64): void {
  const view = viewOf(size, 0xa5);
  expect(() => write(view)).toThrow(error);
  expect(new Set(bytesOf(view))).toEqual(new Set([0xa5]));
}

test.each([
  [65536, new RangeError(`${range}, not 65536`)],
  [-1, new RangeError(`${range}, not -1`)],
  [1.5, new RangeError(`${range}, not 1.5`)],
  [Number.NaN, new RangeError(`${range}, not NaN`)],
  [Number.POSITIVE_INFINITY, new RangeError(`${range}, not Infinity`)],
  ["5", new TypeError(`${range}, not "5"`)],
  [5n, new TypeError(`${range}, not 5n`)],
  [null, new TypeError(`${range}, not null`)],
  [undefined, new TypeError(`${range}, not undefined`)],
  [Symbol("s"), new TypeError(`${range}, not Symbol(s)`)],
  [{}, new TypeError(`${range}, not an object`)],
])("a member that is %s", (size, error) => {
  refuses(
    (view) => netif.write_netif_tx_request(view, 0, { ...good, size: size as number }),
    error,
  );
});

test.each([undefined, null, 5])("a value that is %s", (value) => {
  refuses(
    (view) => netif.write_netif_tx_request(view, 0, value as never),
    new TypeError(`netif_tx_request must be an object, not ${value}`),
  );
});

test.each([
  [[1, 2], new RangeError("xen_netif_ctrl_request.data must be an array of 3, not an array of 2")],
  [
    [1, 2, -1],
    new RangeError(
      "xen_netif_ctrl_request.data[2] must be an integer from 0 to 4294967295, not -1",
    ),
  ],
  [7, new TypeError("xen_netif_ctrl_request.data must be an array of 3, not 7")],
])("an array that is %j", (data, error) => {
  refuses(
    (view) =>
      netif.write_xen_netif_ctrl_request(view, 0, { id: 0, type: 0, data: data as number[] }),
    error,
  );
});

test("an array with holes", () => {
  const data = [1, 2, 3];
  delete data[1];
  refuses(
    (view) => netif.write_xen_netif_ctrl_request(view, 0, { id: 0, type: 0, data }),
    new TypeError("xen_netif_ctrl_request.data[1] is missing"),
  );
});

test("bytes of another length", () => {
  const addr = new Uint8Array(5);
  refuses(
    (view) => netif.write_netif_extra_info(view, 0, { type: 2, flags: 0, u: { mcast: { addr } } }),
    new RangeError(
      "netif_extra_info.u.mcast.addr must be a Uint8Array of 6 bytes, not a Uint8Array of 5 bytes",
    ),
  );
});

test("a 64-bit integer that is a number, or too large", () => {
  const request = {
    operation: 1,
    count: 0,
    id: 0n,
    sector: 0n,
    edge: 0,
    segments: [1, 2, 3].map((ref) => ({ ref, first: 0, last: 0 })),
  };
  refuses(
    (view) => layouts.write_disk_request_i386(view, 0, { ...request, id: 5 as never }),
    new TypeError("disk_request.id must be a bigint from 0n to 18446744073709551615n, not 5"),
  );
  refuses(
    (view) => layouts.write_disk_request_i386(view, 0, { ...request, id: 1n << 64n }),
    new RangeError(
      "disk_request.id must be a bigint from 0n to 18446744073709551615n, not 18446744073709551616n",
    ),
  );
  const segments = request.segments.with(1, { ref: -1, first: 0, last: 0 });
  refuses(
    (view) => layouts.write_disk_request_i386(view, 0, { ...request, segments }),
    new RangeError("disk_request.segments[1].ref must be an integer from 0 to 4294967295, not -1"),
  );
});

test.each([
  [0, "netif_tx_request needs 12 bytes at offset 0, where the view of 11 has 11"],
  [4, "netif_tx_request needs 12 bytes at offset 4, where the view of 11 has 7"],
  [40, "netif_tx_request needs 12 bytes at offset 40, where the view of 11 has 0"],
  [-1, "the offset of netif_tx_request must be an integer from 0 on, not -1"],
  [0.5, "the offset of netif_tx_request must be an integer from 0 on, not 0.5"],
  [Number.NaN, "the offset of netif_tx_request must be an integer from 0 on, not NaN"],
])("a view of 11 bytes at offset %d", (offset, message) => {
  refuses((view) => netif.write_netif_tx_request(view, offset, good), new RangeError(message), 11);
  expect(() => netif.read_netif_tx_request(viewOf(11), offset)).toThrow(new RangeError(message));
});

test("a value that is not a DataView", () => {
  const bytes = new Uint8Array(64);
  expect(() => netif.read_netif_tx_request(bytes as never, 0)).toThrow(
    new TypeError("the view of netif_tx_request must be a DataView, not a Uint8Array of 64 bytes"),
  );
});
