import { describe, expect, test } from "vitest";
import type { ContractCheck } from "../../../src/conform/contract/message-checks.ts";
import type { BackendHost } from "../../../examples/xen-host/host.ts";
import { type Bench, type Script, exchange, refs } from "./exchange.ts";
import { modelOf } from "../../examined.ts";

/** An interface with a message whose request has a table of two entries. */
interface Subject {
  readonly name: string;
  readonly path: string;
  readonly byteOrder: "little" | "big";
  readonly ring: string;
  /** Bytes of a response. */
  readonly size: number;
  readonly type: number;
  /** Request words after id and type: the position of the table and of the count is the message's. */
  readonly words: readonly number[];
  /** Bytes of an entry, and the offset of a member that the backend writes. */
  readonly entry: { readonly size: number; readonly output: number };
  /** A code that is not a status of the message. */
  readonly unlisted: number;
  /** A status with which the last word of the result has no meaning. */
  readonly failure: number;
}

/** A host to which no event gets. */
function silent(host: BackendHost): BackendHost {
  return {
    map: (ref, access) => host.map(ref, access),
    unmap: (mapping) => host.unmap(mapping),
    copyFrom: (ref, offset, length) => host.copyFrom(ref, offset, length),
    copyTo: (ref, offset, bytes) => host.copyTo(ref, offset, bytes),
    notify: () => {},
    emit: (bytes) => host.emit(bytes),
    publish: (path, value) => host.publish(path, value),
  };
}

const subjects: readonly Subject[] = [
  {
    name: "netif",
    path: "spec/netif.ts",
    byteOrder: "little",
    ring: "xen_netif_ctrl",
    size: 12,
    type: 10,
    words: [0, refs.table, 2],
    entry: { size: 8, output: 6 },
    unlisted: 3,
    failure: 2,
  },
  {
    name: "a big-endian ring with results of 64 bits",
    path: "test/codegen/messages/spec.ts",
    byteOrder: "big",
    ring: "bell",
    size: 24,
    type: 2,
    words: [refs.table, 2, 0, 0],
    entry: { size: 8, output: 4 },
    unlisted: 9,
    failure: 0,
  },
];

const models = new Map(
  await Promise.all(subjects.map(async ({ path }) => [path, await modelOf(path)] as const)),
);

describe.each(subjects)("$name", (subject) => {
  const isLittle = subject.byteOrder === "little";

  function request(id: number): Uint8Array {
    const view = new DataView(new ArrayBuffer(4 + subject.words.length * 4));
    view.setUint16(0, id, isLittle);
    view.setUint16(2, subject.type, isLittle);
    subject.words.forEach((word, index) => view.setUint32(4 + index * 4, word, isLittle));
    return new Uint8Array(view.buffer);
  }

  function response(id: number, status = 0, last = 0): Uint8Array {
    const view = new DataView(new ArrayBuffer(subject.size));
    view.setUint16(0, id, isLittle);
    view.setUint16(2, subject.type, isLittle);
    view.setUint32(4, status, isLittle);
    view.setUint8(subject.size - 1, last);
    return new Uint8Array(view.buffer);
  }

  function answer({ host, ring }: Bench, ...responses: readonly Uint8Array[]): void {
    for (let left = ring.pending(); left > 0; left -= 1) ring.consume();
    for (const one of responses) ring.produce(one);
    if (ring.push()) host.notify(1);
    ring.finalCheck();
  }

  async function rules(script: Script, leaves = true): Promise<readonly ContractCheck[]> {
    const loaded = models.get(subject.path) ?? (await modelOf(subject.path));
    const model = { ...loaded, byteOrder: subject.byteOrder };
    const found = await exchange(model, subject.ring, [request(5), request(6)], script, { leaves });
    return found.map(({ check }) => check);
  }

  const { size, output } = subject.entry;
  const right = [response(6), response(5)];

  test("a correct backend passes", async () => {
    const found = await rules((bench) => {
      bench.table.setUint8(output, 1);
      bench.table.setUint8(size + output, 1);
      answer(bench, ...right);
    });
    expect(found).toEqual([]);
  });

  const wrong: readonly (readonly [ContractCheck, string, Script])[] = [
    ["response-asked-for", "a wrong id", (bench) => answer(bench, response(5), response(9))],
    ["response-asked-for", "an id twice", (bench) => answer(bench, response(5), response(5))],
    ["response-sent", "a lost response", (bench) => answer(bench, response(5))],
    [
      "status-listed",
      "a status of another message",
      (bench) => answer(bench, response(5, subject.unlisted), response(6)),
    ],
    [
      "result-zero",
      "a result without a meaning",
      (bench) => answer(bench, response(5, subject.failure, 1), response(6)),
    ],
    [
      "response-index",
      "an index beyond the requests",
      (bench) => answer(bench, ...right, response(7)),
    ],
    ["response-index", "an index that goes back", (bench) => bench.ring.page.set("rsp_prod", 3)],
    [
      "ring-untouched",
      "an index of the frontend",
      (bench) => {
        bench.ring.page.set("rsp_event", 77);
        answer(bench, ...right);
      },
    ],
    [
      "table-outputs",
      "an input member",
      (bench) => {
        bench.table.setUint8(0, 1);
        answer(bench, ...right);
      },
    ],
    [
      "table-end",
      "an entry beyond the count",
      (bench) => {
        bench.table.setUint8(2 * size + output, 1);
        answer(bench, ...right);
      },
    ],
    [
      "page-untouched",
      "a page of no request",
      (bench) => {
        bench.other.setUint8(9, 1);
        answer(bench, ...right);
      },
    ],
    [
      "host-misuse",
      "a mapping ended twice",
      (bench) => {
        answer(bench, ...right);
        const mapping = bench.host.map(refs.table, "read-write");
        if (mapping === undefined) return;
        bench.host.unmap(mapping);
        bench.host.unmap(mapping);
      },
    ],
  ];

  test.each(wrong)("%s catches %s", async (rule, _, script) => {
    expect(await rules(script)).toContain(rule);
  });

  test("event-sent catches responses that no event tells of", async () => {
    const script: Script = (bench) => answer({ ...bench, host: silent(bench.host) }, ...right);
    expect(await rules(script)).toEqual(["event-sent"]);
  });

  test("event-asked-for catches a backend that no event comes to any more", async () => {
    const script: Script = (bench) => {
      const before = bench.ring.page.get("req_event");
      answer(bench, ...right);
      bench.ring.page.set("req_event", before);
    };
    expect(await rules(script)).toEqual(["event-asked-for"]);
  });

  test("nothing-mapped catches a mapping that is left", async () => {
    expect(await rules((bench) => answer(bench, ...right), false)).toEqual(["nothing-mapped"]);
  });
});
