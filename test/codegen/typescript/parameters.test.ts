import assert from "node:assert";
import fc from "fast-check";
import { expect, test } from "vitest";
import type * as Layouts from "../layouts/expected.ts";
import type * as SharedCodes from "../shared-codes/expected.ts";
import { bytesOf, evaluate, refusesToWrite, viewOf, viewOfBytes } from "./generate.ts";

/** Parameters of other widths than the words that hold them. */
const layouts = await evaluate<typeof Layouts>("test/codegen/layouts/spec.ts");
const shared = await evaluate<typeof SharedCodes>("test/codegen/shared-codes/spec.ts");
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
        assert.deepStrictEqual(layouts.read_ctl_message_i386(view, 0), value);
        expect(view.getBigInt64(4, true)).toBe(BigInt(level));
        const entry = new layouts.ctl_message_table_i386(view).$at(0);
        expect(entry.type === CTL_SET && [entry.level, entry.mode, entry.$reserved]).toEqual([
          level,
          mode,
          0n,
        ]);
      },
    ),
  );
});

test("a signed parameter round-trips in an unsigned member", () => {
  const view = viewOf(layouts.ctl_response_SIZE);
  const value = { id: 1, type: CTL_SET, status: OUTCOME_DONE, previous: -3 } as const;
  layouts.write_SET_response(view, 0, value);
  expect(view.getUint32(8, true)).toBe(0xfffffffd);
  assert.deepStrictEqual(layouts.read_ctl_reply(view, 0), value);
  for (const previous of [-0x8001, 0x8000, 0.5, "1"]) {
    const code = typeof previous === "number" ? "range" : "type";
    const write = (into: DataView) =>
      layouts.write_SET_response(into, 0, { ...value, previous } as never);
    refusesToWrite(write, { code, path: "SET_response.previous", value: previous });
  }
});

test("an element with more than the parameter can be is reserved", () => {
  for (const words of [
    [0n, 256n, 0n],
    [0n, 2n ** 63n + 1n, 0n],
    [2n ** 31n, 0n, 0n],
  ]) {
    const view = viewOf(layouts.ctl_request_SIZE_i386);
    const struct = { id: 1, type: CTL_SET, words };
    layouts.write_ctl_request_i386(view, 0, struct);
    for (const read of [layouts.read_SET_request_i386, layouts.read_ctl_message_i386]) {
      expect(read(view, 0)).toStrictEqual({ id: 1, type: "reserved", struct });
    }
    expect(new layouts.ctl_message_table_i386(view).$at(0).$reserved).not.toBe(0n);
  }
});

test("64-bit types and ids, and words of an octet", () => {
  const value = { id: 2n ** 63n, type: 1n, count: 200 } as const;
  const view = viewOf(shared.request_SIZE, 0xff);
  shared.write_ASK_request(view, 0, value);
  assert.deepStrictEqual(shared.read_bell_message(view, 0), value);
  expect(bytesOf(view)).toEqual([
    0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 200, 0, 0, 0, 0, 0, 0, 0,
  ]);
  const other = viewOfBytes(bytesOf(view).with(15, 9));
  expect(shared.read_bell_message(other, 0)).toStrictEqual({
    id: 2n ** 63n,
    type: "unknown",
    struct: shared.read_request(other, 0),
  });
});
