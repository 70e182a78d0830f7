import { describe, expect, test } from "vitest";
import { bellModel } from "./bell-model.ts";
import { type Bench, type Course, type Script, exchange, refs } from "./exchange.ts";

const model = bellModel();

/** A request on bell. */
function request(id: number, type: number, ...words: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(20));
  view.setUint16(0, id, true);
  view.setUint16(2, type, true);
  words.forEach((word, index) => view.setUint32(4 + 4 * index, word, true));
  return new Uint8Array(view.buffer);
}

/** A response on bell. */
function response(id: number, type: number, status = 0, ...results: readonly bigint[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(24));
  view.setUint16(0, id, true);
  view.setUint16(2, type, true);
  view.setInt32(4, status, true);
  results.forEach((result, index) => view.setBigUint64(8 + 8 * index, result, true));
  return new Uint8Array(view.buffer);
}

function answer({ host, ring }: Bench, ...responses: readonly Uint8Array[]): void {
  for (let left = ring.pending(); left > 0; left -= 1) ring.consume();
  for (const one of responses) ring.produce(one);
  if (ring.push()) host.notify(1);
  ring.finalCheck();
}

const fill = request(5, 2, 2, refs.table);
const filled = response(5, 2, 0, 9n);

/** What is found wrong, a line for each violation. */
async function violationsOf(
  script: Script,
  { ring = "bell", requests = [fill], ...course }: Options = {},
): Promise<readonly string[]> {
  const violations = await exchange(model, ring, requests, script, course);
  return violations.map(({ at, check, message }) => `${at} ${check}: ${message}`);
}

interface Options extends Course {
  readonly ring?: string;
  readonly requests?: readonly Uint8Array[];
}

/** Answers `fill`, and does something else. */
function answerAnd(more: (bench: Bench) => void): Script {
  return (bench) => {
    answer(bench, filled);
    more(bench);
  };
}

const lampRequest = Uint8Array.of(1, 0, 0, 0, refs.table & 0xff, 0, 1, 0, 0, 0, 0, 0);

/** Answers a request on lamp, which has no messages. */
function answerLamp({ host, ring }: Bench): void {
  for (let left = ring.pending(); left > 0; left -= 1) ring.consume();
  ring.produce(Uint8Array.of(0, 0, 0, 0));
  if (ring.push()) host.notify(1);
}

describe("tables", () => {
  test("may be written where members are outputs", async () => {
    expect(
      await violationsOf(
        answerAnd(({ table }) => {
          for (const output of [4, 5, 10, 11, 14, 15, 20, 31]) table.setUint8(output, 1);
        }),
      ),
    ).toEqual([]);
  });

  test("may not be written before an output", async () => {
    expect(await violationsOf(answerAnd(({ table }) => table.setUint8(3, 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) table-outputs: byte 3 of page 1 (granted as 65543) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in entry 0 of FILL.table, of which the backend may write the output members alone",
      ]
    `);
  });

  test("may not be written after an output", async () => {
    expect(await violationsOf(answerAnd(({ table }) => table.setUint8(6, 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) table-outputs: byte 6 of page 1 (granted as 65543) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in entry 0 of FILL.table, of which the backend may write the output members alone",
      ]
    `);
  });

  test("may not be written in the second entry", async () => {
    expect(await violationsOf(answerAnd(({ table }) => table.setUint8(16, 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) table-outputs: byte 16 of page 1 (granted as 65543) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in entry 1 of FILL.table, of which the backend may write the output members alone",
      ]
    `);
  });

  test("may not be written after their last entry", async () => {
    expect(await violationsOf(answerAnd(({ table }) => table.setUint8(36, 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) table-end: byte 36 of page 1 (granted as 65543) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in entry 2 of FILL.table, which has 2 entries",
      ]
    `);
  });

  test("may not be written in the last byte of the page", async () => {
    expect(await violationsOf(answerAnd(({ table }) => table.setUint8(4095, 1))))
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
          answer(bench, response(5, 4));
          bench.table.setUint8(4095, 1);
        },
        { requests: [request(5, 4, refs.table)] },
      ),
    ).toEqual([]);
  });

  test("may not be written at all where no member is an output", async () => {
    expect(
      await violationsOf(
        (bench) => {
          answer(bench, response(5, 5));
          bench.table.setUint8(0, 1);
        },
        { requests: [request(5, 5, refs.table)] },
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) table-outputs: byte 0 of page 1 (granted as 65543) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in entry 0 of READ.table, of which the backend may write the output members alone",
      ]
    `);
  });

  test("of two requests in one page may both be written", async () => {
    expect(
      await violationsOf(
        (bench) => {
          answer(bench, response(5, 3), response(6, 2));
          bench.table.setUint8(20, 1);
          bench.table.setUint8(36, 1);
        },
        { requests: [request(5, 3, refs.table), request(6, 2, 3, refs.table)] },
      ),
    ).toEqual([]);
  });

  test("of two requests are told apart by the entry that holds the byte", async () => {
    expect(
      await violationsOf(
        (bench) => {
          answer(bench, response(5, 3), response(6, 2));
          bench.table.setUint8(32, 1);
        },
        { requests: [request(5, 3, refs.table), request(6, 2, 3, refs.table)] },
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) table-outputs: byte 32 of page 1 (granted as 65543) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in entry 2 of FILL.table, of which the backend may write the output members alone",
      ]
    `);
  });

  test("are not those of a page with the same low bits in its reference", async () => {
    expect(
      await violationsOf(
        answerAnd(({ table }) => table.setUint8(4, 1)),
        { requests: [request(5, 2, 2, refs.table & 0xffff)] },
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) page-untouched: byte 4 of page 1 (granted as 65543) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: no request lets the backend write there",
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
        "notify(1) page-untouched: byte 4 of page 1 (granted as 65543) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: no request lets the backend write there",
      ]
    `);
  });

  test("may not be written in a page without a grant for it", async () => {
    expect(await violationsOf(answerAnd(({ other }) => other.setUint8(4088, 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) page-untouched: byte 4088 of page 2 (granted as 9) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: no request lets the backend write there",
      ]
    `);
  });
});

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
        "notify(1) response-index: rsp_prod of bell went to 1 from 4294967295, with 1 requests unanswered",
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
        "notify(1) response-index: rsp_prod of bell went to 1 from 4294967295, with 1 requests unanswered",
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
        "notify(1) ring-untouched: byte 0 of page 0 (granted as 1) changed from 00 00 00 00 00 00 00 00 to 05 00 00 00 01 00 00 00: it is in req_prod of bell, which is the frontend's",
        "notify(1) response-index: rsp_prod of bell went to 1 from 4294967295, with 1 requests unanswered",
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

describe("events", () => {
  test("come with responses", async () => {
    expect(
      await violationsOf((bench) => {
        bench.ring.consume();
        bench.ring.produce(filled);
        bench.ring.push();
        bench.ring.finalCheck();
      }),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) event-sent: rsp_prod of bell went past rsp_event 0, but no event was sent",
      ]
    `);
  });

  test("need not come for responses before the one that the frontend asked for", async () => {
    expect(
      await violationsOf(
        (bench) => {
          bench.ring.consume();
          bench.ring.produce(filled);
          bench.ring.push();
          bench.ring.finalCheck();
        },
        { before: (page) => page.set("rsp_event", 1) },
      ),
    ).toEqual([]);
  });

  test("come for the second of two responses where that is asked for", async () => {
    expect(
      await violationsOf(
        (bench) => {
          bench.ring.consume();
          bench.ring.consume();
          bench.ring.produce(filled);
          bench.ring.produce(response(6, 1));
          bench.ring.push();
          bench.ring.finalCheck();
        },
        { requests: [fill, request(6, 1)], before: (page) => page.set("rsp_event", 1) },
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) event-sent: rsp_prod of bell went past rsp_event 1, but no event was sent",
      ]
    `);
  });

  test("are not missed where the frontend moves rsp_event meanwhile", async () => {
    expect(
      await violationsOf((bench) => {
        bench.ring.consume();
        bench.ring.produce(filled);
        bench.apart(() => bench.ring.page.set("rsp_event", 0xffff_ffff));
        bench.apart(() => bench.ring.page.set("rsp_event", 9));
        bench.ring.push();
        bench.ring.finalCheck();
      }),
    ).toEqual([]);
  });

  test("are asked for when nothing is left to do", async () => {
    expect(
      await violationsOf((bench) => {
        answer(bench, filled);
        bench.ring.page.set("req_event", 7);
      }),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) event-asked-for: req_event of bell is 7 with nothing left to do, so no event comes with request 0",
      ]
    `);
  });

  test("need not be asked for while something is left to do", async () => {
    expect(
      await violationsOf(
        (bench, turn) => {
          if (turn > 0) return answer(bench, response(6, 1));
          bench.ring.consume();
          bench.ring.produce(filled);
          bench.apart(() => {
            bench.front.produce(request(6, 1));
            bench.front.push();
          });
          bench.ring.push();
          bench.host.notify(1);
        },
        { afterwards: () => {} },
      ),
    ).toEqual([]);
  });
});

describe("the page of a ring", () => {
  test("may not be written at req_prod", async () => {
    expect(await violationsOf(answerAnd(({ page }) => page.setUint8(0, page.getUint8(0) ^ 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) ring-untouched: byte 0 of page 0 (granted as 1) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 01 00 00 00: it is in req_prod of bell, which is the frontend's",
      ]
    `);
  });

  test("may not be written at rsp_event", async () => {
    expect(await violationsOf(answerAnd(({ page }) => page.setUint8(12, page.getUint8(12) ^ 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) ring-untouched: byte 12 of page 0 (granted as 1) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in rsp_event of bell, which is the frontend's",
      ]
    `);
  });

  test("may not be written at the padding before the slots", async () => {
    expect(await violationsOf(answerAnd(({ page }) => page.setUint8(16, page.getUint8(16) ^ 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) ring-untouched: byte 16 of page 0 (granted as 1) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in no slot of bell",
      ]
    `);
  });

  test("may not be written at the last byte before the slots", async () => {
    expect(await violationsOf(answerAnd(({ page }) => page.setUint8(63, page.getUint8(63) ^ 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) ring-untouched: byte 63 of page 0 (granted as 1) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in no slot of bell",
      ]
    `);
  });

  test("may not be written at the first slot", async () => {
    expect(await violationsOf(answerAnd(({ page }) => page.setUint8(64, page.getUint8(64) ^ 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) ring-untouched: byte 64 of page 0 (granted as 1) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in slot 0 of bell, for which rsp_prod shows no response",
      ]
    `);
  });

  test("may not be written at the last byte of the first slot", async () => {
    expect(await violationsOf(answerAnd(({ page }) => page.setUint8(87, page.getUint8(87) ^ 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) ring-untouched: byte 87 of page 0 (granted as 1) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in slot 0 of bell, for which rsp_prod shows no response",
      ]
    `);
  });

  test("may not be written at the second slot", async () => {
    expect(await violationsOf(answerAnd(({ page }) => page.setUint8(88, page.getUint8(88) ^ 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) ring-untouched: byte 88 of page 0 (granted as 1) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in slot 1 of bell, for which rsp_prod shows no response",
      ]
    `);
  });

  test("may not be written at the last slot", async () => {
    expect(
      await violationsOf(answerAnd(({ page }) => page.setUint8(3135, page.getUint8(3135) ^ 1))),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) result-zero: result[1] is 72057594037927936, but has no meaning with status 0 and has to be 0, in the response 05 00 02 00 00 00 00 00 09 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 to FILL (05 00 02 00 02 00 00 00 07 00 01 00 00 00 00 00 00 00 00 00)",
      ]
    `);
  });

  test("may not be written at the end of the page", async () => {
    expect(
      await violationsOf(answerAnd(({ page }) => page.setUint8(3136, page.getUint8(3136) ^ 1))),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) ring-untouched: byte 3136 of page 0 (granted as 1) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in no slot of bell",
      ]
    `);
  });

  test("may not be written after a response", async () => {
    expect(
      await violationsOf(
        (bench) => {
          answerLamp(bench);
          bench.page.setUint8(bench.ring.page.slotOffset(0xffff_ffff) + 4, 1);
        },
        { ring: "lamp", requests: [lampRequest] },
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) response-size: byte 3128 of page 0 (granted as 1) changed from 07 00 01 00 00 00 00 00 to 01 00 01 00 00 00 00 00: it is in slot 255 of lamp, of which a response is the first 4 bytes",
      ]
    `);
  });

  test("may be written in the last byte of a response", async () => {
    expect(
      await violationsOf(
        (bench) => {
          answerLamp(bench);
          bench.page.setUint8(bench.ring.page.slotOffset(0xffff_ffff) + 3, 1);
        },
        { ring: "lamp", requests: [lampRequest] },
      ),
    ).toEqual([]);
  });
});

describe("a ring whose slots are all in use", () => {
  test("is checked", async () => {
    const requests = Array.from({ length: 128 }, (_, id) => request(id, 1));
    const script: Script = (bench) =>
      answer(bench, ...requests.slice(1).map((_, id) => response(id, 1)));
    expect(await violationsOf(script, { requests })).toMatchInlineSnapshot(`
      [
        "notify(1) response-sent: bell has no response to PING (7f 00 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00), though the backend has nothing left to do",
      ]
    `);
  });

  test("may have one slot", async () => {
    const requests = [lampRequest];
    const right: Script = (bench) => {
      bench.table.setUint8(9, 1);
      answerLamp(bench);
    };
    const wrong: Script = (bench) => {
      answerLamp(bench);
      bench.page.setUint8(68, 1);
    };
    expect(await violationsOf(right, { ring: "large", requests })).toEqual([]);
    expect(await violationsOf(wrong, { ring: "large", requests })).toMatchInlineSnapshot(`
      [
        "notify(1) response-size: byte 68 of page 0 (granted as 1) changed from 07 00 01 00 00 00 00 00 to 01 00 01 00 00 00 00 00: it is in slot 0 of large, of which a response is the first 4 bytes",
      ]
    `);
  });
});

describe("a ring without messages", () => {
  test("lets a referenced page be written before its response", async () => {
    expect(
      await violationsOf(
        (bench, turn) => {
          bench.table.setUint8(9, turn);
          if (turn === 1) answerLamp(bench);
        },
        { ring: "lamp", requests: [lampRequest], afterwards: () => {} },
      ),
    ).toEqual([]);
  });

  test("refers to pages by aliases of 32 bits alone", async () => {
    expect(
      await violationsOf(
        (bench) => {
          bench.table.setUint8(9, 1);
          answerLamp(bench);
        },
        {
          ring: "lamp",
          requests: [
            lampRequest.map((byte, at) =>
              at < 4 ? (lampRequest[at + 4] ?? 0) : at < 8 ? 0 : byte,
            ),
          ],
        },
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) page-untouched: byte 9 of page 1 (granted as 65543) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: no request lets the backend write there",
      ]
    `);
  });

  test("lets no page be written that is granted read-only", async () => {
    expect(
      await violationsOf(
        (bench) => {
          bench.other.setUint8(9, 1);
          answerLamp(bench);
        },
        { ring: "lamp", requests: [Uint8Array.of(1, 0, 0, 0, refs.other, 0, 0, 0, 0, 0, 0, 0)] },
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) page-untouched: byte 9 of page 2 (granted as 9) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: no request lets the backend write there",
      ]
    `);
  });

  test("lets not its own page be written as a whole", async () => {
    expect(
      await violationsOf(
        (bench) => {
          answerLamp(bench);
          bench.page.setUint8(2000, 1);
        },
        { ring: "lamp", requests: [Uint8Array.of(1, 0, 0, 0, refs.ring, 0, 0, 0, 0, 0, 0, 0)] },
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) ring-untouched: byte 2000 of page 0 (granted as 1) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in slot 161 of lamp, for which rsp_prod shows no response",
      ]
    `);
  });

  test("has no more responses than requests", async () => {
    expect(
      await violationsOf(
        (bench) => {
          answerLamp(bench);
          answerLamp(bench);
        },
        { ring: "lamp", requests: [lampRequest] },
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) response-index: rsp_prod of lamp went to 1 from 4294967295, with 1 requests unanswered",
      ]
    `);
  });
});

describe("the hypervisor", () => {
  test("ends no mapping twice", async () => {
    expect(
      await violationsOf(
        answerAnd(({ host }) => {
          const mapping = host.map(refs.table, "read-write");
          if (mapping === undefined) return;
          host.unmap(mapping);
          host.unmap(mapping);
        }),
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) host-misuse: ended mapping 2 of grant reference 65543, which it did not have",
      ]
    `);
  });

  test("tells of a misuse once", async () => {
    expect(
      await violationsOf(
        (bench, turn) => {
          if (turn === 0)
            bench.host.unmap({
              handle: 9,
              ref: 9,
              access: "read-only",
              page: 2,
              view: bench.other,
            });
          else answer(bench, filled);
        },
        { afterwards: () => {} },
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) response-sent: bell has no response to FILL (05 00 02 00 02 00 00 00 07 00 01 00 00 00 00 00 00 00 00 00), though the backend has nothing left to do",
        "notify(1) host-misuse: ended mapping 9 of grant reference 9, which it did not have",
        "notify(1) response-index: rsp_prod of bell went to 0 from 4294967295, with 0 requests unanswered",
      ]
    `);
  });

  test("finds what is still mapped at the end", async () => {
    expect(
      await violationsOf(
        answerAnd(() => {}),
        { leaves: false },
      ),
    ).toMatchInlineSnapshot(`
      [
        "disconnect nothing-mapped: grant 1 (page 0) is still mapped",
      ]
    `);
  });
});
