/** Kaitai Struct: reads the bytes of C by the classes that its compiler makes of a description. */
import { runInThisContext } from "node:vm";
import KaitaiStream from "kaitai-struct/KaitaiStream.js";
import compiler from "kaitai-struct-compiler";
import { digestOfGrefs } from "../digests.ts";
import type { Gref } from "../streams.ts";
import { sumOfAddress, sumOfHash } from "../sums.ts";
import type { Tasks } from "../workloads.ts";
import { ksy } from "./schemas/ksy.ts";

interface Request {
  readonly id: number;
  readonly type: number;
  readonly body: Readonly<
    Record<
      "types" | "key" | "length" | "entries" | "queues" | "first" | "algorithm" | "queue" | "table",
      number
    >
  >;
}

interface Extra {
  readonly type: number;
  readonly flags: number;
  readonly u: {
    readonly size: number;
    readonly type: number;
    readonly features: number;
    readonly algorithm: number;
    readonly addr: readonly number[];
    readonly value: readonly number[];
  };
}

type Reader<Entry> = new (stream: unknown) => { readonly entries: readonly Entry[] };

const Page = await readerOf<Gref>("page");
const Requests = await readerOf<Request>("requests");
const Extras = await readerOf<Extra>("extras");

export const tasks: Tasks = {
  "read-objects"({ grefs }) {
    let out: readonly Gref[] = [];
    return {
      run(chunk) {
        out = new Page(new KaitaiStream(grefs.views[chunk])).entries;
        return out[chunk].ref;
      },
      digest: () => digestOfGrefs(out),
    };
  },
  "scan-table"({ grefs }) {
    return {
      run(chunk) {
        let bits = 0;
        const { entries } = new Page(new KaitaiStream(grefs.views[chunk]));
        for (const { ref } of entries) bits ^= ref;
        return bits;
      },
    };
  },
  "dispatch-objects"({ requests }) {
    return {
      run(chunk) {
        let sum = 0;
        const { entries } = new Requests(new KaitaiStream(requests.views[chunk]));
        for (const request of entries) sum += sumOf(request);
        return sum;
      },
    };
  },
  "extra-objects"({ extras }) {
    return {
      run(chunk) {
        let sum = 0;
        const { entries } = new Extras(new KaitaiStream(extras.views[chunk]));
        for (const extra of entries) sum += sumOfExtra(extra);
        return sum;
      },
    };
  },
};

/** Compiles a description and loads the module that comes of it, as the compiler's README does. */
async function readerOf<Entry>(name: keyof typeof ksy): Promise<Reader<Entry>> {
  const files: Record<string, string> = await compiler.compile("javascript", ksy[name]);
  const [source] = Object.values(files);
  const exports: Record<string, Reader<Entry>> = {};
  const load = runInThisContext(`(function (exports, require) { ${source} })`);
  load(exports, () => KaitaiStream);
  const found = Object.values(exports).find((value) => typeof value === "function");
  if (found === undefined) throw new Error(`Kaitai made no class of ${name}`);
  return found;
}

function sumOf({ id, type, body }: Request): number {
  switch (type) {
    case 2:
      return id + 2 * body.types;
    case 3:
      return id + body.key + 3 * body.length;
    case 5:
      return id + 4 * body.entries;
    case 6:
      return id + body.queues + 5 * body.entries + body.first;
    case 7:
      return id + 6 * body.algorithm;
    case 8:
      return id + 7 * body.queue;
    case 9:
      return id + body.queue + 8 * body.table + body.entries;
    case 10:
      return id + body.queue + 9 * body.table + body.entries;
    default:
      return id + type;
  }
}

function sumOfExtra({ type, flags, u }: Extra): number {
  switch (type) {
    case 1:
      return flags + u.size + 2 * u.type + 3 * u.features;
    case 4:
      return flags + u.type + 2 * u.algorithm + sumOfHash(u.value);
    default:
      return flags + sumOfAddress(u.addr);
  }
}
