/** restructure: reads and writes the bytes of C by descriptions that it interprets. */
import * as r from "restructure";
import { digestOfGrefs, digestOfResponses } from "../digests.ts";
import { grefsOf, responsesOf } from "../same-bytes.ts";
import type { ControlResponse, Gref } from "../streams.ts";
import { sumOfAddress, sumOfHash, sumOfParameters, type NamedRequest } from "../sums.ts";
import type { Tasks } from "../workloads.ts";

const gref = new r.Struct<Gref>({ ref: r.uint32le, flags: r.uint16le, status: r.uint16le });
const page = new r.Array(gref, 512);
const lazyPage = new r.LazyArray(gref, 512);

const rest = (words: number): object => ({ reserved: new r.Array(r.uint32le, words) });
const table = { queue: r.uint32le, table: r.uint32le, entries: r.uint32le };
const requestSlots = new r.Array(
  new r.Struct<{ id: number; type: number; body: NamedRequest }>({
    id: r.uint16le,
    type: r.uint16le,
    body: new r.VersionedStruct("type", {
      1: rest(3),
      2: { types: r.uint32le, ...rest(2) },
      3: { key: r.uint32le, length: r.uint32le, ...rest(1) },
      4: rest(3),
      5: { entries: r.uint32le, ...rest(2) },
      6: { queues: r.uint32le, entries: r.uint32le, first: r.uint32le },
      7: { algorithm: r.uint32le, ...rest(2) },
      8: { queue: r.uint32le, ...rest(2) },
      9: table,
      10: table,
    }),
  }),
  1000,
);
const responseSlots = new r.Array(
  new r.Struct<ControlResponse>({
    id: r.uint16le,
    type: r.uint16le,
    status: r.uint32le,
    data: r.uint32le,
  }),
  1000,
);
interface Variant {
  readonly size: number;
  readonly gsoType: number;
  readonly features: number;
  readonly addr: readonly number[];
  readonly hashType: number;
  readonly algorithm: number;
  readonly value: readonly number[];
}

const mcast = { addr: new r.Array(r.uint8, 6) };
const extraSlots = new r.Array(
  new r.Struct<{ type: number; flags: number; u: Variant }>({
    type: r.uint8,
    flags: r.uint8,
    u: new r.VersionedStruct("type", {
      1: { size: r.uint16le, gsoType: r.uint8, pad: r.uint8, features: r.uint16le },
      2: mcast,
      3: mcast,
      4: { hashType: r.uint8, algorithm: r.uint8, value: new r.Array(r.uint8, 4) },
    }),
  }),
  1000,
);

export const tasks: Tasks = {
  "read-objects"({ grefs }) {
    const pages = grefs.views.map(bytesIn);
    let out: Gref[] = [];
    return {
      run(chunk) {
        out = page.fromBuffer(pages[chunk]);
        return out[chunk].ref;
      },
      digest: () => digestOfGrefs(out),
    };
  },
  "write-unchecked"({ grefs }) {
    const pages = grefs.rows.map((rows) => [...rows]);
    let bytes: Uint8Array = new Uint8Array();
    return {
      run(chunk) {
        bytes = page.toBuffer(pages[chunk]);
        return bytes[chunk];
      },
      digest: () => digestOfGrefs(grefsOf(viewOf(bytes))),
    };
  },
  "scan-table"({ grefs }) {
    const pages = grefs.views.map(bytesIn);
    return {
      run(chunk) {
        const entries = lazyPage.fromBuffer(pages[chunk]);
        let bits = 0;
        for (let index = 0; index < 512; index++) bits ^= entries.get(index).ref;
        return bits;
      },
    };
  },
  "dispatch-objects"({ requests }) {
    const slots = requests.views.map(bytesIn);
    return {
      run(chunk) {
        let sum = 0;
        for (const { id, type, body } of requestSlots.fromBuffer(slots[chunk])) {
          sum += id + sumOfParameters(body, type);
        }
        return sum;
      },
    };
  },
  "write-responses"({ responses }) {
    const lists = responses.rows.map((rows) => [...rows]);
    let bytes: Uint8Array = new Uint8Array();
    return {
      run(chunk) {
        bytes = responseSlots.toBuffer(lists[chunk]);
        return bytes[chunk];
      },
      digest: () => digestOfResponses(responsesOf(viewOf(bytes))),
    };
  },
  "extra-objects"({ extras }) {
    const slots = extras.views.map(bytesIn);
    return {
      run(chunk) {
        let sum = 0;
        for (const { type, flags, u } of extraSlots.fromBuffer(slots[chunk])) {
          sum += flags + sumOfVariant(u, type);
        }
        return sum;
      },
    };
  },
};

function bytesIn({ buffer }: DataView<ArrayBuffer>): Uint8Array {
  return new Uint8Array(buffer);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function sumOfVariant(u: Variant, type: number): number {
  switch (type) {
    case 1:
      return u.size + 2 * u.gsoType + 3 * u.features;
    case 4:
      return u.hashType + 2 * u.algorithm + sumOfHash(u.value);
    default:
      return sumOfAddress(u.addr);
  }
}
