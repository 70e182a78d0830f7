import { describe, expect, test } from "vitest";
import {
  request,
  response,
  answer,
  violationsOf,
  answerAfter,
  lampRequest,
  answerLamp,
} from "./bell-exchange.ts";
import { refs, type Script } from "./exchange.ts";

describe("the page of a ring", () => {
  test("may not be written at req_prod", async () => {
    expect(await violationsOf(answerAfter(({ page }) => page.setUint8(0, page.getUint8(0) ^ 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) ring-untouched: byte 0 of page 0 (granted as 1) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 01 00 00 00: it is in req_prod of bell, which is the frontend's",
      ]
    `);
  });

  test("may not be written at rsp_event", async () => {
    expect(await violationsOf(answerAfter(({ page }) => page.setUint8(12, page.getUint8(12) ^ 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) ring-untouched: byte 12 of page 0 (granted as 1) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in rsp_event of bell, which is the frontend's",
      ]
    `);
  });

  test("may not be written at the padding before the slots", async () => {
    expect(await violationsOf(answerAfter(({ page }) => page.setUint8(16, page.getUint8(16) ^ 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) ring-untouched: byte 16 of page 0 (granted as 1) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in no slot of bell",
      ]
    `);
  });

  test("may not be written at the last byte before the slots", async () => {
    expect(await violationsOf(answerAfter(({ page }) => page.setUint8(63, page.getUint8(63) ^ 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) ring-untouched: byte 63 of page 0 (granted as 1) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in no slot of bell",
      ]
    `);
  });

  test("may not be written at the first slot", async () => {
    expect(await violationsOf(answerAfter(({ page }) => page.setUint8(64, page.getUint8(64) ^ 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) ring-untouched: byte 64 of page 0 (granted as 1) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in slot 0 of bell, for which rsp_prod shows no response",
      ]
    `);
  });

  test("may not be written at the last byte of the first slot", async () => {
    expect(await violationsOf(answerAfter(({ page }) => page.setUint8(87, page.getUint8(87) ^ 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) ring-untouched: byte 87 of page 0 (granted as 1) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in slot 0 of bell, for which rsp_prod shows no response",
      ]
    `);
  });

  test("may not be written at the second slot", async () => {
    expect(await violationsOf(answerAfter(({ page }) => page.setUint8(88, page.getUint8(88) ^ 1))))
      .toMatchInlineSnapshot(`
      [
        "notify(1) ring-untouched: byte 88 of page 0 (granted as 1) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: it is in slot 1 of bell, for which rsp_prod shows no response",
      ]
    `);
  });

  test("may not be written at the last slot", async () => {
    expect(
      await violationsOf(answerAfter(({ page }) => page.setUint8(3135, page.getUint8(3135) ^ 1))),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) result-zero: result[1] is 72057594037927936, but has no meaning with status 0 and has to be 0, in the response 05 00 02 00 00 00 00 00 09 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 to FILL (05 00 02 00 02 00 00 00 07 00 01 00 00 00 00 00 00 00 00 00)",
      ]
    `);
  });

  test("may not be written at the end of the page", async () => {
    expect(
      await violationsOf(answerAfter(({ page }) => page.setUint8(3136, page.getUint8(3136) ^ 1))),
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
          answerLamp(bench, () =>
            bench.page.setUint8(bench.ring.page.slotOffset(0xffff_ffff) + 4, 1),
          );
        },
        { ring: "lamp", requests: [lampRequest] },
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) response-size: byte 3128 of page 0 (granted as 1) changed from 07 00 01 00 00 00 00 00 to 01 00 01 00 00 00 00 00: it is in slot 255 of lamp, where a response has only the first 4 bytes",
      ]
    `);
  });

  test("may be written in the last byte of a response", async () => {
    expect(
      await violationsOf(
        (bench) => {
          answerLamp(bench, () =>
            bench.page.setUint8(bench.ring.page.slotOffset(0xffff_ffff) + 3, 1),
          );
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
      answerLamp(bench, () => bench.page.setUint8(68, 1));
    };
    expect(await violationsOf(right, { ring: "large", requests })).toEqual([]);
    expect(await violationsOf(wrong, { ring: "large", requests })).toMatchInlineSnapshot(`
      [
        "notify(1) response-size: byte 68 of page 0 (granted as 1) changed from 07 00 01 00 00 00 00 00 to 01 00 01 00 00 00 00 00: it is in slot 0 of large, where a response has only the first 4 bytes",
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
        "notify(1) page-untouched: byte 9 of page 1 (granted as 65543) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: no unanswered request lets the backend write there",
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
        "notify(1) page-mapped: byte 9 of page 2 (granted as 9) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: the backend does not have it mapped read-write",
      ]
    `);
  });

  test("does not let its own page be written as a whole", async () => {
    expect(
      await violationsOf(
        (bench) => {
          answerLamp(bench, () => bench.page.setUint8(2000, 1));
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
        "notify(1) response-index: rsp_prod of lamp went to 1 from 0, with 0 requests unanswered",
      ]
    `);
  });
});
