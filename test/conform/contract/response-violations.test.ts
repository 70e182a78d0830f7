import { describe, expect, test } from "vitest";
import { request, response, answer, fill, filled, violationsOf } from "./bell-exchange.ts";
import { refs } from "./exchange.ts";

describe("responses", () => {
  test("need a request with the same id", async () => {
    expect(await violationsOf((bench) => answer(bench, response(6, 2)))).toMatchInlineSnapshot(`
      [
        "notify(1) response-asked-for: bell has a response with id 6, type 2 (06 00 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00), which no unanswered request has",
      ]
    `);
  });

  test("need a request with the same type", async () => {
    expect(await violationsOf((bench) => answer(bench, response(5, 3)))).toMatchInlineSnapshot(`
      [
        "notify(1) response-asked-for: bell has a response with id 5, type 3 (05 00 03 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00), which no unanswered request has",
      ]
    `);
  });

  test("must come for every request", async () => {
    expect(
      await violationsOf((bench) => answer(bench, response(5, 1)), {
        requests: [request(5, 1), request(6, 2, 2, refs.table)],
      }),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) response-sent: bell has no response to FILL (06 00 02 00 02 00 00 00 07 00 01 00 00 00 00 00 00 00 00 00), though the backend has nothing left to do",
      ]
    `);
  });

  test("may come in any order", async () => {
    expect(
      await violationsOf((bench) => answer(bench, response(6, 1), filled), {
        requests: [fill, request(6, 1)],
      }),
    ).toEqual([]);
  });

  test("may come one by one", async () => {
    expect(
      await violationsOf(
        (bench) => {
          answer(bench, response(6, 1));
          answer(bench, filled);
        },
        { requests: [fill, request(6, 1)] },
      ),
    ).toEqual([]);
  });

  test("have a status of their message", async () => {
    expect(await violationsOf((bench) => answer(bench, response(5, 2, 1)))).toMatchInlineSnapshot(`
      [
        "notify(1) status-listed: status is 1 in the response 05 00 02 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 to FILL (05 00 02 00 02 00 00 00 07 00 01 00 00 00 00 00 00 00 00 00), which lists STATUS_OKAY (0), STATUS_BROKEN (-1)",
      ]
    `);
  });

  test("have a status of the family where no message has their type", async () => {
    expect(
      await violationsOf((bench) => answer(bench, response(5, 9, 1), response(6, 9, 3)), {
        requests: [request(5, 9), request(6, 9)],
      }),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) status-listed: status is 3 in the response 06 00 09 00 03 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 to a message of unknown type (06 00 09 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00), which lists STATUS_OKAY (0), STATUS_REFUSED (1), STATUS_BROKEN (-1)",
      ]
    `);
  });

  test("may have a negative status, and belong to a message with a negative code", async () => {
    expect(
      await violationsOf((bench) => answer(bench, response(5, 0xffff, -1)), {
        requests: [request(5, 0xffff)],
      }),
    ).toEqual([]);
  });

  test("may have a result where it has a meaning", async () => {
    expect(
      await violationsOf((bench) => answer(bench, response(5, 2, 0, 0xffff_ffff_ffff_ffffn, 0n))),
    ).toEqual([]);
  });

  test("have a zero after the result that has a meaning", async () => {
    expect(await violationsOf((bench) => answer(bench, response(5, 2, 0, 1n, 2n))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) result-zero: result[1] is 2, but has no meaning with status 0 and has to be 0, in the response 05 00 02 00 00 00 00 00 01 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00 to FILL (05 00 02 00 02 00 00 00 07 00 01 00 00 00 00 00 00 00 00 00)",
      ]
    `);
  });

  test("have zeros where the result has no meaning", async () => {
    expect(await violationsOf((bench) => answer(bench, response(5, 2, -1, 1n, 2n))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) result-zero: result[0] is 1, but has no meaning with status 4294967295 and has to be 0, in the response 05 00 02 00 ff ff ff ff 01 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00 to FILL (05 00 02 00 02 00 00 00 07 00 01 00 00 00 00 00 00 00 00 00)",
        "notify(1) result-zero: result[1] is 2, but has no meaning with status 4294967295 and has to be 0, in the response 05 00 02 00 ff ff ff ff 01 00 00 00 00 00 00 00 02 00 00 00 00 00 00 00 to FILL (05 00 02 00 02 00 00 00 07 00 01 00 00 00 00 00 00 00 00 00)",
      ]
    `);
  });

  test("name the result as it is where there is one alone", async () => {
    expect(
      await violationsOf(
        (bench) => {
          const view = new DataView(new ArrayBuffer(12));
          view.setUint16(0, 5, true);
          view.setUint16(2, 1, true);
          view.setInt32(4, -1, true);
          view.setUint32(8, 7, true);
          answer(bench, new Uint8Array(view.buffer));
        },
        { ring: "single", requests: [request(5, 1).subarray(0, 8)] },
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) result-zero: data is 7, but has no meaning with status 4294967295 and has to be 0, in the response 05 00 01 00 ff ff ff ff 07 00 00 00 to TURN (05 00 01 00 00 00 00 00)",
      ]
    `);
  });

  test("are no more than requests", async () => {
    expect(await violationsOf((bench) => answer(bench, filled, response(6, 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) response-index: rsp_prod of bell went to 1 from 4294967295, with 1 request unanswered",
      ]
    `);
  });

  test("are not checked any more once there were too many", async () => {
    expect(
      await violationsOf(
        (bench, turn) =>
          turn === 0 ? answer(bench, filled, filled) : bench.ring.page.set("rsp_prod", 9),
        { afterwards: () => {} },
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) response-index: rsp_prod of bell went to 1 from 4294967295, with 1 request unanswered",
      ]
    `);
  });

  test("may have too many only once, and write no frontend's index", async () => {
    expect(
      await violationsOf((bench) => {
        answer(bench, filled, filled);
        bench.ring.page.set("req_prod", 5);
      }),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) response-index: rsp_prod of bell went to 1 from 4294967295, with 1 request unanswered",
        "notify(1) ring-untouched: byte 0 of page 0 (granted as 1) changed from 00 00 00 00 00 00 00 00 to 05 00 00 00 01 00 00 00: it is in req_prod of bell, which is the frontend's",
      ]
    `);
  });

  test("are due after an event, but not twice", async () => {
    expect(await violationsOf(() => {}, { afterwards: () => {} })).toMatchInlineSnapshot(`
      [
        "notify(1) response-sent: bell has no response to FILL (05 00 02 00 02 00 00 00 07 00 01 00 00 00 00 00 00 00 00 00), though the backend has nothing left to do",
      ]
    `);
  });
});
