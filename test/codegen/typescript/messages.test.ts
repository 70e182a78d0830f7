import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as Netif from "../../../generated/netif.ts";
import type * as Layouts from "../layouts/expected.ts";
import { evaluate, modelOf, viewOf } from "./generate.ts";

const netif = await evaluate<typeof Netif>("spec/netif.ts");
const layouts = await evaluate<typeof Layouts>("test/codegen/layouts/spec.ts");
const model = await modelOf("spec/netif.ts");
const messages = model.chapters.flatMap(({ declarations }) =>
  declarations.filter((one) => one.kind === "message"),
);

const uint16 = fc.integer({ min: 0, max: 0xffff });
const uint32 = fc.integer({ min: 0, max: 0xffffffff });

function wordsOf(words: readonly { readonly name: string }[]): fc.Arbitrary<object> {
  return fc.record(Object.fromEntries(words.map(({ name }) => [name, uint32])));
}

test("there are messages", () => {
  expect(messages).not.toEqual([]);
});

describe.each(messages)("$name", ({ code, parameters, replies }) => {
  const type = Number(code.value);

  test("every request round-trips, with its parameters in order", () => {
    fc.assert(
      fc.property(uint16, wordsOf(parameters), (id, named) => {
        const view = viewOf(16, 0xff);
        const value = { id, type, ...named } as Netif.xen_netif_ctrl_message;
        netif.write_xen_netif_ctrl_message(view, 0, value);
        expect(netif.read_xen_netif_ctrl_message(view, 0)).toEqual(value);
        const carried = netif.read_xen_netif_ctrl_request(view, 0);
        expect(carried.data).toEqual([...Object.values(named), 0, 0, 0].slice(0, 3));
      }),
    );
  });

  test.each(replies)("every response with $name round-trips", (reply) => {
    fc.assert(
      fc.property(uint16, wordsOf(reply.parameters), (id, named) => {
        const view = viewOf(12, 0xff);
        const status = Number(reply.status.value);
        const value = { id, type, status, ...named } as Netif.xen_netif_ctrl_reply;
        netif.write_xen_netif_ctrl_reply(view, 0, value);
        expect(netif.read_xen_netif_ctrl_reply(view, 0)).toEqual(value);
      }),
    );
  });

  const listed = replies.map(({ status }) => Number(status.value));

  test.each([0, 1, 2, 3, 4, 0xffffffff].filter((status) => !listed.includes(status)))(
    "a response with status %d is refused",
    (status) => {
      const view = viewOf(12);
      netif.write_xen_netif_ctrl_response(view, 0, { id: 0, type, status, data: 0 });
      expect(() => netif.read_xen_netif_ctrl_reply(view, 0)).toThrow(
        new RegExp(`^xen_netif_ctrl_response.status .*not ${status}$`),
      );
    },
  );
});

describe("reading tells what is wrong", () => {
  const request = (type: number, data: readonly number[]): DataView => {
    const view = viewOf(16);
    netif.write_xen_netif_ctrl_request(view, 0, { id: 7, type, data });
    return view;
  };
  const response = (type: number, status: number, data: number): DataView => {
    const view = viewOf(12);
    netif.write_xen_netif_ctrl_response(view, 0, { id: 7, type, status, data });
    return view;
  };

  test("a reserved element that is not 0", () => {
    expect(() => netif.read_xen_netif_ctrl_message(request(8, [1, 0, 5]), 0)).toThrow(
      new RangeError(
        "xen_netif_ctrl_request.data[2] must be 0 in a request of GET_GREF_MAPPING_SIZE, not 5",
      ),
    );
  });

  test("another type", () => {
    expect(() => netif.read_ADD_GREF_MAPPING_request(request(10, [0, 0, 0]), 0)).toThrow(
      new RangeError("xen_netif_ctrl_request.type must be 9 (ADD_GREF_MAPPING), not 10"),
    );
  });

  test("an unknown type", () => {
    expect(() => netif.read_xen_netif_ctrl_message(request(77, [0, 0, 0]), 0)).toThrow(
      /^xen_netif_ctrl_request\.type must be .*9 \(ADD_GREF_MAPPING\).*, not 77$/,
    );
  });

  test("a status that the message does not have", () => {
    expect(() => netif.read_ADD_GREF_MAPPING_response(response(9, 3, 0), 0)).toThrow(
      new RangeError(
        "xen_netif_ctrl_response.status must be 1 (NOT_SUPPORTED), 2 (INVALID_PARAMETER) or 0 (SUCCESS) in a response to ADD_GREF_MAPPING, not 3",
      ),
    );
  });

  test("a result without a meaning", () => {
    expect(() => netif.read_DEL_GREF_MAPPING_response(response(10, 2, 6), 0)).toThrow(
      new RangeError(
        "xen_netif_ctrl_response.data must be 0 in a response to DEL_GREF_MAPPING with status 2, not 6",
      ),
    );
  });

  test("a parameter that is out of range, by its name", () => {
    const type = netif.XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING;
    const value = { id: 1, type, table: 1, entries: 1 } as const;
    expect(() =>
      netif.write_ADD_GREF_MAPPING_request(viewOf(16), 0, { ...value, queue: -1 }),
    ).toThrow(
      new RangeError(
        "ADD_GREF_MAPPING_request.queue must be an integer from 0 to 4294967295, not -1",
      ),
    );
  });

  test("a type that does not belong to the function", () => {
    const value = { id: 1, type: 3, queue: 1, table: 1, entries: 1 };
    expect(() => netif.write_ADD_GREF_MAPPING_request(viewOf(16), 0, value as never)).toThrow(
      new RangeError("ADD_GREF_MAPPING_request.type must be 9 (ADD_GREF_MAPPING), not 3"),
    );
  });
});

describe("parameters of other widths than the member that holds them", () => {
  const { CTL_SET, OUTCOME_DONE } = layouts;

  test("signed and narrow parameters round-trip in 64-bit elements", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
        fc.integer({ min: 0, max: 255 }),
        (level, mode) => {
          const view = viewOf(layouts.ctl_request_SIZE_i386);
          const value = { id: 1, type: CTL_SET, level, mode } as const;
          layouts.write_SET_request_i386(view, 0, value);
          expect(layouts.read_ctl_message_i386(view, 0)).toEqual(value);
          expect(view.getBigInt64(4, true)).toBe(BigInt(level));
        },
      ),
    );
  });

  test("a signed parameter round-trips in an unsigned member", () => {
    const view = viewOf(layouts.ctl_response_SIZE);
    const value = { id: 1, type: CTL_SET, status: OUTCOME_DONE, previous: -3 } as const;
    layouts.write_SET_response(view, 0, value);
    expect(view.getUint32(8, true)).toBe(0xfffffffd);
    expect(layouts.read_ctl_reply(view, 0)).toEqual(value);
  });

  test("an element with more than the parameter can be is refused", () => {
    const view = viewOf(layouts.ctl_request_SIZE_i386);
    layouts.write_ctl_request_i386(view, 0, { id: 1, type: CTL_SET, words: [0n, 256n, 0n] });
    expect(() => layouts.read_SET_request_i386(view, 0)).toThrow(
      new RangeError("ctl_request.words[1] must be an integer from 0 to 255, not 256"),
    );
  });
});
