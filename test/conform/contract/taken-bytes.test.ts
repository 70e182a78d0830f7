import { describe, expect, test } from "vitest";
import { answer, fill, filled, lampRequest, request, violationsOf } from "./bell-exchange.ts";
import { type Bench, type Course, refs } from "./exchange.ts";

const [ring, table] = [0, 1];
/** The first slot that is used, of the last number before the indices wrap. */
const slot = { bell: 64 + 127 * 24, lamp: 64 + 255 * 12 };

/** What is taken at each question of `work`, before the responses. */
async function takenAt(
  work: (bench: Bench, note: () => void) => void,
  requests: readonly Uint8Array[] = [fill],
  name = "bell",
  course: Course = {},
): Promise<readonly unknown[]> {
  const noted: unknown[] = [];
  await violationsOf(
    (bench) => {
      for (let left = bench.ring.pending(); left > 0; left -= 1) bench.ring.consume();
      work(bench, () => noted.push(bench.taken()));
    },
    { requests, ring: name, ...course },
  );
  return noted;
}

function copy({ host }: Bench, offset = 0, length = 8): void {
  host.copyFrom(refs.table, offset, length);
}

describe("a backend has taken", () => {
  test("a request when it uses the page that it names, and what it copied before", async () => {
    const found = await takenAt((bench, note) => {
      copy(bench);
      note();
      copy(bench, 4090, 7);
      note();
      copy(bench);
      note();
    });
    const request20 = { page: ring, start: slot.bell, end: slot.bell + 20 };
    expect(found).toEqual([
      [request20],
      [{ page: table, start: 0, end: 8 }, request20],
      [{ page: table, start: 4090, end: 4096 }, request20],
    ]);
  });

  test("nothing of what it copied for an earlier call", async () => {
    const found = await takenAt(
      (bench, note) => {
        copy(bench);
        note();
      },
      [lampRequest],
      "lamp",
      { afterwards: () => {} },
    );
    const taken = [{ page: ring, start: slot.lamp, end: slot.lamp + 12 }];
    expect(found).toEqual([taken, taken]);
  });

  test("the inputs of a table when it ends the last mapping", async () => {
    const found = await takenAt((bench, note) => {
      const mappings = [1, 2].map(() => bench.host.map(refs.table, "read-only"));
      bench.unmapTable();
      for (const mapping of mappings) {
        if (mapping !== undefined) bench.host.unmap(mapping);
        note();
      }
    });
    const inputs = [0, 16].flatMap((entry) => [
      { page: table, start: entry, end: entry + 4 },
      { page: table, start: entry + 6, end: entry + 10 },
      { page: table, start: entry + 12, end: entry + 14 },
      { page: table, start: entry + 16, end: entry + 16 },
    ]);
    expect(found).toEqual([[], inputs]);
  });

  test("of one request among several, only what no response can lie over", async () => {
    const requests = [lampRequest, Uint8Array.of(2, 0, 0, 0, refs.other, 0, 0, 0, 0, 0, 0, 0)];
    const found = await takenAt(
      (bench, note) => {
        copy(bench);
        note();
      },
      requests,
      "lamp",
    );
    expect(found).toEqual([[{ page: ring, start: slot.lamp + 4, end: slot.lamp + 12 }]]);
  });

  test("nothing where several requests have the page", async () => {
    const found = await takenAt(
      (bench, note) => {
        copy(bench);
        copy(bench);
        note();
      },
      [fill, request(6, 2, 2, refs.table)],
    );
    expect(found).toEqual([[]]);
  });

  test("the pages of a request that has its response", async () => {
    const found = await takenAt((bench, note) => {
      answer(bench, filled);
      bench.host.map(77, "read-only");
      note();
      bench.host.emit(new Uint8Array());
      note();
    });
    expect(found).toEqual([[{ page: table, start: 0, end: 4096 }], []]);
  });

  test("no part of a slot where a response to another request may lie over all of it", async () => {
    const found = await takenAt(
      (bench, note) => {
        copy(bench);
        note();
      },
      [fill, request(6, 2, 2, refs.other)],
    );
    expect(found).toEqual([[]]);
  });

  test("neither its request nor its table when it uses a page that is named in the table", async () => {
    const found = await takenAt((bench, note) => {
      bench.changeMemory(() => bench.table.setUint32(16, refs.other, true));
      const mapping = bench.host.map(refs.other, "read-only");
      note();
      if (mapping !== undefined) bench.host.unmap(mapping);
      note();
    });
    expect(found).toEqual([[], []]);
  });

  test("nothing where the index of the responses is impossible", async () => {
    const found = await takenAt((bench, note) => {
      bench.page.setUint32(8, 9, true);
      copy(bench);
      note();
    });
    expect(found).toEqual([[]]);
  });
});

describe("after a response, a backend has taken", () => {
  test("the page as a whole, and not what it copied from there once more", async () => {
    const found = await takenAt((bench, note) => {
      copy(bench);
      answer(bench, filled);
      bench.host.map(77, "read-only");
      note();
    });
    expect(found).toEqual([[{ page: table, start: 0, end: 4096 }]]);
  });

  test("no page that another request has, too", async () => {
    const found = await takenAt(
      (bench, note) => {
        answer(bench, filled);
        bench.host.map(77, "read-only");
        note();
      },
      [fill, request(6, 2, 2, refs.table)],
    );
    expect(found).toEqual([[]]);
  });

  test("no page that is not granted", async () => {
    const found = await takenAt(
      (bench, note) => {
        answer(bench, filled);
        bench.host.map(77, "read-only");
        note();
      },
      [request(5, 2, 2, 77)],
    );
    expect(found).toEqual([[]]);
  });

  test("no page of a ring, though a request names it", async () => {
    const found = await takenAt(
      (bench, note) => {
        answer(bench, filled);
        bench.host.map(77, "read-only");
        note();
      },
      [request(5, 2, 2, refs.ring)],
    );
    expect(found).toEqual([[]]);
  });

  test("the next request alone, where the answered one names the ring", async () => {
    const found = await takenAt(
      (bench, note) => {
        answer(bench, filled);
        copy(bench);
        note();
      },
      [request(5, 2, 2, refs.ring), request(6, 2, 2, refs.table)],
    );
    expect(found).toEqual([[{ page: ring, start: 64, end: 64 + 20 }]]);
  });

  test.each([
    { named: "the page", ref: refs.table, taken: [] },
    {
      named: "another page",
      ref: refs.other,
      taken: [{ page: table, start: 0, end: 4096 }],
    },
    { named: "no page", ref: 77, taken: [{ page: table, start: 0, end: 4096 }] },
  ])("a page unless a key shares it: a key shares $named", async ({ ref, taken }) => {
    const found = await takenAt(
      (bench, note) => {
        answer(bench, filled);
        bench.host.map(78, "read-only");
        note();
      },
      [fill],
      "bell",
      { keys: new Map([["page-ref", `${ref}`]]) },
    );
    expect(found).toEqual([taken]);
  });
});
