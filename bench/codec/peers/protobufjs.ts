/**
 * protobufjs: its own format, by the code that it compiles for a schema. What is written is verified
 * first, as its README says for values that may be wrong.
 */
import protobuf, { type Type } from "protobufjs";
import { digestOfGrefs, digestOfResponses } from "../digests.ts";
import type { ControlResponse, Gref } from "../streams.ts";
import { sumOfAddress, sumOfHash, sumOfWords } from "../sums.ts";
import type { Tasks } from "../workloads.ts";
import type * as messages from "./schemas/generated/netif_pb.ts";
import { extraVariant, type Case } from "./schemas/messages.ts";
import schema from "./schemas/netif.proto";

const { root } = protobuf.parse(schema);
const Page = root.lookupType("netif.Page");
const Slots = root.lookupType("netif.Slots");
const Responses = root.lookupType("netif.Responses");
const Extras = root.lookupType("netif.Extras");

type Slot = messages.Slot;
type Variant = Omit<Members<messages.Extra["u"]>, "undefined">;
type Members<Oneof> = {
  [Name in Oneof extends { case: string } ? Oneof["case"] : never]: Extract<
    Oneof,
    { case: Name }
  > extends { value: infer Value }
    ? Value
    : never;
};
type Extra = Variant & { flags: number; type: number };

export const tasks: Tasks = {
  "read-objects"({ grefs }) {
    const pages = grefs.rows.map((entries) => encoded(Page, { entries }));
    let out: Gref[] = [];
    return {
      run(chunk) {
        out = decoded<Gref>(Page, pages[chunk]);
        return out[chunk].ref;
      },
      digest: () => digestOfGrefs(out),
    };
  },
  "write-checked"({ grefs }) {
    const pages = grefs.rows.map((entries) => ({ entries }));
    let bytes: Uint8Array = new Uint8Array();
    return {
      run(chunk) {
        bytes = encoded(Page, pages[chunk]);
        return bytes.length;
      },
      digest: () => digestOfGrefs(decoded<Gref>(Page, bytes)),
    };
  },
  "scan-table"({ grefs }) {
    const pages = grefs.rows.map((entries) => encoded(Page, { entries }));
    return {
      run(chunk) {
        let bits = 0;
        for (const { ref } of decoded<Gref>(Page, pages[chunk])) bits ^= ref;
        return bits;
      },
    };
  },
  "dispatch-objects"({ requests }) {
    const chunks = requests.rows.map((rows) =>
      encoded(Slots, {
        entries: rows.map(({ id, type, data: [word0, word1, word2] }) => ({
          id,
          type,
          word0,
          word1,
          word2,
        })),
      }),
    );
    return {
      run(chunk) {
        let sum = 0;
        for (const { id, type, word0, word1, word2 } of decoded<Slot>(Slots, chunks[chunk])) {
          sum += sumOfWords(id, type, word0, word1, word2);
        }
        return sum;
      },
    };
  },
  "write-responses"({ responses }) {
    const lists = responses.rows.map((entries) => ({ entries }));
    let bytes: Uint8Array = new Uint8Array();
    return {
      run(chunk) {
        bytes = encoded(Responses, lists[chunk]);
        return bytes.length;
      },
      digest: () => digestOfResponses(decoded<ControlResponse>(Responses, bytes)),
    };
  },
  "extra-objects"({ extras }) {
    const chunks = extras.rows.map((rows) =>
      encoded(Extras, {
        entries: rows.map((row) => ({
          flags: row.flags,
          type: row.type,
          ...memberOf(extraVariant(row)),
        })),
      }),
    );
    return {
      run(chunk) {
        let sum = 0;
        for (const extra of decoded<Extra>(Extras, chunks[chunk])) sum += sumOfVariant(extra);
        return sum;
      },
    };
  },
};

function encoded(type: Type, value: object): Uint8Array {
  const problem = type.verify(value);
  if (problem !== null) throw new RangeError(problem);
  return type.encode(value).finish();
}

function decoded<Entry>(type: Type, bytes: Uint8Array): Entry[] {
  const { entries }: { entries: Entry[] } = Object.assign({ entries: [] }, type.decode(bytes));
  return entries;
}

function memberOf({ case: name, value }: Case<string>): object {
  return { [name]: value };
}

function sumOfVariant(extra: Extra): number {
  const { flags } = extra;
  switch (extra.type) {
    case 1:
      return flags + extra.gso.size + 2 * extra.gso.type + 3 * extra.gso.features;
    case 2:
      return flags + sumOfAddress(extra.mcastAdd.addr);
    case 3:
      return flags + sumOfAddress(extra.mcastDel.addr);
    default: {
      const { type, algorithm, value } = extra.hash;
      return flags + type + 2 * algorithm + sumOfHash(value);
    }
  }
}
