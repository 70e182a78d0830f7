import type { Abi } from "../model/layout/abi.ts";
import { layoutOf } from "../model/layout/aggregate.ts";
import type { Aggregate } from "../model/type.ts";
import { decodeStruct, decodeUnion } from "./aggregate.ts";
import type { Decoded } from "./decoded.ts";
import { decodeRequest, decodeResponse } from "./message.ts";
import { Reader } from "./reader.ts";
import type { Subject } from "./subject.ts";

/** Takes `bytes` for what `subject` says. Nothing in the bytes makes it fail: what is wrong is a problem. */
export function decode(
  subject: Subject,
  bytes: Uint8Array,
  byteOrder: "little" | "big",
  abi: Abi,
): Decoded {
  const reader = new Reader(bytes, byteOrder, abi);
  const { size } = layoutOf(aggregateOf(subject), abi);
  const title = decodeInto(reader, subject);
  if (bytes.length > size) {
    reader.add("(surplus)", size, bytes.length - size);
    reader.problem("", size, `${counted(size)} needed, ${bytes.length} given`);
  }
  if (bytes.length < size) {
    reader.problem("", bytes.length, `${counted(size)} needed, ${bytes.length} given`);
  }
  return { title, size, fields: reader.fields, problems: reader.problems };
}

/** The struct or union that lays out the bytes of `subject`. */
export function aggregateOf(subject: Subject): Aggregate {
  switch (subject.kind) {
    case "aggregate":
      return subject.aggregate;
    case "request":
      return subject.ring.request;
    case "response":
      return subject.ring.response;
  }
}

/** @returns what the bytes are. */
function decodeInto(reader: Reader, subject: Subject): string {
  switch (subject.kind) {
    case "aggregate": {
      const { aggregate } = subject;
      if (aggregate.kind === "struct") decodeStruct(reader, aggregate, "", 0);
      else decodeUnion(reader, aggregate, aggregate.name ?? "", 0, undefined);
      return `${aggregate.kind} ${aggregate.name ?? ""}`;
    }
    case "request": {
      const { ring, envelope, messages } = subject;
      const { message } = decodeRequest(reader, ring, envelope, messages);
      return `${message?.name ?? "unknown"} request over ${ring.name}`;
    }
    case "response": {
      const { ring, envelope, messages } = subject;
      const { message, reply } = decodeResponse(reader, ring, envelope, messages);
      const outcome = reply === undefined ? "" : ` ${reply.name}`;
      return `${message?.name ?? "unknown"} response${outcome} over ${ring.name}`;
    }
  }
}

function counted(bytes: number): string {
  return bytes === 1 ? "1 byte" : `${bytes} bytes`;
}
