import { describe, expect, test } from "vitest";
import {
  answer,
  answerAfter,
  answerLamp,
  fill,
  filled,
  lampRequest,
  request,
  response,
  violationsOf,
} from "./bell-exchange.ts";
import { type Bench, refs } from "./exchange.ts";

/** Maps the table, which stays mapped. */
function mapTable({ host }: Bench, access: "read-only" | "read-write" = "read-only") {
  const mapping = host.map(refs.table, access);
  if (mapping === undefined) throw new Error("the table cannot be mapped");
  return mapping;
}

/** A request whose table has 2 entries, the second of which refers to the other page. */
function withEntry(bench: Bench): void {
  bench.changeMemory(() => bench.table.setUint32(16, refs.other, true));
}

describe("a grant", () => {
  test("may be used while a request names it", async () => {
    expect(
      await violationsOf(
        answerAfter((bench) => {
          bench.host.unmap(mapTable(bench));
          bench.host.copyFrom(refs.table, 0, 1);
          bench.host.copyTo(refs.table, 4, Uint8Array.of(1));
        }),
      ),
    ).toEqual([]);
  });

  test("may be used while it is in the table of a request, and be kept mapped", async () => {
    const keeps = answerAfter((bench) => {
      withEntry(bench);
      bench.host.map(refs.other, "read-only");
    });
    expect(await violationsOf(keeps)).toMatchInlineSnapshot(`
      [
        "disconnect nothing-mapped: grant 9 (page 2) is still mapped",
      ]
    `);
  });

  test.each([
    ["mapped", (bench: Bench) => void bench.host.map(refs.other, "read-only")],
    ["copied from", (bench: Bench) => void bench.host.copyFrom(refs.other, 0, 1)],
    ["copied to", (bench: Bench) => void bench.host.copyTo(refs.other, 0, Uint8Array.of(1))],
  ])("may not be %s where nothing names it", async (_, use) => {
    const found = await violationsOf(answerAfter(use));
    expect(found[0]).toMatch(/^notify\(1\) grant-named: the backend .* grant 9 \(page 2\), which/);
  });

  test("may not be used after the response", async () => {
    expect(
      await violationsOf((bench) => {
        answer(bench, filled);
        bench.host.copyFrom(refs.table, 0, 1);
      }),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) grant-named: the backend copies from grant 65543 (page 1), which no unanswered request names",
      ]
    `);
  });

  test("may be used for the request that is left", async () => {
    expect(
      await violationsOf(
        (bench) => {
          bench.ring.consume();
          bench.ring.produce(response(6, 2));
          if (bench.ring.push()) bench.host.notify(1);
          bench.host.copyFrom(refs.table, 0, 1);
          answer(bench, filled);
        },
        { requests: [fill, request(6, 2, 2, refs.other)] },
      ),
    ).toEqual([]);
  });

  test("that does not exist is refused, and no more", async () => {
    expect(await violationsOf(answerAfter(({ host }) => void host.map(77, "read-only")))).toEqual(
      [],
    );
  });

  test("of a ring without messages may be used while any of its requests may be open", async () => {
    const second = Uint8Array.from(lampRequest);
    second[0] = 2;
    expect(
      await violationsOf(
        (bench) => {
          bench.ring.consume();
          bench.ring.consume();
          bench.ring.produce(second.subarray(0, 4));
          if (bench.ring.push()) bench.host.notify(1);
          bench.host.copyFrom(refs.table, 0, 1);
          bench.ring.produce(lampRequest.subarray(0, 4));
          bench.ring.push();
          bench.host.copyFrom(refs.table, 0, 1);
        },
        { ring: "lamp", requests: [lampRequest, second] },
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) grant-named: the backend copies from grant 65543 (page 1), which no unanswered request names",
      ]
    `);
  });
});

describe("a mapping", () => {
  test("ends before the response", async () => {
    expect(
      await violationsOf((bench) => {
        const mapping = mapTable(bench);
        answer(bench, filled);
        bench.host.unmap(mapping);
      }),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) mapping-ended: grant 65543 (page 1) is still mapped after the response to the request that it was mapped for",
      ]
    `);
  });

  test("ends, though another request has the same table", async () => {
    expect(
      await violationsOf(
        (bench) => {
          const mapping = mapTable(bench);
          bench.ring.consume();
          bench.ring.produce(filled);
          if (bench.ring.push()) bench.host.notify(1);
          bench.host.unmap(mapping);
          answer(bench, response(6, 2));
        },
        { requests: [fill, request(6, 2, 2, refs.table)] },
      ),
    ).toEqual([]);
  });

  test("of an entry ends before the response, too", async () => {
    expect(
      await violationsOf((bench) => {
        withEntry(bench);
        const mapping = bench.host.map(refs.other, "read-only");
        answer(bench, filled);
        if (mapping !== undefined) bench.host.unmap(mapping);
      }),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) mapping-ended: the backend unmaps grant 9 (page 2), which no unanswered request names",
      ]
    `);
  });

  test("for a request of a ring without messages ends before the response", async () => {
    expect(
      await violationsOf(
        (bench) => {
          const mapping = mapTable(bench);
          answerLamp(bench);
          bench.host.unmap(mapping);
        },
        { ring: "lamp", requests: [lampRequest] },
      ),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) mapping-ended: grant 65543 (page 1) is still mapped after the response to the request that it was mapped for",
      ]
    `);
  });
});

describe("a page", () => {
  test("may be written while one of its mappings is read-write", async () => {
    expect(
      await violationsOf(
        answerAfter((bench) => {
          const mapping = mapTable(bench);
          bench.table.setUint8(4, 1);
          bench.host.unmap(mapping);
        }),
      ),
    ).toEqual([]);
  });

  test("may not be written after an event has told of the response", async () => {
    expect(
      await violationsOf((bench) => {
        answer(bench, filled);
        bench.table.setUint8(4, 1);
      }),
    ).toMatchInlineSnapshot(`
      [
        "notify(1) page-untouched: byte 4 of page 1 (granted as 65543) changed from 00 00 00 00 00 00 00 00 to 01 00 00 00 00 00 00 00: no unanswered request lets the backend write there",
      ]
    `);
  });

  test.each([
    ["emits", (bench: Bench) => bench.host.emit(new Uint8Array())],
    ["publishes a key", (bench: Bench) => bench.host.publish("state", "4")],
    ["maps a page", (bench: Bench) => void bench.host.map(77, "read-only")],
  ])("may not be written once the backend %s after the response", async (_, ask) => {
    const found = await violationsOf(
      (bench) => {
        bench.ring.consume();
        bench.ring.produce(filled);
        bench.ring.push();
        bench.ring.finalCheck();
        ask(bench);
        bench.table.setUint8(4, 1);
      },
      { before: (page) => page.set("rsp_event", 1) },
    );
    expect(found).toEqual([expect.stringMatching(/^notify\(1\) page-untouched: byte 4 of page 1/)]);
  });
});
