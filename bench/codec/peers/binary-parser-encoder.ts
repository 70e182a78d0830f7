/** binary-parser-encoder: binary-parser as it was some years ago, and an encoder. */
import { Parser } from "binary-parser-encoder";
import { digestOfGrefs, digestOfResponses } from "../digests.ts";
import { grefsOf, responsesOf } from "../same-bytes.ts";
import type { Gref } from "../streams.ts";
import { sumOfExtra, sumOfRequest, type FlatExtra, type NamedRequest } from "../sums.ts";
import type { Tasks } from "../workloads.ts";
import { makeParsers } from "./schemas/parsers.ts";

// The buffer is as large as what is written, so that it never has to grow.
const parsers = makeParsers(() => new Parser({ smartBufferSize: 16_384 }));

export const tasks: Tasks = {
  "read-objects"({ grefs }) {
    const pages = grefs.views.map(({ buffer }) => Buffer.from(buffer));
    let out: Gref[] = [];
    return {
      run(chunk) {
        out = parsers.page.parse(pages[chunk]).entries;
        return out[chunk].ref;
      },
      digest: () => digestOfGrefs(out),
    };
  },
  "write-unchecked"({ grefs }) {
    const pages = grefs.rows.map((entries) => ({ entries }));
    let bytes = Buffer.alloc(0);
    return {
      run(chunk) {
        bytes = parsers.page.encode(pages[chunk]);
        return bytes[chunk];
      },
      digest: () => digestOfGrefs(grefsOf(viewOf(bytes))),
    };
  },
  "dispatch-objects"({ requests }) {
    const slots = requests.views.map(({ buffer }) => Buffer.from(buffer));
    return {
      run(chunk) {
        const entries: NamedRequest[] = parsers.requests.parse(slots[chunk]).entries;
        let sum = 0;
        for (const request of entries) sum += sumOfRequest(request);
        return sum;
      },
    };
  },
  "write-responses"({ responses }) {
    const lists = responses.rows.map((entries) => ({ entries }));
    let bytes = Buffer.alloc(0);
    return {
      run(chunk) {
        bytes = parsers.responses.encode(lists[chunk]);
        return bytes[chunk];
      },
      digest: () => digestOfResponses(responsesOf(viewOf(bytes))),
    };
  },
  "extra-objects"({ extras }) {
    const slots = extras.views.map(({ buffer }) => Buffer.from(buffer));
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

function viewOf({ buffer, byteOffset, byteLength }: Buffer): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
