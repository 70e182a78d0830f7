import { formatCount } from "../text/text.ts";
import type { Abi } from "../model/layout/abi.ts";
import { pageSize } from "../model/layout/abi.ts";
import { extentOf, layoutOf } from "../model/layout/layout.ts";
import { groupAbis, type LayoutGroup, placementGroups } from "../model/layout/groups.ts";
import { ringLayoutOf } from "../model/layout/ring-layout.ts";
import { aggregateIn, isOpen, typeOfAggregate } from "../model/visit.ts";
import { didYouMean } from "../diagnostics/core/did-you-mean.ts";
import type { Envelope, Message, Ring } from "../model/declaration.ts";
import {
  type Declarations,
  declarationsOf,
  messagesOf,
  parametersOf,
  ringsOf,
} from "../model/model.ts";
import type { Aggregate, Type } from "../model/type.ts";
import { decodeStruct, decodeType, decodeUnion } from "./aggregate.ts";
import { FieldReader, type Decoded } from "./fields.ts";
import { decodeRequest, decodeResponse, decodeRingPage } from "./message.ts";

/** What bytes can be taken for. */
export type Subject =
  | { readonly kind: "aggregate"; readonly aggregate: Aggregate }
  /** As many elements as there are bytes for. */
  | { readonly kind: "table"; readonly name: string; readonly element: Type }
  | {
      readonly kind: "page";
      readonly ring: Ring;
      readonly request: Subject;
      readonly response: Subject;
    }
  | {
      readonly kind: "request" | "response";
      readonly ring: Ring;
      readonly envelope: Envelope;
      readonly messages: readonly Message[];
    };

/** What bytes can be decoded as, by the names that users give it. */
export function subjectsOf(model: Declarations): ReadonlyMap<string, Subject> {
  const withMessages = ringsOf(model).filter(({ envelope }) => envelope !== undefined);
  const subjects = new Map<string, Subject>();
  for (const declaration of declarationsOf(model, "struct", "union", "ring")) {
    if (declaration.kind !== "ring") {
      const subject = { kind: "aggregate", aggregate: declaration } as const;
      subjects.set(declaration.name, subject);
      if (declaration.typedef !== undefined) subjects.set(declaration.typedef, subject);
      const name = `${declaration.name}[]`;
      const element = typeOfAggregate(declaration);
      if (!isOpen(element)) subjects.set(name, { kind: "table", name, element });
      continue;
    }
    const messages = messagesOf(model).filter(({ ring }) => ring === declaration);
    const sides = {
      request: sideOf(declaration, "request", messages),
      response: sideOf(declaration, "response", messages),
    };
    subjects.set(`${declaration.name}:page`, { kind: "page", ring: declaration, ...sides });
    for (const side of ["request", "response"] as const) {
      const subject = sides[side];
      subjects.set(`${declaration.name}:${side}`, subject);
      if (withMessages.length === 1 && withMessages.includes(declaration)) {
        subjects.set(side, subject);
      }
    }
  }
  for (const { parameter, path } of parametersOf(messagesOf(model))) {
    const { type } = parameter;
    if (type.kind === "page") {
      subjects.set(path, { kind: "table", name: path, element: type.element });
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
  const title = decodeInto(reader, subject);
  const fixed = sizeOf(subject, bytes.length, abi);
  const isOpenEnded = subject.kind === "aggregate" && isOpen(typeOfAggregate(subject.aggregate));
  const size = isOpenEnded
    ? Math.max(fixed, ...reader.fields.map((field) => field.offset + field.size))
    : fixed;
  if (bytes.length > size) reader.add("(surplus)", size, bytes.length - size);
  if (bytes.length !== size) {
    const end = Math.min(size, bytes.length);
    reader.problem("", end, `${formatCount(size, "byte")} needed, ${bytes.length} given`);
  }
  return { title, size, fields: reader.fields, problems: reader.problems };
}

/** Bytes that `subject` needs, where `given` are there. */
function sizeOf(subject: Subject, given: number, abi: Abi): number {
  switch (subject.kind) {
    case "aggregate":
      return layoutOf(subject.aggregate, abi).size;
    case "table": {
      const { size } = extentOf(subject.element, abi);
      return Math.max(1, Math.ceil(given / size)) * size;
    }
    case "page":
      return pageSize;
    case "request":
    case "response":
      return layoutOf(subject.ring[subject.kind], abi).size;
  }
}

/** The ABIs by where they have the fields of `subject`. */
export function layoutsOf(subject: Subject): readonly LayoutGroup[] {
  switch (subject.kind) {
    case "aggregate":
      return placementGroups(subject.aggregate);
    case "table": {
      const aggregate = aggregateIn(subject.element);
      return aggregate === undefined
        ? groupAbis((abi) => String(extentOf(subject.element, abi).size))
        : placementGroups(aggregate);
    }
    case "page": {
      const { ring } = subject;
      const groups = [placementGroups(ring.request), placementGroups(ring.response)];
      const key = (abi: Abi) =>
        groups.map((group) => group.findIndex(({ abis }) => abis.includes(abi))).join();
      return groupAbis((abi) => JSON.stringify([ringLayoutOf(ring, abi), key(abi)]));
    }
    case "request":
    case "response":
      return placementGroups(subject.ring[subject.kind]);
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
    case "table": {
      const { element, name } = subject;
      const { size } = extentOf(element, reader.abi);
      const length = sizeOf(subject, reader.length, reader.abi) / size;
      decodeType(reader, { kind: "array", element, length, flexible: undefined }, "", 0);
      return `${name} with ${length === 1 ? "1 entry" : `${length} entries`}`;
    }
    case "page": {
      decodeRingPage(reader, subject.ring, (inner, side) => decodeInto(inner, subject[side]));
      return `page of ${subject.ring.name}`;
    }
    case "request":
      return decodeRequest(reader, subject.ring, subject.envelope, subject.messages);
    case "response":
      return decodeResponse(reader, subject.ring, subject.envelope, subject.messages);
  }
}

/**
 * Parses bytes in the order of memory: pairs of digits, which spaces, colons, commas and `0x` may divide.
 *
 * @returns the bytes, or what is wrong.
 */
export function parseHex(text: string): Uint8Array | string {
  const groups = text
    .split(/[\s:,]+/)
    .map((group) => group.replace(/^0x/i, ""))
    .filter((group) => group !== "");
  for (const group of groups) {
    const wrong = /[^0-9a-f]/i.exec(group);
    if (wrong) return `"${wrong[0]}" in ${excerpt(group, wrong.index)} is not a hexadecimal digit`;
    if (group.length % 2 === 1) {
      return `${excerpt(group, group.length)} has an odd number of hexadecimal digits`;
    }
  }
  const pairs = groups.join("").match(/../g) ?? [];
  return Uint8Array.from(pairs, (pair) => parseInt(pair, 16));
}

/** What is at `index` of digits, which may be thousands. */
function excerpt(digits: string, index: number): string {
  if (digits.length <= 24) return `"${digits}"`;
  const [start, end] = [Math.max(0, index - 8), index + 8];
  const [before, after] = [start > 0 ? "…" : "", end < digits.length ? "…" : ""];
  return `"${before}${digits.slice(start, end)}${after}" at digit ${Math.min(index + 1, digits.length)} of ${digits.length}`;
}
