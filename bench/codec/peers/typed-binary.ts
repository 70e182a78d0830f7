/** typed-binary: reads and writes the bytes of C by schemas that it interprets. */
import { bin, BufferReader, BufferWriter } from "typed-binary";
import { digestOfGrefs, digestOfResponses } from "../digests.ts";
import { bytesOf, grefsOf, responsesOf } from "../same-bytes.ts";
import type { Gref } from "../streams.ts";
import { sumOfExtra, sumOfWords } from "../sums.ts";
import type { Tasks } from "../workloads.ts";

const options = { endianness: "little" } as const;
const Page = bin.arrayOf(bin.object({ ref: bin.u32, flags: bin.u16, status: bin.u16 }), 512);
const Requests = bin.arrayOf(
  bin.object({ id: bin.u16, type: bin.u16, data: bin.arrayOf(bin.u32, 3) }),
  1000,
);
const Responses = bin.arrayOf(
  bin.object({ id: bin.u16, type: bin.u16, status: bin.u32, data: bin.u32 }),
  1000,
);
const Mcast = bin.object({ addr: bin.arrayOf(bin.u8, 6) });
const Extras = bin.arrayOf(
  bin.genericEnum(
    { flags: bin.u8 },
    {
      1: bin.object({ size: bin.u16, gsoType: bin.u8, pad: bin.u8, features: bin.u16 }),
      2: Mcast,
      3: Mcast,
      4: bin.object({ hashType: bin.u8, algorithm: bin.u8, value: bin.arrayOf(bin.u8, 4) }),
    },
  ),
  1000,
);

export const tasks: Tasks = {
  "read-objects"({ grefs }) {
    let out: Gref[] = [];
    return {
      run(chunk) {
        out = Page.read(new BufferReader(grefs.views[chunk].buffer, options));
        return out[chunk].ref;
      },
      digest: () => digestOfGrefs(out),
    };
  },
  "write-unchecked"({ grefs }) {
    const pages = grefs.rows.map((rows) => [...rows]);
    const view = bytesOf(512 * 8);
    return {
      run(chunk) {
        Page.write(new BufferWriter(view.buffer, options), pages[chunk]);
        return view.getUint32(chunk * 8, true);
      },
      digest: () => digestOfGrefs(grefsOf(view)),
    };
  },
  "dispatch-objects"({ requests }) {
    return {
      run(chunk) {
        const reader = new BufferReader(requests.views[chunk].buffer, options);
        let sum = 0;
        for (const { id, type, data } of Requests.read(reader)) {
          sum += sumOfWords(id, type, data[0], data[1], data[2]);
        }
        return sum;
      },
    };
  },
  "write-responses"({ responses }) {
    const lists = responses.rows.map((rows) => [...rows]);
    const view = bytesOf(1000 * 12);
    return {
      run(chunk) {
        Responses.write(new BufferWriter(view.buffer, options), lists[chunk]);
        return view.getUint32(chunk * 12, true);
      },
      digest: () => digestOfResponses(responsesOf(view)),
    };
  },
  "extra-objects"({ extras }) {
    return {
      run(chunk) {
        const reader = new BufferReader(extras.views[chunk].buffer, options);
        let sum = 0;
        for (const extra of Extras.read(reader)) sum += sumOfExtra(extra);
        return sum;
      },
    };
  },
};
