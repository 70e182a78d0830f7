/** protobuf-es: the format of protobuf, by generated descriptions (schemas/generated, from netif.proto by `buf generate`). */
import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { digestOfGrefs, digestOfResponses } from "../digests.ts";
import { sumOfAddress, sumOfHash } from "../sums.ts";
import type { Tasks } from "../workloads.ts";
import {
  ExtrasSchema,
  PageSchema,
  RequestsSchema,
  ResponsesSchema,
  type Extra,
  type Request,
} from "./schemas/generated/netif_pb.ts";
import { extraVariant, requestBody } from "./schemas/messages.ts";

export const tasks: Tasks = {
  "read-objects"({ grefs }) {
    const pages = grefs.rows.map((rows) =>
      toBinary(PageSchema, create(PageSchema, { entries: [...rows] })),
    );
    let out = create(PageSchema);
    return {
      run(chunk) {
        out = fromBinary(PageSchema, pages[chunk]);
        return out.entries[chunk].ref;
      },
      digest: () => digestOfGrefs(out.entries),
    };
  },
  "write-checked"({ grefs }) {
    const pages = grefs.rows.map((rows) => create(PageSchema, { entries: [...rows] }));
    let bytes: Uint8Array = new Uint8Array();
    return {
      run(chunk) {
        bytes = toBinary(PageSchema, pages[chunk]);
        return bytes.length;
      },
      digest: () => digestOfGrefs(fromBinary(PageSchema, bytes).entries),
    };
  },
  "scan-table"({ grefs }) {
    const pages = grefs.rows.map((rows) =>
      toBinary(PageSchema, create(PageSchema, { entries: [...rows] })),
    );
    return {
      run(chunk) {
        let bits = 0;
        for (const { ref } of fromBinary(PageSchema, pages[chunk]).entries) bits ^= ref;
        return bits;
      },
    };
  },
  "dispatch-objects"({ requests }) {
    const chunks = requests.rows.map((rows) => {
      const entries = rows.map((row) => ({
        id: row.id,
        body: requestBody(row) as Request["body"],
      }));
      return toBinary(RequestsSchema, create(RequestsSchema, { entries }));
    });
    return {
      run(chunk) {
        let sum = 0;
        for (const request of fromBinary(RequestsSchema, chunks[chunk]).entries)
          sum += sumOf(request);
        return sum;
      },
    };
  },
  "write-responses"({ responses }) {
    const lists = responses.rows.map((rows) => create(ResponsesSchema, { entries: [...rows] }));
    let bytes: Uint8Array = new Uint8Array();
    return {
      run(chunk) {
        bytes = toBinary(ResponsesSchema, lists[chunk]);
        return bytes.length;
      },
      digest: () => digestOfResponses(fromBinary(ResponsesSchema, bytes).entries),
    };
  },
  "extra-objects"({ extras }) {
    const chunks = extras.rows.map((rows) => {
      const entries = rows.map((row) => ({ flags: row.flags, u: extraVariant(row) as Extra["u"] }));
      return toBinary(ExtrasSchema, create(ExtrasSchema, { entries }));
    });
    return {
      run(chunk) {
        let sum = 0;
        for (const extra of fromBinary(ExtrasSchema, chunks[chunk]).entries)
          sum += sumOfVariant(extra);
        return sum;
      },
    };
  },
};

function sumOf({ id, body }: Request): number {
  switch (body.case) {
    case "getHashFlags":
      return id + 1;
    case "setHashFlags":
      return id + 2 * body.value.types;
    case "setHashKey":
      return id + body.value.key + 3 * body.value.length;
    case "getHashMappingSize":
      return id + 4;
    case "setHashMappingSize":
      return id + 4 * body.value.entries;
    case "setHashMapping":
      return id + body.value.queues + 5 * body.value.entries + body.value.first;
    case "setHashAlgorithm":
      return id + 6 * body.value.algorithm;
    case "getGrefMappingSize":
      return id + 7 * body.value.queue;
    case "addGrefMapping":
      return id + body.value.queue + 8 * body.value.table + body.value.entries;
    case "delGrefMapping":
      return id + body.value.queue + 9 * body.value.table + body.value.entries;
    case undefined:
      return id;
  }
}

function sumOfVariant({ flags, u }: Extra): number {
  switch (u.case) {
    case "gso":
      return flags + u.value.size + 2 * u.value.type + 3 * u.value.features;
    case "mcastAdd":
    case "mcastDel":
      return flags + sumOfAddress(u.value.addr);
    case "hash":
      return flags + u.value.type + 2 * u.value.algorithm + sumOfHash(u.value.value);
    case undefined:
      return flags;
  }
}
