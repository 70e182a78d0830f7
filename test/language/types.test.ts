import { describe, expect, expectTypeOf, test } from "vitest";
import {
  alias,
  anonymous,
  array,
  bound,
  codes,
  flags,
  input,
  output,
  pageOf,
  must,
  ring,
  struct,
  uint16_t,
  uint32_t,
  uint64_t,
  uint8_t,
  union,
  when,
  type Request,
  type Response,
  type Value,
} from "abispec";

const STATUS = codes({ SUCCESS: 0, FAILURE: 1 });
const TYPE = codes({ GET: 8, ADD: 9, MAX: bound(10) });
const OTHER = codes({ ADD: 9, DROP: 10 });
const FLAGS = flags({ readonly: 0 });
const grant_ref_t = alias(uint32_t, { header: "grant_table.h" });
const entry = struct({
  ref: input(grant_ref_t),
  flags: input(uint16_t.of(FLAGS)),
  status: output(uint16_t.of(STATUS)),
  wide: uint64_t,
});
const request = struct({ id: uint16_t, type: uint16_t.of(TYPE), data: array(uint32_t, 3) });
const response = struct({
  id: uint16_t,
  type: uint16_t.of(TYPE),
  status: uint32_t.of(STATUS),
  data: uint32_t,
});
const silent = ring({ request, response });
const control = ring({
  request,
  response,
  messages: { id: "id", type: "type", status: "status", words: "data", result: "data" },
});
const GET = control.message(TYPE.GET, {
  request: { queue: uint32_t, table: pageOf(entry) },
  response: { SUCCESS: { size: uint32_t }, FAILURE: {} },
  rules: { fixed: must },
});
const extra = struct({
  type: uint8_t.of(TYPE),
  u: union({ get: entry, raw: array(uint16_t, 3) }, { by: TYPE, cases: { GET: "get" } }),
});

describe("what TypeScript infers from a spec", () => {
  test("bits without a name are no member", () => {
    const word = struct({ low: uint8_t.bits(3), gap: anonymous(uint8_t.bits(5)), high: uint8_t });
    expectTypeOf<Value<typeof word>>().toEqualTypeOf<{
      readonly low: number;
      readonly high: number;
    }>();
    expect(word.low).toBeDefined();
  });

  test("a member that is an integer of 64 bits on one ABI is a bigint on all", () => {
    const time = struct({
      seconds: when("defined(__i386__)", uint32_t, uint64_t),
      parts: when("defined(__i386__)", array(uint32_t, 3), array(uint64_t, 2)),
      narrow: when("defined(__i386__)", uint32_t, uint16_t),
      old: when("defined(__i386__)", uint32_t),
    });
    expectTypeOf<Value<typeof time>>().toEqualTypeOf<{
      readonly seconds: bigint;
      readonly parts: readonly bigint[];
      readonly narrow: number;
      readonly old: number;
    }>();
    expect(time.narrow).toBeDefined();
  });

  test("members in a row are those of each branch", () => {
    const state = struct({
      id: uint8_t,
      row: when(
        "defined(__i386__)",
        { low: uint16_t, wide: uint32_t },
        when("defined(__arm__)", { wide: uint64_t, high: uint64_t }, { last: uint8_t }),
      ),
      old: when("defined(__i386__)", { age: uint16_t }, "it has no age"),
    });
    expectTypeOf<Value<typeof state>>().branded.toEqualTypeOf<{
      readonly id: number;
      readonly low: number;
      readonly wide: bigint;
      readonly high?: bigint;
      readonly last?: number;
      readonly age: number;
    }>();
    expect(state.row.low).toBeDefined();
  });

  test("a ring finds what carries messages in rows under a condition", () => {
    const rows = ring({
      request: struct({
        head: when(
          "defined(__mips__)",
          { type: uint16_t.of(TYPE), id: uint16_t },
          when("defined(__arm__)", { id: uint16_t, type: uint16_t.of(TYPE) }, { never: uint8_t }),
        ),
        data: array(uint32_t, 3),
      }),
      response,
      messages: { id: "id", type: "type", status: "status", words: "data", result: "data" },
    });
    expect(rows.message(TYPE.GET, { request: {}, response: { SUCCESS: {} } })).toBeDefined();
    // @ts-expect-error It is a code of another family.
    expect(rows.message(OTHER.DROP, { request: {}, response: {} })).toBeDefined();
  });

  test("a struct decodes to its members, 64-bit integers to bigint", () => {
    expectTypeOf<Value<typeof entry>>().toEqualTypeOf<{
      readonly ref: number;
      readonly flags: number;
      readonly status: number;
      readonly wide: bigint;
    }>();
  });

  test("a request has its parameters by name", () => {
    expectTypeOf<Request<typeof GET>>().toExtend<{ type: 8; queue: number; table: number }>();
  });

  test("a response is a union by status", () => {
    const done: Response<typeof GET> = { type: 8, status: 0, size: 3 };
    const failed: Response<typeof GET> = { type: 8, status: 1 };
    expect([done.status, failed.status]).toEqual([0, 1]);
    // @ts-expect-error A failure has no size.
    const mixed: Response<typeof GET> = { type: 8, status: 1, size: 3 };
    expect(mixed).toBeDefined();
  });

  test("links into members, variants and parameters resolve", () => {
    expect([
      entry.status,
      extra.u.get.flags,
      GET.request.table,
      GET.response.SUCCESS.size,
    ]).not.toContain(undefined);
  });
});

describe("what TypeScript refuses", () => {
  test("a misspelt status", () => {
    // @ts-expect-error There is no status FAIL.
    control.message(TYPE.GET, { request: {}, response: { SUCCESS: {}, FAIL: {} } });
  });

  test("a code of another family", () => {
    // @ts-expect-error OTHER is not the family of the message types.
    control.message(OTHER.ADD, { request: {}, response: { SUCCESS: {} } });
  });

  test("a message on a ring without messages", () => {
    // @ts-expect-error The ring has no message types.
    silent.message(TYPE.GET, { request: {}, response: {} });
  });

  test("a case that is not a code, or not a variant", () => {
    // @ts-expect-error There is no code GETS.
    union({ get: entry }, { by: TYPE, cases: { GETS: "get" } });
    // @ts-expect-error There is no variant gets.
    union({ get: entry }, { by: TYPE, cases: { GET: "gets" } });
  });

  test("a member for a role that does not exist", () => {
    const roles = { id: "id", type: "type", status: "status", result: "data" } as const;
    // @ts-expect-error The request has no member called dta.
    ring({ request, response, messages: { ...roles, words: "dta" } });
  });

  test("a count that is not a parameter beside the page, or not an integer", () => {
    const counted = pageOf(entry, { count: "entries" });
    const outcomes = { response: { SUCCESS: {} } };
    control.message(TYPE.GET, { request: { counted, entries: uint32_t }, ...outcomes });
    // @ts-expect-error There is no word entries.
    control.message(TYPE.GET, { request: { counted, count: uint32_t }, ...outcomes });
    // @ts-expect-error The word entries is a page.
    control.message(TYPE.GET, { request: { counted, entries: pageOf(entry) }, ...outcomes });
  });

  test("a struct where an integer is meant", () => {
    // @ts-expect-error A word is an integer or a page.
    control.message(TYPE.ADD, { request: { entry }, response: { SUCCESS: {} } });
  });
});
