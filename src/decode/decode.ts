import { formatCount } from "../text/text.ts";
import type { Abi } from "../model/layout/abi.ts";
import { layoutOf } from "../model/layout/layout.ts";
import { didYouMean } from "../diagnostics/core/did-you-mean.ts";
import type { Envelope, Message, Ring } from "../model/declaration.ts";
import { type Model, declarationsOf, messagesOf, ringsOf } from "../model/model.ts";
import type { Aggregate } from "../model/type.ts";
import { decodeStruct, decodeUnion } from "./aggregate.ts";
import { FieldReader, type Decoded } from "./fields.ts";
import { decodeRequest, decodeResponse } from "./message.ts";

/** What bytes can be taken for. */
export type Subject =
  | { readonly kind: "aggregate"; readonly aggregate: Aggregate }
  | {
      readonly kind: "request" | "response";
      readonly ring: Ring;
      readonly envelope: Envelope;
      /** The messages of the ring. */
      readonly messages: readonly Message[];
    };

/** What bytes can be decoded as, by the names that users give it. */
export function subjectsOf(model: Model): ReadonlyMap<string, Subject> {
  const withMessages = ringsOf(model).filter(({ envelope }) => envelope !== undefined);
  const subjects = new Map<string, Subject>();
  for (const declaration of declarationsOf(model, "struct", "union", "ring")) {
    if (declaration.kind !== "ring") {
      const subject = { kind: "aggregate", aggregate: declaration } as const;
      subjects.set(declaration.name, subject);
      if (declaration.typedef !== undefined) subjects.set(declaration.typedef, subject);
      continue;
    }
    const messages = messagesOf(model).filter(({ ring }) => ring === declaration);
    for (const side of ["request", "response"] as const) {
      const subject = sideOf(declaration, side, messages);
      subjects.set(`${declaration.name}:${side}`, subject);
      if (withMessages.length === 1 && withMessages.includes(declaration)) {
        subjects.set(side, subject);
      }
    }
  }
  return subjects;
}

function sideOf(ring: Ring, kind: "request" | "response", messages: readonly Message[]): Subject {
  const { envelope } = ring;
  return envelope === undefined
    ? { kind: "aggregate", aggregate: ring[kind] }
    : { kind, ring, envelope, messages };
}

/** The name among `names` that someone who asked for `name` may have meant. */
export function nearestSubject(name: string, names: Iterable<string>): string | undefined {
  const candidates = [...names];
  // "request" alone is not a typing error for another name but short for one of several.
  return (
    candidates.find((candidate) => candidate.endsWith(`:${name}`)) ?? didYouMean(name, candidates)
  );
}

/** Takes `bytes` for what `subject` says. Nothing in the bytes makes it fail: what is wrong is a problem. */
export function decode(
  subject: Subject,
  bytes: Uint8Array,
  byteOrder: "little" | "big",
  abi: Abi,
): Decoded {
  const reader = new FieldReader(bytes, byteOrder, abi);
  const { size } = layoutOf(aggregateOf(subject), abi);
  const title = decodeInto(reader, subject);
  if (bytes.length > size) reader.add("(surplus)", size, bytes.length - size);
  if (bytes.length !== size) {
    const end = Math.min(size, bytes.length);
    reader.problem("", end, `${formatCount(size, "byte")} needed, ${bytes.length} given`);
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
function decodeInto(reader: FieldReader, subject: Subject): string {
  switch (subject.kind) {
    case "aggregate": {
      const { aggregate } = subject;
      if (aggregate.kind === "struct") decodeStruct(reader, aggregate, "", 0);
      else decodeUnion(reader, aggregate, aggregate.name ?? "", 0, undefined);
      return `${aggregate.kind} ${aggregate.name ?? ""}`;
    }
    case "request":
      return decodeRequest(reader, subject.ring, subject.envelope, subject.messages);
    case "response":
      return decodeResponse(reader, subject.ring, subject.envelope, subject.messages);
  }
}

/** The bytes that hexadecimal digits give, or what is wrong with them. */
export type ParsedHex =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "error"; readonly message: string };

/** Parses bytes in the order of memory: pairs of digits, which spaces, colons, commas and `0x` may divide. */
export function parseHex(text: string): ParsedHex {
  const groups = text
    .split(/[\s:,]+/)
    .map((group) => group.replace(/^0x/i, ""))
    .filter((group) => group !== "");
  for (const group of groups) {
    const wrong = /[^0-9a-f]/i.exec(group);
    if (wrong)
      return { kind: "error", message: `"${wrong[0]}" in "${group}" is not a hexadecimal digit` };
    if (group.length % 2 === 1) {
      return { kind: "error", message: `"${group}" has an odd number of hexadecimal digits` };
    }
  }
  return { kind: "bytes", bytes: Uint8Array.from(Buffer.from(groups.join(""), "hex")) };
}
