import assert from "node:assert";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type * as Netif from "../../../generated/netif.ts";
import { modelOf } from "../../examined.ts";
import { evaluate, placeRefusal, refuses, viewOf } from "./generate.ts";

const netif = await evaluate<typeof Netif>("spec/netif.ts");
const model = await modelOf("spec/netif.ts");
const messages = model.chapters
  .flatMap(({ declarations }) => declarations.filter((one) => one.kind === "message"))
  .map(({ name, code, parameters, replies }) => ({
    name,
    type: Number(code.value),
    parameters: parameters.map((one) => one.name),
    replies: replies.map(({ name: reply, status, parameters: results }) => ({
      reply,
      status: Number(status.value),
      results: results.map((one) => one.name),
    })),
  }));

const uint16 = fc.integer({ min: 0, max: 0xffff });
const word = fc.oneof(
  fc.constantFrom(0, 0, 1, 0xffffffff),
  fc.integer({ min: 0, max: 0xffffffff }),
);
const counts = fc.integer({ min: 0, max: 512 });

/** Values for the words of a message; none is more than a page has room for. */
function wordsOf(names: readonly string[]): fc.Arbitrary<object> {
  return fc.record(Object.fromEntries(names.map((name) => [name, counts])), {
    noNullPrototype: true,
  });
}

/** A view that counts how often each byte is read. */
class CountedView extends DataView<ArrayBufferLike> {
  readonly reads = new Map<number, number>();
  #count(offset: number, size: number): void {
    if (offset < 0 || offset + size > this.byteLength) return;
    for (let at = offset; at < offset + size; at++)
      this.reads.set(at, (this.reads.get(at) ?? 0) + 1);
  }
  override getUint8(offset: number): number {
    this.#count(offset, 1);
    return super.getUint8(offset);
  }
  override getUint16(offset: number, isLittle?: boolean): number {
    this.#count(offset, 2);
    return super.getUint16(offset, isLittle);
  }
  override getUint32(offset: number, isLittle?: boolean): number {
    this.#count(offset, 4);
    return super.getUint32(offset, isLittle);
  }
  /** How often the byte was read that was read most. */
  get most(): number {
    return Math.max(...this.reads.values());
  }
}

/** What a request with these members is, as the model says it. */
function requestOf(id: number, type: number, data: readonly number[]): object {
  const message = messages.find((one) => one.type === type);
  const other = (why: string) => ({ id, type: why, struct: { id, type, data } });
  if (message === undefined) return other("unknown");
  const canRefuse = message.replies.some(
    ({ status }) => status === netif.XEN_NETIF_CTRL_STATUS_INVALID_PARAMETER,
  );
  if (canRefuse && data.slice(message.parameters.length).some((one) => one !== 0))
    return other("reserved");
  return {
    id,
    type,
    ...Object.fromEntries(message.parameters.map((name, index) => [name, data[index]])),
  };
}

/** What a response with these members is. */
function responseOf(id: number, type: number, status: number, data: number): object {
  const reply = messages
    .find((one) => one.type === type)
    ?.replies.find((one) => one.status === status);
  const other = (why: string) => ({
    id,
    type: why,
    status: why,
    struct: { id, type, status, data },
  });
  if (reply === undefined) return other("unknown");
  const [result] = reply.results;
  if (result === undefined && data !== 0) return other("reserved");
  return { id, type, status, ...(result !== undefined && { [result]: data }) };
}

test("there are messages", () => {
  expect(messages).not.toEqual([]);
});

describe("whatever a peer wrote is read as what it is, each byte once", () => {
  const type = fc.oneof(fc.integer({ min: 0, max: 12 }), uint16);

  test("of a request", () => {
    fc.assert(
      fc.property(uint16, type, fc.tuple(word, word, word), (id, code, data) => {
        const view = new CountedView(new ArrayBuffer(20));
        netif.write_xen_netif_ctrl_request(view, 3, { id, type: code, data });
        const value = requestOf(id, code, data);
        assert.deepStrictEqual(netif.read_xen_netif_ctrl_message(view, 3), value);
        expect([view.most, view.reads.size]).toEqual([1, 16]);
        expect(JSON.parse(JSON.stringify(netif.read_xen_netif_ctrl_message(view, 3)))).toEqual(
          value,
        );

        const entry = new netif.xen_netif_ctrl_message_table(view, 3).$at(0);
        expect(entry.type).toBe(code);
        expect(entry.$reserved !== 0).toBe("type" in value && value.type === "reserved");
        expect(entry).toMatchObject("struct" in value ? { id, type: code, data } : value);
      }),
      { numRuns: 1000 },
    );
  });

  test("of a response", () => {
    const status = fc.oneof(fc.integer({ min: 0, max: 5 }), word);
    fc.assert(
      fc.property(uint16, type, status, word, (id, code, outcome, data) => {
        const view = new CountedView(new ArrayBuffer(16));
        netif.write_xen_netif_ctrl_response(view, 3, { id, type: code, status: outcome, data });
        const value = responseOf(id, code, outcome, data);
        assert.deepStrictEqual(netif.read_xen_netif_ctrl_reply(view, 3), value);
        expect([view.most, view.reads.size]).toEqual([1, 12]);
        const entry = new netif.xen_netif_ctrl_reply_table(view, 3).$at(0);
        expect(entry.$reserved).toBe("type" in value && value.type === "reserved" ? data : 0);
        expect(entry).toMatchObject(
          "struct" in value ? { id, type: code, status: outcome, data } : value,
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe.each(messages)("$name", ({ name, type, parameters, replies }) => {
  const functions = netif as unknown as Readonly<
    Record<string, (view: DataView, offset: number, value?: object) => unknown>
  >;
  const { [`read_${name}_request`]: read, [`write_${name}_request`]: write } = functions;
  const { [`read_${name}_response`]: readResponse, [`write_${name}_response`]: writeResponse } =
    functions;
  assert(read && write && readResponse && writeResponse);

  test("every request round-trips, with its parameters in order", () => {
    fc.assert(
      fc.property(uint16, wordsOf(parameters), (id, named) => {
        const value = { id, type, ...named };
        for (const put of [write, netif.write_xen_netif_ctrl_message]) {
          const view = viewOf(16, 0xff);
          put(view, 0, value as never);
          assert.deepStrictEqual(read(view, 0), value);
          assert.deepStrictEqual(netif.read_xen_netif_ctrl_message(view, 0), value);
          const { data } = netif.read_xen_netif_ctrl_request(view, 0);
          expect(data).toEqual([...Object.values(named), 0, 0, 0].slice(0, 3));
        }
      }),
    );
  });

  test.each(replies)("every response with $reply round-trips", ({ status, results }) => {
    fc.assert(
      fc.property(uint16, wordsOf(results), (id, named) => {
        const value = { id, type, status, ...named };
        for (const put of [writeResponse, netif.write_xen_netif_ctrl_reply]) {
          const view = viewOf(12, 0xff);
          put(view, 0, value as never);
          assert.deepStrictEqual(readResponse(view, 0), value);
          assert.deepStrictEqual(netif.read_xen_netif_ctrl_reply(view, 0), value);
          expect(view.getUint32(8, true)).toBe(Object.values(named)[0] ?? 0);
        }
      }),
    );
  });

  test("another message comes back as what it is", () => {
    const view = viewOf(16, 0);
    const struct = { id: 5, type: 77, data: [1, 2, 3] };
    netif.write_xen_netif_ctrl_request(view, 0, struct);
    expect(read(view, 0)).toStrictEqual({ id: 5, type: "unknown", struct });
    const response = { id: 5, type, status: 4, data: 6 };
    netif.write_xen_netif_ctrl_response(view, 0, response);
    expect(readResponse(view, 0)).toStrictEqual({
      id: 5,
      type: "unknown",
      status: "unknown",
      struct: response,
    });
  });

  test("a view that is too short is no place for it, and only that throws", () => {
    for (const [call, size, path] of [
      [read, 16, "xen_netif_ctrl_request"],
      [readResponse, 12, "xen_netif_ctrl_response"],
    ] as const) {
      for (const offset of [1, size, -1, 0.5, Number.NaN]) {
        const view = viewOf(size);
        refuses(() => call(view, offset), placeRefusal(view, offset, size, path));
      }
      const view = viewOf(size - 1);
      refuses(() => call(view, 0), placeRefusal(view, 0, size, path));
      refuses(() => call(new Uint8Array(size) as never, 0), { code: "place", path });
    }
  });
});

test("a table of messages gives one object for all entries, and refuses each wrong index", () => {
  const view = viewOf(40);
  netif.write_xen_netif_ctrl_message(view, 4, { id: 1, type: 9, queue: 2, table: 3, entries: 4 });
  netif.write_xen_netif_ctrl_message(view, 20, { id: 2, type: 6, queues: 5, entries: 6, first: 7 });
  const table = new netif.xen_netif_ctrl_message_table(view, 4, 2);
  const seen: unknown[] = [];
  for (const entry of table) {
    expect(entry).toBe(table);
    if (entry.type === 9) seen.push([entry.id, entry.queue, entry.table, entry.entries]);
    if (entry.type === 6) seen.push([entry.id, entry.queues, entry.entries, entry.first]);
  }
  expect(seen).toEqual([
    [1, 2, 3, 4],
    [2, 5, 6, 7],
  ]);
  for (const index of [2, -1, 0.5, Number.NaN, "1" as never]) {
    refuses(() => table.$at(index), {
      code: "index",
      path: "xen_netif_ctrl_request",
      value: index,
    });
  }
  expect(table.$at(0)).toBe(table);
  expect(table.$at(0).id).toBe(1);
  expect(table.$length).toBe(2);
});

test("messages are told apart in the slots of a ring, and in the entries of another table", () => {
  const view = viewOf(64 + 4096);
  const ring = new netif.xen_netif_ctrl_sring(view, 64);
  ring.$init();
  const [front, back] = [ring.$front_ring(), ring.$back_ring()];
  const requests = [
    { id: 1, type: 9, queue: 2, table: 3, entries: 4 },
    { id: 2, type: 6, queues: 5, entries: 6, first: 7 },
  ] as const;
  for (const request of requests) {
    netif.write_xen_netif_ctrl_message(view, front.$produce().$offset, request);
  }
  front.$push();
  const inPlace = new netif.xen_netif_ctrl_message_table(viewOf(0));
  const replies = new netif.xen_netif_ctrl_reply_table(viewOf(0));
  const seen: unknown[] = [];
  for (let slot = back.$consume(); slot !== undefined; slot = back.$consume()) {
    const message = inPlace.$of(slot);
    expect(message).toBe(inPlace);
    if (message.type === 9) seen.push([message.queue, message.table, message.entries]);
    if (message.type === 6) seen.push([message.queues, message.entries, message.first]);
    const { id, type } = message;
    Object.assign(back.$produce(), { id, type, status: 2, data: 0 });
  }
  back.$push();
  for (let slot = front.$consume(); slot !== undefined; slot = front.$consume()) {
    const reply = replies.$of(slot);
    seen.push([reply.id, reply.type, reply.status]);
  }
  expect(seen).toEqual([
    [2, 3, 4],
    [5, 6, 7],
    [1, 9, 2],
    [2, 6, 2],
  ]);
  refuses(() => inPlace.$at(0), { code: "index", path: "xen_netif_ctrl_request", value: 0 });

  const table = new netif.xen_netif_ctrl_request_table(view, 64 + 64, 2);
  const entry = inPlace.$of(table.$at(1));
  expect(entry.type === 6 && entry.first).toBe(7);
  expect(inPlace.$at(0).id).toBe(1);
  expect(inPlace.$length).toBe(2);
});

test("words that a message does not name are told in place, whichever they are", () => {
  const reserved = (data: readonly number[]) => {
    const view = viewOf(16);
    netif.write_xen_netif_ctrl_request(view, 0, { id: 0, type: 2, data });
    return new netif.xen_netif_ctrl_message_table(view).$at(0).$reserved;
  };
  expect(
    [
      [9, 0, 0],
      [9, 4, 0],
      [9, 0, 0x80000000],
      [9, 1, 2],
    ].map(reserved),
  ).toEqual([0, 4, 0x80000000, 3]);
});
