import { describe, expect, test } from "vitest";
import {
  request,
  response,
  answer,
  fill,
  filled,
  violationsOf,
  answerAfter,
} from "./bell-exchange.ts";
import { refs, type Script } from "./exchange.ts";

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
        bench.changeMemory(() => bench.ring.page.set("rsp_event", 0xffff_ffff));
        bench.changeMemory(() => bench.ring.page.set("rsp_event", 9));
        bench.ring.push();
        bench.ring.finalCheck();
      }),
    ).toEqual([]);
  });

  test("come only where they are asked for", async () => {
    expect(
      await violationsOf(
        (bench) => {
          bench.ring.consume();
          bench.ring.produce(filled);
          bench.ring.push();
          bench.ring.finalCheck();
          bench.host.notify(1);
        },
        { before: (page) => page.set("rsp_event", 1) },
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) event-due: an event was sent to port 1, but rsp_prod of bell has not gone past rsp_event since the last one",
      ]
    `);
  });

  test("come once for all responses", async () => {
    expect(
      await violationsOf((bench) => {
        answer(bench, filled);
        bench.host.notify(1);
      }),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) event-due: an event was sent to port 1, but rsp_prod of bell has not gone past rsp_event since the last one",
      ]
    `);
  });

  test("come after the response that they tell of", async () => {
    expect(
      await violationsOf((bench) => {
        bench.ring.consume();
        bench.ring.produce(filled);
        bench.host.notify(1);
        bench.ring.push();
        bench.ring.finalCheck();
      }),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) event-due: an event was sent to port 1, but rsp_prod of bell has not gone past rsp_event since the last one",
      ]
    `);
  });

  test("are not blamed where the frontend moves rsp_event meanwhile", async () => {
    expect(
      await violationsOf((bench) => {
        bench.changeMemory(() => bench.ring.page.set("rsp_event", 9));
        answer(bench, filled);
        bench.host.notify(1);
        bench.host.notify(1);
      }),
    ).toEqual([]);
  });

  test("come to the port of the ring", async () => {
    const script: Script = (bench) => {
      bench.ring.consume();
      bench.ring.produce(filled);
      bench.ring.push();
      bench.ring.finalCheck();
      bench.host.notify(2);
    };
    expect(await violationsOf(script)).toEqual([]);
    expect(await violationsOf(script, { port: 1 })).toMatchInlineSnapshot(`
      [
        "notify(1) event-port: an event was sent to port 2, which no ring has",
        "notify(1) event-sent: rsp_prod of bell went past rsp_event 0, but no event was sent",
      ]
    `);
    expect(await violationsOf(script, { port: 2 })).toEqual([]);
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
          bench.changeMemory(() => bench.front.send(request(6, 1)));
          bench.ring.push();
          bench.host.notify(1);
        },
        { afterwards: () => {} },
      ),
    ).toEqual([]);
  });
});

describe("the hypervisor", () => {
  test("ends no mapping twice", async () => {
    expect(
      await violationsOf(
        answerAfter(({ host }) => {
          const mapping = host.map(refs.table, "read-write");
          if (mapping === undefined) return;
          host.unmap(mapping);
          host.unmap(mapping);
        }),
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) host-misuse: ended mapping 3 of grant reference 65543, which it did not have",
      ]
    `);
  });

  test("reports a misuse once", async () => {
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
        answerAfter(() => {}),
        { leaves: false },
      ),
    ).toMatchInlineSnapshot(`
      [
        "disconnect nothing-mapped: grant 1 (page 0) is still mapped",
      ]
    `);
  });
});
