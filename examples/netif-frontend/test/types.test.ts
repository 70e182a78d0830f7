import { describe, expectTypeOf, test } from "vitest";
import {
  NETIF_RSP_OKAY,
  XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW,
  XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER,
  XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED,
  XEN_NETIF_CTRL_STATUS_SUCCESS,
  type ADD_GREF_MAPPING_response,
  type GET_GREF_MAPPING_SIZE_response,
  type GET_HASH_FLAGS_response,
  type GET_HASH_MAPPING_SIZE_response,
  type SET_HASH_ALGORITHM_response,
  type SET_HASH_FLAGS_response,
  type SET_HASH_KEY_response,
  type SET_HASH_MAPPING_response,
  type SET_HASH_MAPPING_SIZE_response,
} from "../../../generated/netif.ts";
import type { Frontend } from "../frontend.ts";

type Reply<Name extends keyof Frontend> = Frontend[Name] extends (
  ...args: never[]
) => Promise<infer Result>
  ? Result
  : never;

describe("what a call resolves to", () => {
  test("is the response of its message", () => {
    expectTypeOf<Reply<"setHashAlgorithm">>().toEqualTypeOf<SET_HASH_ALGORITHM_response>();
    expectTypeOf<Reply<"getHashFlags">>().toEqualTypeOf<GET_HASH_FLAGS_response>();
    expectTypeOf<Reply<"setHashFlags">>().toEqualTypeOf<SET_HASH_FLAGS_response>();
    expectTypeOf<Reply<"setHashKey">>().toEqualTypeOf<SET_HASH_KEY_response>();
    expectTypeOf<Reply<"getHashMappingSize">>().toEqualTypeOf<GET_HASH_MAPPING_SIZE_response>();
    expectTypeOf<Reply<"setHashMappingSize">>().toEqualTypeOf<SET_HASH_MAPPING_SIZE_response>();
    expectTypeOf<Reply<"setHashMapping">>().toEqualTypeOf<SET_HASH_MAPPING_response>();
    expectTypeOf<Reply<"getGrefMappingSize">>().toEqualTypeOf<GET_GREF_MAPPING_SIZE_response>();
    expectTypeOf<Reply<"addGrefMapping">>().toEqualTypeOf<ADD_GREF_MAPPING_response>();
  });

  test("narrows by status, to the results of that status and to nothing at the end", () => {
    const capacity = (reply: Reply<"getGrefMappingSize">): number => {
      switch (reply.status) {
        case XEN_NETIF_CTRL_STATUS_SUCCESS:
          return reply.entries;
        case XEN_NETIF_CTRL_STATUS_NOT_SUPPORTED:
          return 0;
        case XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER:
          // @ts-expect-error There is no capacity without success.
          return reply.entries;
      }
    };
    expectTypeOf(capacity).returns.toEqualTypeOf<number>();
  });

  test("has the outcomes of the entries with success alone", () => {
    const outcomes = (reply: Reply<"delGrefMapping">): readonly (0 | 2)[] => {
      if (reply.status === XEN_NETIF_CTRL_STATUS_SUCCESS) return reply.statuses;
      // @ts-expect-error Where the message fails, no entry has an outcome.
      return reply.statuses;
    };
    expectTypeOf(outcomes).returns.toEqualTypeOf<readonly (0 | 2)[]>();
  });

  test("has only the statuses of the message", () => {
    const isOverflow = (reply: Reply<"addGrefMapping">): boolean =>
      // @ts-expect-error BUFFER_OVERFLOW is not a status of ADD_GREF_MAPPING.
      reply.status === XEN_NETIF_CTRL_STATUS_BUFFER_OVERFLOW;
    expectTypeOf(isOverflow).returns.toEqualTypeOf<boolean>();
  });

  test("has the octets of a packet only where it arrived", () => {
    const octets = (packet: Reply<"receive">): Uint8Array => {
      if (packet.status === NETIF_RSP_OKAY) return packet.data;
      // @ts-expect-error A packet that failed has none.
      return packet.data;
    };
    expectTypeOf(octets).returns.toEqualTypeOf<Uint8Array>();
  });
});

describe("what a call does not take", () => {
  const calls = (frontend: Frontend): unknown => [
    // @ts-expect-error The queue is missing.
    frontend.addGrefMapping({ entries: [] }),
    // @ts-expect-error An entry has flags.
    frontend.addGrefMapping({ queue: 0, entries: [{ ref: 8 }] }),
    // @ts-expect-error A key is octets.
    frontend.setHashKey({ key: "secret" }),
    // @ts-expect-error A packet has fragments.
    frontend.transmit({ queue: 0 }),
    // @ts-expect-error A page that is posted is one that was allocated.
    frontend.postReceive({ queue: 0, pages: [8] }),
  ];

  test("is refused by the compiler", () => {
    expectTypeOf(calls).parameter(0).toEqualTypeOf<Frontend>();
  });
});
