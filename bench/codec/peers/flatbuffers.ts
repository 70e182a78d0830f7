/**
 * FlatBuffers: its own format, by generated accessors (schemas/generated, from netif.fbs by
 * `flatc --ts`). Accessors take the object to be reused, which spares one for each entry.
 */
import { Builder, ByteBuffer } from "flatbuffers";
import { digestOfGrefs, digestOfResponses } from "../digests.ts";
import type { ExtraInfo, Gref as Row } from "../streams.ts";
import type { Tasks } from "../workloads.ts";
import { Extra } from "./schemas/generated/flatbuffers/netif/extra.ts";
import { Extras } from "./schemas/generated/flatbuffers/netif/extras.ts";
import { Gref } from "./schemas/generated/flatbuffers/netif/gref.ts";
import { Gso } from "./schemas/generated/flatbuffers/netif/gso.ts";
import { Hash } from "./schemas/generated/flatbuffers/netif/hash.ts";
import { Mcast } from "./schemas/generated/flatbuffers/netif/mcast.ts";
import { Page } from "./schemas/generated/flatbuffers/netif/page.ts";
import { Request } from "./schemas/generated/flatbuffers/netif/request.ts";
import { Requests } from "./schemas/generated/flatbuffers/netif/requests.ts";
import { Response } from "./schemas/generated/flatbuffers/netif/response.ts";
import { Responses } from "./schemas/generated/flatbuffers/netif/responses.ts";
import { Variant } from "./schemas/generated/flatbuffers/netif/variant.ts";

export const tasks: Tasks = {
  "read-objects"({ grefs }) {
    const pages = grefs.rows.map((rows) => new ByteBuffer(pageOf(new Builder(8192), rows).slice()));
    const out: Row[] = Array.from({ length: 512 }, () => ({ ref: 0, flags: 0, status: 0 }));
    const entry = new Gref();
    const root = new Page();
    return {
      run(chunk) {
        const page = Page.getRootAsPage(pages[chunk], root);
        for (let index = 0; index < 512; index++) {
          page.entries(index, entry);
          out[index] = { ref: entry.ref(), flags: entry.flags(), status: entry.status() };
        }
        return out[chunk].ref;
      },
      digest: () => digestOfGrefs(out),
    };
  },
  "write-unchecked"({ grefs }) {
    const builder = new Builder(8192);
    let bytes: Uint8Array = new Uint8Array();
    return {
      run(chunk) {
        builder.clear();
        bytes = pageOf(builder, grefs.rows[chunk]);
        return bytes.length;
      },
      digest() {
        const page = Page.getRootAsPage(new ByteBuffer(bytes));
        return digestOfGrefs(
          Array.from({ length: page.entriesLength() }, (_, index) => {
            const entry = page.entries(index) ?? new Gref();
            return { ref: entry.ref(), flags: entry.flags(), status: entry.status() };
          }),
        );
      },
    };
  },
  "scan-table"({ grefs }) {
    const pages = grefs.rows.map((rows) => new ByteBuffer(pageOf(new Builder(8192), rows).slice()));
    const entry = new Gref();
    const root = new Page();
    return {
      run(chunk) {
        const page = Page.getRootAsPage(pages[chunk], root);
        let bits = 0;
        for (let index = 0; index < 512; index++) {
          page.entries(index, entry);
          bits ^= entry.ref();
        }
        return bits;
      },
    };
  },
  "dispatch-in-place"({ requests }) {
    const chunks = requests.rows.map((rows) => {
      const builder = new Builder(32_768);
      Requests.startEntriesVector(builder, rows.length);
      // A vector is written from its end.
      for (const { id, type, data } of rows.toReversed()) {
        Request.createRequest(builder, id, type, ...data);
      }
      builder.finish(Requests.createRequests(builder, builder.endVector()));
      return new ByteBuffer(builder.asUint8Array());
    });
    const request = new Request();
    const root = new Requests();
    return {
      run(chunk) {
        const list = Requests.getRootAsRequests(chunks[chunk], root);
        let sum = 0;
        for (let index = 0; index < 1000; index++) {
          list.entries(index, request);
          sum += sumOf(request);
        }
        return sum;
      },
    };
  },
  "write-responses"({ responses }) {
    const builder = new Builder(16_384);
    let bytes: Uint8Array = new Uint8Array();
    return {
      run(chunk) {
        const rows = responses.rows[chunk];
        builder.clear();
        Responses.startEntriesVector(builder, 1000);
        for (let index = 999; index >= 0; index--) {
          const { id, type, status, data } = rows[index];
          Response.createResponse(builder, id, type, status, data);
        }
        builder.finish(Responses.createResponses(builder, builder.endVector()));
        bytes = builder.asUint8Array();
        return bytes.length;
      },
      digest() {
        const list = Responses.getRootAsResponses(new ByteBuffer(bytes));
        return digestOfResponses(
          Array.from({ length: list.entriesLength() }, (_, index) => {
            const entry = list.entries(index) ?? new Response();
            return {
              id: entry.id(),
              type: entry.type(),
              status: entry.status(),
              data: entry.data(),
            };
          }),
        );
      },
    };
  },
  "extra-in-place"({ extras }) {
    const chunks = extras.rows.map((rows) => {
      const builder = new Builder(65_536);
      const offsets = rows.map((row) => extraOf(builder, row));
      builder.finish(Extras.createExtras(builder, Extras.createEntriesVector(builder, offsets)));
      return new ByteBuffer(builder.asUint8Array());
    });
    const root = new Extras();
    const extra = new Extra();
    return {
      run(chunk) {
        const list = Extras.getRootAsExtras(chunks[chunk], root);
        let sum = 0;
        for (let index = 0; index < 1000; index++) {
          list.entries(index, extra);
          sum += extra.flags() + sumOfVariant(extra);
        }
        return sum;
      },
    };
  },
};

function pageOf(builder: Builder, rows: readonly Row[]): Uint8Array {
  Page.startEntriesVector(builder, rows.length);
  for (let index = rows.length - 1; index >= 0; index--) {
    const { ref, flags, status } = rows[index];
    Gref.createGref(builder, ref, flags, status);
  }
  builder.finish(Page.createPage(builder, builder.endVector()));
  return builder.asUint8Array();
}

function extraOf(builder: Builder, { type, flags, bytes: b }: ExtraInfo): number {
  const variants: Readonly<Record<number, () => number>> = {
    [Variant.Gso]: () => Gso.createGso(builder, b[0] | (b[1] << 8), b[2], b[4] | (b[5] << 8)),
    [Variant.Hash]: () =>
      Hash.createHash(builder, b[0], b[1], Hash.createValueVector(builder, b.slice(2))),
  };
  const mcast = (): number => Mcast.createMcast(builder, Mcast.createAddrVector(builder, [...b]));
  return Extra.createExtra(builder, flags, type, (variants[type] ?? mcast)());
}

function sumOf(request: Request): number {
  const id = request.id();
  const type = request.type();
  switch (type) {
    case 2:
      return id + 2 * request.word0();
    case 3:
      return id + request.word0() + 3 * request.word1();
    case 5:
      return id + 4 * request.word0();
    case 6:
      return id + request.word0() + 5 * request.word1() + request.word2();
    case 7:
      return id + 6 * request.word0();
    case 8:
      return id + 7 * request.word0();
    case 9:
      return id + request.word0() + 8 * request.word1() + request.word2();
    case 10:
      return id + request.word0() + 9 * request.word1() + request.word2();
    default:
      return id + type;
  }
}

const gso = new Gso();
const mcast = new Mcast();
const hash = new Hash();

function sumOfVariant(extra: Extra): number {
  switch (extra.uType()) {
    case Variant.Gso:
      extra.u(gso);
      return gso.size() + 2 * gso.type() + 3 * gso.features();
    case Variant.McastAdd:
    case Variant.McastDel:
      extra.u(mcast);
      return sumOfAddress(mcast);
    case Variant.Hash:
      extra.u(hash);
      return hash.type() + 2 * hash.algorithm() + sumOfValue(hash);
    default:
      return 0;
  }
}

function sumOfAddress(from: Mcast): number {
  let sum = 0;
  for (let index = 0; index < 6; index++) sum += (index + 1) * (from.addr(index) ?? 0);
  return sum;
}

function sumOfValue(from: Hash): number {
  let sum = 0;
  for (let index = 0; index < 4; index++) sum += (index + 1) * (from.value(index) ?? 0);
  return sum;
}
