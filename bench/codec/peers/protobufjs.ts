/**
 * protobufjs: its own format, by the code that it compiles for a schema. What is written is verified
 * first, as its README says for values that may be wrong.
 */
import protobuf, { type Type } from "protobufjs";
import { digestOfGrefs, digestOfResponses } from "../digests.ts";
import type { ControlResponse, Gref } from "../streams.ts";
import { sumOfAddress, sumOfHash } from "../sums.ts";
import type { Tasks } from "../workloads.ts";
import type * as messages from "./schemas/generated/netif_pb.ts";
import { extraVariant, requestBody, type Case } from "./schemas/messages.ts";
import schema from "./schemas/netif.proto";

const { root } = protobuf.parse(schema);
const Page = root.lookupType("netif.Page");
const Requests = root.lookupType("netif.Requests");
const Responses = root.lookupType("netif.Responses");
const Extras = root.lookupType("netif.Extras");

/**
 * What may be set of a oneof. The name of what is set can be asked for as well, but that takes four times
 * as long as a type of one's own.
 */
type Body = Omit<Members<messages.Request["body"]>, "undefined">;
type Variant = Omit<Members<messages.Extra["u"]>, "undefined">;
type Members<Oneof> = {
  [Name in Oneof extends { case: string } ? Oneof["case"] : never]: Extract<
    Oneof,
    { case: Name }
  > extends { value: infer Value }
    ? Value
    : never;
};
type Request = Body & { id: number; type: number };
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
      encoded(Requests, {
        entries: rows.map((row) => ({ id: row.id, type: row.type, ...memberOf(requestBody(row)) })),
      }),
    );
    return {
      run(chunk) {
        let sum = 0;
        for (const request of decoded<Request>(Requests, chunks[chunk])) sum += sumOf(request);
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

function sumOf(request: Request): number {
  const { id } = request;
  switch (request.type) {
    case 2:
      return id + 2 * request.setHashFlags.types;
    case 3:
      return id + request.setHashKey.key + 3 * request.setHashKey.length;
    case 5:
      return id + 4 * request.setHashMappingSize.entries;
    case 6: {
      const { queues, entries, first } = request.setHashMapping;
      return id + queues + 5 * entries + first;
    }
    case 7:
      return id + 6 * request.setHashAlgorithm.algorithm;
    case 8:
      return id + 7 * request.getGrefMappingSize.queue;
    case 9: {
      const { queue, table, entries } = request.addGrefMapping;
      return id + queue + 8 * table + entries;
    }
    case 10: {
      const { queue, table, entries } = request.delGrefMapping;
      return id + queue + 9 * table + entries;
    }
    default:
      return id + request.type;
  }
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
