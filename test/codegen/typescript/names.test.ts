import { describe, expect, test } from "vitest";
import type * as Names from "../names/expected.ts";
import { bytesOf, evaluate, refuses, refusesToWrite, viewOf } from "./generate.ts";

const spec = "test/codegen/names/spec.ts";
const names = await evaluate<typeof Names>(spec);

const locals: Names.locals = {
  view: 0xff,
  view_: -0x80,
  offset: -2,
  value: 0xfffffffe,
  into: -3,
  refuse: 1,
  word0: 0xfffffffffffffffen,
  BigInt: -(1n << 63n),
  error: 2,
  undefined: 3,
  in: 4,
  function: 5,
};

const variant: Names.variant = {
  path: names.KIND_FIRST,
  view: 1,
  var: 2,
  element: [3, 4],
  checkInteger: Array.from({ length: 20 }, (_, index) => 0xffffffff - index),
  arrayFrom: [locals, { ...locals, view: 0 }],
  value: { offset: [{ at: -1 }, { at: 0x7fff }] },
};

describe("members with the names of what codecs have themselves", () => {
  test("in a struct of integers", () => {
    const view = viewOf(names.locals_SIZE + 3, 0xa5);
    names.write_locals(view, 3, locals);
    expect(names.read_locals(view, 3)).toStrictEqual(locals);
    expect(view.getBigInt64(3 + names.locals_MEMBERS.BigInt.offset)).toBe(-(1n << 63n));
    const given = { ...locals, offset: 0x8000 };
    refusesToWrite((other) => names.write_locals(other, 0, given), {
      code: "range",
      path: "locals.offset",
    });
  });

  test("in a struct with a tag", () => {
    for (const value of [
      variant,
      { ...variant, path: names.KIND_SECOND, value: { error: 1n << 63n } },
      { ...variant, path: 7 as Names.UnknownCode, value: { raw: [1, 2, 3, 4, 5, 6, 7, 8] } },
    ] as const) {
      const view = viewOf(names.variant_SIZE, 0xa5);
      names.write_variant(view, 0, value);
      expect(names.read_variant(view, 0)).toStrictEqual(value);
    }
    const given = { ...variant, value: { offset: [{ at: 0x8000 }, { at: 0 }] } };
    refusesToWrite(
      (view) => names.write_variant(view, 0, given),
      { code: "range", path: "variant.value.offset[0].at" },
      viewOf(names.variant_SIZE, 0xa5),
    );
  });

  test("in messages", () => {
    const view = viewOf(names.ask_SIZE, 0xa5);
    const request = {
      in: 255,
      value: names.KIND_FIRST,
      offset: 0xffff,
      into: -128,
      KIND_FIRST: 255,
    } as const;
    names.write_wire_message(view, 0, request);
    expect(names.read_wire_message(view, 0)).toStrictEqual(request);
    view.setBigUint64(names.ask_MEMBERS.words.offset + 16, 256n);
    expect(names.read_FIRST_request(view, 0)).toStrictEqual({
      in: 255,
      value: "reserved",
      struct: { in: 255, value: 1, words: [0xffffn, 2n ** 64n - 128n, 256n, 0n] },
    });
    view.setUint8(names.ask_MEMBERS.value.offset, 9);
    expect(names.read_wire_message(view, 0)).toMatchObject({ in: 255, value: "unknown" });
  });
});

describe("replies with parameters of different widths in a word", () => {
  const head = { in: 1, value: names.KIND_FIRST } as const;
  const replies: readonly Names.FIRST_response[] = [
    { ...head, view: names.HOW_WELL, offset: (1n << 64n) - 1n, into: 255 },
    { ...head, view: names.HOW_BADLY, path: -128, offset: -(1n << 63n) },
    { ...head, view: names.HOW_NOT },
  ];

  test("come back as they were written, as objects and in place", () => {
    for (const reply of replies) {
      const view = viewOf(names.tell_SIZE, 0xa5);
      names.write_FIRST_response(view, 0, reply);
      expect(names.read_FIRST_response(view, 0)).toStrictEqual(reply);
      expect(names.read_wire_reply(view, 0)).toStrictEqual(reply);
      expect(new names.wire_reply_table(view).$at(0)).toMatchObject(reply);
    }
  });

  test("are refused out of their range, and as another type of integer", () => {
    const [well, badly] = replies;
    for (const [reply, name, code] of [
      [{ ...well, offset: 1n << 64n }, "offset", "range"],
      [{ ...well, offset: 1 }, "offset", "type"],
      [{ ...well, into: 256 }, "into", "range"],
      [{ ...well, into: 1n }, "into", "type"],
      [{ ...badly, path: 128 }, "path", "range"],
      [{ ...badly, offset: 1n << 63n }, "offset", "range"],
    ] as const) {
      const value = reply as Names.FIRST_response;
      const refusal = { code, path: `FIRST_response.${name}` } as const;
      refusesToWrite((view) => names.write_FIRST_response(view, 0, value), refusal);
    }
  });
});

test("members whose paths are the same with underscores have an accessor each", () => {
  const table = new names.paths_table(viewOf(names.paths_SIZE));
  table.a_b = 1;
  table.a$b = 2;
  table.$set_a_b_c(1, 3);
  expect([table.a_b, table.a$b, table.$get_a_b_c(1)]).toEqual([1, 2, 3]);
  for (const wrong of [1n, Symbol("one"), "1", {}] as unknown as number[]) {
    const refusal = { code: "type", path: "paths.a.b_c[1]" } as const;
    refuses(() => table.$set_a_b_c(1, wrong), refusal);
  }
});

test("what an unchecked writer is not given is 0", () => {
  const view = viewOf(names.paths_SIZE, 0xa5);
  const few = { ...variant, checkInteger: [1], arrayFrom: [locals], element: [] };
  const value = { a_b: 1, a: { b: 2, b_c: [] }, length: [[few]] };
  names.write_paths_unchecked(view, 0, value);
  const { a, length, rest } = names.read_paths(view, 0);
  expect([a.b_c, rest]).toEqual([
    [0, 0],
    [0, 0],
  ]);
  const [first, second] = length[0] ?? [];
  expect(first?.checkInteger).toEqual([1, ...Array<number>(19).fill(0)]);
  expect(first?.arrayFrom[0]).toEqual(locals);
  const unwritten = bytesOf(view).slice(
    names.paths_MEMBERS.length.offset + names.variant_SIZE,
    names.paths_MEMBERS.rest.offset,
  );
  expect(second?.path).toBe(0);
  expect(unwritten.every((byte) => byte === 0)).toBe(true);
});

test("a count is refused above what its page or its integer holds, and below 0", () => {
  const head = { in: 1, value: names.KIND_SECOND, function: 2, many: 3 } as const;
  const view = viewOf(names.ask_SIZE);
  const request = { ...head, into: 127, count: 4096n };
  names.write_SECOND_request(view, 0, request);
  expect(names.read_SECOND_request(view, 0)).toStrictEqual(request);
  for (const [wrong, name, allowed] of [
    [{ into: -1 }, "into", "an integer from 0 to 127"],
    [{ into: 128 }, "into", "an integer from 0 to 127"],
    [{ count: 4097n }, "count", "an integer from 0 to 4096"],
  ] as const) {
    refusesToWrite((other) => names.write_SECOND_request(other, 0, { ...request, ...wrong }), {
      code: "range",
      path: `SECOND_request.${name}`,
      allowed,
    });
  }
});
