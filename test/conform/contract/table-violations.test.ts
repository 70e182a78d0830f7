import { describe, expect, test } from "vitest";
import { request, response, answer, filled, violationsOf, answerAfter } from "./bell-exchange.ts";
import { refs } from "./exchange.ts";

describe("tables", () => {
  test("may be written where members are outputs", async () => {
    expect(
      await violationsOf(
        answerAfter(({ table }) => {
          for (const output of [4, 5, 10, 11, 14, 15, 20, 31]) table.setUint8(output, 1);
        }),
      ),
    ).toEqual([]);
  });

  test("may not be written before an output", async () => {
    expect(await violationsOf(answerAfter(({ table }) => table.setUint8(3, 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) table-outputs: byte 3 of page 1 (granted as 65543) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in entry 0 of FILL.table, where the backend may write only the output members",
      ]
    `);
  });

  test("may not be written after an output", async () => {
    expect(await violationsOf(answerAfter(({ table }) => table.setUint8(6, 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) table-outputs: byte 6 of page 1 (granted as 65543) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in entry 0 of FILL.table, where the backend may write only the output members",
      ]
    `);
  });

  test("may not be written in the second entry", async () => {
    expect(await violationsOf(answerAfter(({ table }) => table.setUint8(16, 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) table-outputs: byte 16 of page 1 (granted as 65543) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in entry 1 of FILL.table, where the backend may write only the output members",
      ]
    `);
  });

  test("may not be written after their last entry", async () => {
    expect(await violationsOf(answerAfter(({ table }) => table.setUint8(36, 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) table-end: byte 36 of page 1 (granted as 65543) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in entry 2 of FILL.table, which has 2 entries",
      ]
    `);
  });

  test("may not be written in the last byte of the page", async () => {
    expect(await violationsOf(answerAfter(({ table }) => table.setUint8(4095, 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) table-end: byte 4095 of page 1 (granted as 65543) changed from 00 to 01: it is in entry 255 of FILL.table, which has 2 entries",
      ]
    `);
  });

  test("may be written in their last entry, however many they are", async () => {
    expect(
      await violationsOf(
        (bench) => {
          bench.table.setUint8(4095, 1);
          answer(bench, response(5, 4));
        },
        { requests: [request(5, 4, refs.table)] },
      ),
    ).toEqual([]);
  });

  test("may not be written at all where no member is an output", async () => {
    expect(
      await violationsOf(
        (bench) => {
          bench.table.setUint8(0, 1);
          answer(bench, response(5, 5));
        },
        { requests: [request(5, 5, refs.table)] },
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) table-outputs: byte 0 of page 1 (granted as 65543) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in entry 0 of READ.table, where the backend may write only the output members",
      ]
    `);
  });

  test("of two requests in one page may both be written", async () => {
    expect(
      await violationsOf(
        (bench) => {
          bench.table.setUint8(20, 1);
          bench.table.setUint8(36, 1);
          answer(bench, response(5, 3), response(6, 2));
        },
        { requests: [request(5, 3, refs.table), request(6, 2, 3, refs.table)] },
      ),
    ).toEqual([]);
  });

  test("of two requests are distinguished by the entry that holds the byte", async () => {
    expect(
      await violationsOf(
        (bench) => {
          bench.table.setUint8(32, 1);
          answer(bench, response(5, 3), response(6, 2));
        },
        { requests: [request(5, 3, refs.table), request(6, 2, 3, refs.table)] },
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) table-outputs: byte 32 of page 1 (granted as 65543) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in entry 2 of FILL.table, where the backend may write only the output members",
      ]
    `);
  });

  test("are not those of a page with the same low bits in its reference", async () => {
    expect(
      await violationsOf(
        answerAfter(({ table }) => table.setUint8(4, 1)),
        { requests: [request(5, 2, 2, refs.table & 0xffff)] },
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) page-untouched: byte 4 of page 1 (granted as 65543) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: no unanswered request lets the backend write there",
      ]
    `);
  });

  test("may not be written after the response", async () => {
    expect(
      await violationsOf(
        (bench, turn) => (turn === 0 ? answer(bench, filled) : bench.table.setUint8(4, 1)),
        { afterwards: () => {} },
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) page-untouched: byte 4 of page 1 (granted as 65543) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: no unanswered request lets the backend write there",
      ]
    `);
  });

  test("may not be written in a page without a grant for it", async () => {
    expect(await violationsOf(answerAfter(({ other }) => other.setUint8(4088, 1))))
      .toMatchInlineSnapshot(`
        [
          "notify(1) page-untouched: byte 4088 of page 2 (granted as 9) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: no unanswered request lets the backend write there",
        ]
      `);
  });
});
