/** structurae: reads and writes the bytes of C by views for a JSON schema. It has no union inside an array. */
import { View } from "structurae";
import { digestOfGrefs, digestOfResponses } from "../digests.ts";
import { grefsOf, responsesOf } from "../same-bytes.ts";
import type { ControlResponse, Gref } from "../streams.ts";
import { sumOfAddress, sumOfWords } from "../sums.ts";
import type { Tasks } from "../workloads.ts";

const protocol = new View();

function number(btype: "uint8" | "uint16" | "uint32"): { type: "number"; btype: typeof btype } {
  return { type: "number", btype };
}

const Page = protocol.create<Gref[]>({
  type: "array",
  items: {
    $id: "Gref",
    type: "object",
    properties: { ref: number("uint32"), flags: number("uint16"), status: number("uint16") },
  },
});
const Requests = protocol.create<{ id: number; type: number; data: number[] }[]>({
  type: "array",
  items: {
    $id: "Request",
    type: "object",
    properties: {
      id: number("uint16"),
      type: number("uint16"),
      data: { type: "array", maxItems: 3, items: number("uint32") },
    },
  },
});
const Responses = protocol.create<ControlResponse[]>({
  type: "array",
  items: {
    $id: "Response",
    type: "object",
    properties: {
      id: number("uint16"),
      type: number("uint16"),
      status: number("uint32"),
      data: number("uint32"),
    },
  },
});
const Extras = protocol.create<{ type: number; flags: number; bytes: number[] }[]>({
  type: "array",
  items: {
    $id: "Extra",
    type: "object",
    properties: {
      type: number("uint8"),
      flags: number("uint8"),
      bytes: { type: "array", maxItems: 6, items: number("uint8") },
    },
  },
});

export const tasks: Tasks = {
  "read-objects"({ grefs }) {
    let out: Gref[] = [];
    return {
      run(chunk) {
        out = Page.decode(grefs.views[chunk]);
        return out[chunk].ref;
      },
      digest: () => digestOfGrefs(out),
    };
  },
  "write-unchecked"({ grefs }) {
    const pages = grefs.rows.map((rows) => [...rows]);
    const view = new DataView(new ArrayBuffer(4096));
    return {
      run(chunk) {
        return Page.encode(pages[chunk], view);
      },
      digest: () => digestOfGrefs(grefsOf(view)),
    };
  },
  "scan-table"({ grefs }) {
    const pages = grefs.views.map(({ buffer }) => new Page(buffer));
    return {
      run(chunk) {
        const page = pages[chunk];
        let bits = 0;
        for (let index = 0; index < 512; index++) bits ^= page.getView(index)?.get("ref") ?? 0;
        return bits;
      },
    };
  },
  "dispatch-objects"({ requests }) {
    return {
      run(chunk) {
        let sum = 0;
        for (const { id, type, data } of Requests.decode(requests.views[chunk])) {
          sum += sumOfWords(id, type, data[0], data[1], data[2]);
        }
        return sum;
      },
    };
  },
  "write-responses"({ responses }) {
    const lists = responses.rows.map((rows) => [...rows]);
    const view = new DataView(new ArrayBuffer(12_000));
    return {
      run(chunk) {
        return Responses.encode(lists[chunk], view);
      },
      digest: () => digestOfResponses(responsesOf(view)),
    };
  },
  "extra-objects"({ extras }) {
    return {
      run(chunk) {
        let sum = 0;
        for (const extra of Extras.decode(extras.views[chunk])) sum += sumOfBytes(extra);
        return sum;
      },
    };
  },
};

function sumOfBytes({
  type,
  flags,
  bytes: b,
}: {
  type: number;
  flags: number;
  bytes: number[];
}): number {
  switch (type) {
    case 1:
      return flags + (b[0] | (b[1] << 8)) + 2 * b[2] + 3 * (b[4] | (b[5] << 8));
    case 4:
      return flags + b[0] + 2 * b[1] + b[2] + 2 * b[3] + 3 * b[4] + 4 * b[5];
    default:
      return flags + sumOfAddress(b);
  }
}
