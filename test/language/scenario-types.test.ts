import { describe, expect, expectTypeOf, test } from "vitest";
import { bound, codes, flags, maskOf, masks, memory, numberOf, put, reply } from "abispec";
import { response, send, unusedNumber, write } from "abispec";
import type { DeepPartial } from "../../src/language/scenario/step.ts";
import { XEN_NETIF_CTRL_STATUS } from "../../spec/netif/control.ts";
import { ADD_GREF_MAPPING, GET_GREF_MAPPING_SIZE, xen_netif_gref } from "../../spec/netif/gref.ts";
import { GET_HASH_FLAGS } from "../../spec/netif/hash-messages.ts";
import { netif_tx_request, netif_tx_response } from "../../spec/netif/tx.ts";

describe("what TypeScript accepts in a scenario", () => {
  test("a request has all parameters of the message, and no others", () => {
    send(ADD_GREF_MAPPING, { queue: 0, table: 8, entries: 1 });
    send(GET_HASH_FLAGS, {});
    // @ts-expect-error The request has a word called entries.
    send(ADD_GREF_MAPPING, { queue: 0, table: 8 });
    // @ts-expect-error The request has no word called gref.
    send(ADD_GREF_MAPPING, { queue: 0, table: 8, entries: 1, gref: 8 });
    // @ts-expect-error A queue is a number.
    expect(send(GET_GREF_MAPPING_SIZE, { queue: "0" })).toHaveProperty("action");
  });

  test("a reply has a status of the message, and the parameters of that status", () => {
    reply(ADD_GREF_MAPPING, "SUCCESS");
    reply(GET_GREF_MAPPING_SIZE, "SUCCESS", { entries: 8 }, 3);
    // @ts-expect-error The message has no such status.
    reply(ADD_GREF_MAPPING, "BUFFER_OVERFLOW");
    // @ts-expect-error The reply has a word.
    reply(GET_GREF_MAPPING_SIZE, "SUCCESS");
    // @ts-expect-error This reply has none.
    expect(reply(GET_GREF_MAPPING_SIZE, "NOT_SUPPORTED", { entries: 8 })).toHaveProperty("words");
  });

  test("structs are given by their members, all of them or some", () => {
    write(1, xen_netif_gref, [{ ref: 1 }, {}]);
    put(1, netif_tx_request, { gref: 1, id: 2 });
    response(netif_tx_response, { status: -1 });
    // @ts-expect-error The entry has no member called grant.
    memory(1, xen_netif_gref, [{ grant: 1 }]);
    // @ts-expect-error The elements are a list.
    write(1, xen_netif_gref, { ref: 1 });
    expectTypeOf<
      DeepPartial<{ a: { b: number; c: bigint }; d: readonly number[] }>
    >().toEqualTypeOf<{
      readonly a?: { readonly b?: number; readonly c?: bigint };
      readonly d?: readonly number[];
    }>();
  });

  test("names of values are numbers", () => {
    expect(numberOf(XEN_NETIF_CTRL_STATUS.BUFFER_OVERFLOW)).toBe(3);
    expect(unusedNumber(codes({ A: 4, B: 7n, LAST: bound(7) }))).toBe(8);
    expect(unusedNumber(codes({ A: -4, MAX: bound(1) }))).toBe(0);
    expect(maskOf()).toBe(0);
    const { CDROM, LAST } = masks({ CDROM: 0x3, LAST: 0x8000_0000 });
    expect(maskOf(CDROM, LAST, flags({ up: 2 }).up)).toBe(0x8000_0007);
    // @ts-expect-error A code is not a flag.
    expect(() => maskOf(XEN_NETIF_CTRL_STATUS.SUCCESS)).toThrow(TypeError);
  });
});
