import { expect, test } from "vitest";
import type * as Netif from "../../../generated/netif.ts";
import type * as Conditions from "../conditions/expected.ts";
import type * as SharedCodes from "../shared-codes/expected.ts";
import { evaluate, placeRefusal, refuses, refusesToWrite, viewOf } from "./generate.ts";

const netif = await evaluate<typeof Netif>("spec/netif.ts");
const shared = await evaluate<typeof SharedCodes>("test/codegen/shared-codes/spec.ts");
const conditions = await evaluate<typeof Conditions>("test/codegen/conditions/spec.ts");

const add = {
  id: 1,
  type: netif.XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING,
  queue: 0,
  table: 0,
  entries: 0,
};

test("a status that the message does not list", () => {
  const type = netif.XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING;
  for (const status of [3, -1, 0.5, 4, 0xffffffff]) {
    refusesToWrite(
      (view) =>
        netif.write_ADD_GREF_MAPPING_response(view, 0, { id: 1, type, status: status as 0 }),
      { code: "range", path: "ADD_GREF_MAPPING_response.status", value: status },
    );
  }
});

test("a status that changes is the one that decides what else is written", () => {
  const { XEN_NETIF_CTRL_TYPE_GET_HASH_FLAGS: type, XEN_NETIF_CTRL_STATUS_SUCCESS: done } = netif;
  let looks = 0;
  const fickle = { id: 1, type, types: 5 };
  Object.defineProperty(fickle, "status", { get: () => (looks++ === 0 ? 1 : done) });
  const view = viewOf(12);
  netif.write_GET_HASH_FLAGS_response(view, 0, fickle as never);
  expect(netif.read_GET_HASH_FLAGS_response(view, 0)).toStrictEqual({ id: 1, type, status: 1 });
});

test.each([0, 3, 77, "9", undefined])("the type of another message or of none: %s", (type) => {
  const code = typeof type === "number" ? "range" : "type";
  const value = { ...add, type } as never;
  refusesToWrite((view) => netif.write_ADD_GREF_MAPPING_request(view, 0, value), {
    code,
    path: "ADD_GREF_MAPPING_request.type",
    value: type,
    allowed: "an integer from 9 to 9",
  });
  if (type === 3) return;
  refusesToWrite((view) => netif.write_xen_netif_ctrl_message(view, 0, value), {
    code,
    path: "xen_netif_ctrl_message.type",
    value: type,
  });
});

test("a member that is missing, and that every ABI has in a branch", () => {
  refusesToWrite((view) => conditions.write_lamp_order(view, 0, { lamp: 1 } as never), {
    code: "type",
    path: "lamp_order.word",
    value: undefined,
  });
});

test("a count above the capacity of its page", () => {
  for (const entries of [512 + 1, 5000]) {
    for (const write of [
      netif.write_ADD_GREF_MAPPING_request,
      netif.write_xen_netif_ctrl_message,
    ]) {
      refusesToWrite((view) => write(view, 0, { ...add, entries } as never), {
        code: "range",
        path: "ADD_GREF_MAPPING_request.entries",
        value: entries,
        allowed: "an integer from 0 to 512",
      });
    }
  }
});

test("an array of another length, with holes, or that is none", () => {
  const path = "xen_netif_ctrl_request.data";
  const refused = (data: unknown, refusal: object) =>
    refusesToWrite(
      (view) => netif.write_xen_netif_ctrl_request(view, 0, { id: 0, type: 0, data } as never),
      {
        code: "type",
        path,
        allowed: "an array of 3",
        ...refusal,
      },
    );
  for (const data of [[], [1, 2], [1, 2, 3, 4]]) {
    refused(data, { code: "range", path: `${path}.length`, value: data.length, allowed: "3" });
  }
  const hole = [1, 2, 3];
  delete hole[1];
  refused(hole, {
    path: `${path}[1]`,
    value: undefined,
    allowed: "an integer from 0 to 4294967295",
  });
  for (const data of [undefined, null, 7, "123", { length: 3 }, Uint32Array.of(1, 2, 3)])
    refused(data, { value: data });
});

test("a variant that does not belong to the tag", () => {
  const value = { type: 4, flags: 0, u: { gso: { size: 1, type: 1, features: 0 } } } as never;
  refusesToWrite((view) => netif.write_netif_extra_info(view, 0, value), {
    code: "type",
    path: "netif_extra_info.u.hash",
    value: undefined,
    allowed: "an object",
  });
});

test("64-bit ids of messages", () => {
  for (const [code, id] of [
    ["range", -1n],
    ["range", 1n << 64n],
    ["type", 5],
  ] as const) {
    const value = { id, type: 1n, count: 0 } as never;
    const refusal = { code, path: "ASK_request.id", value: id } as const;
    refusesToWrite((view) => shared.write_bell_message(view, 0, value), refusal);
  }
});

test("an error says all that it knows, and is of one class", () => {
  const error = new netif.CodecError(
    "range",
    "netif_rx_request.id",
    65536,
    "an integer from 0 to 65535",
  );
  expect(() => netif.write_netif_rx_request(viewOf(8), 0, { id: 65536, gref: 1 })).toThrow(error);
  expect(error).toBeInstanceOf(Error);
  expect({ ...error }).toStrictEqual({
    name: "CodecError",
    code: "range",
    path: "netif_rx_request.id",
    value: 65536,
    allowed: "an integer from 0 to 65535",
  });
  expect(String(error)).toBe(
    "CodecError: netif_rx_request.id must be an integer from 0 to 65535, not 65536",
  );
});

test("an offset beyond 32 bits, in a view that goes further", () => {
  const view = Object.defineProperty(viewOf(64), "byteLength", { value: 2 ** 33 });
  const refusal = placeRefusal(view, 2 ** 32, 8, "xen_netif_gref");
  const entry = { ref: 1, flags: 0, status: 0 };
  refuses(() => netif.read_xen_netif_gref(view, 2 ** 32), refusal);
  refuses(() => netif.write_xen_netif_gref(view, 2 ** 32, entry), refusal);
});
