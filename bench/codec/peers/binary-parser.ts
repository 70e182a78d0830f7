/** binary-parser: reads the bytes of C by parsers that it compiles; one for a whole chunk. */
import { Parser } from "binary-parser";
import { digestOfGrefs } from "../digests.ts";
import type { Gref } from "../streams.ts";
import { sumOfExtra, sumOfRequest, type FlatExtra, type NamedRequest } from "../sums.ts";
import type { Tasks } from "../workloads.ts";
import { makeParsers } from "./schemas/parsers.ts";

const parsers = makeParsers(() => new Parser());

export const tasks: Tasks = {
  "read-objects"({ grefs }) {
    const pages = grefs.views.map(({ buffer }) => new Uint8Array(buffer));
    let out: Gref[] = [];
    return {
      run(chunk) {
        out = parsers.page.parse(pages[chunk]).entries;
        return out[chunk].ref;
      },
      digest: () => digestOfGrefs(out),
    };
  },
  "dispatch-objects"({ requests }) {
    const slots = requests.views.map(({ buffer }) => new Uint8Array(buffer));
    return {
      run(chunk) {
        const entries: NamedRequest[] = parsers.requests.parse(slots[chunk]).entries;
        let sum = 0;
        for (const request of entries) sum += sumOfRequest(request);
        return sum;
      },
    };
  },
  "extra-objects"({ extras }) {
    const slots = extras.views.map(({ buffer }) => new Uint8Array(buffer));
    return {
      run(chunk) {
        const entries: FlatExtra[] = parsers.extras.parse(slots[chunk]).entries;
        let sum = 0;
        for (const extra of entries) sum += sumOfExtra(extra);
        return sum;
      },
    };
  },
};
