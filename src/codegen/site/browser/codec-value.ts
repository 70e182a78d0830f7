import type { Subject } from "../../../decode/decode.ts";
import { type Abi, pageSize } from "../../../model/layout/abi.ts";
import { extentOf, integerOn, layoutOf, placeIn } from "../../../model/layout/layout.ts";
import { ringIndices, ringLayoutOf } from "../../../model/layout/ring-layout.ts";
import { codecNames } from "../codec-names.ts";
import { writeInteger } from "../../../model/numbers.ts";
import type { Member } from "../../../model/type.ts";
import type { ModelData } from "../model-data.ts";

declare global {
  /** The exports of the generated modules, by the names of their specs. */
  var abispecCodecs: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
}

/**
 * The functions of the generated module for `subject`, between bytes and values in JSON; `undefined` where it
 * has none. They throw errors of the module, and a SyntaxError for what is not JSON.
 */
export function codecOf(spec: string, subject: Subject, abi: Abi) {
  const names = codecNames(subject, abi);
  if (names === undefined) return undefined;
  const codecs = globalThis.abispecCodecs?.[spec];
  const [read, write] = [codecs?.[names.read], codecs?.[names.write]];
  if (typeof read !== "function" || typeof write !== "function") return undefined;
  const step = subject.kind === "table" ? extentOf(subject.element, abi).size : undefined;
  return {
    readName: names.read,
    writeName: names.write,
    read: (bytes: Uint8Array): string => {
      const view = viewOf(bytes);
      if (step === undefined) return print(read(view, 0));
      const count = Math.floor(bytes.length / step);
      return print(Array.from({ length: count }, (_, index) => read(view, index * step)));
    },
    /** @param size - of the bytes, where that is fixed. */
    write: (json: string, size: number): Uint8Array => {
      const value = parse(json);
      const values = step !== undefined && Array.isArray(value) ? value : [value];
      const bytes = new Uint8Array(step === undefined ? size : step * values.length);
      values.forEach((one, index) => write(viewOf(bytes), index * (step ?? 0), one));
      return bytes;
    },
  };
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** JSON has no bigint: `"5n"` is one. */
function print(value: unknown): string {
  const text = JSON.stringify(
    value,
    (_, inner: unknown) => (typeof inner === "bigint" ? `${inner}n` : inner),
    1,
  );
  // Lists of numbers on one line.
  return text.replaceAll(/\[[\s\d,-]*\]/g, (list) => list.replaceAll(/\s+/g, " "));
}

function parse(json: string): unknown {
  return JSON.parse(json, (_, inner: unknown) =>
    typeof inner === "string" && /^-?\d+n$/.test(inner) ? BigInt(inner.slice(0, -1)) : inner,
  );
}

/** Bytes to start with: those of a message where there is one, otherwise zeros. */
export function sampleOf(subject: Subject, name: string, model: ModelData, abi: Abi): Uint8Array {
  switch (subject.kind) {
    case "aggregate":
      return new Uint8Array(layoutOf(subject.aggregate, abi).size);
    case "table":
      return new Uint8Array(2 * extentOf(subject.element, abi).size);
    case "page": {
      const page = new Uint8Array(pageSize);
      const { slotsOffset } = ringLayoutOf(subject.ring, abi);
      page.set(sampleOf(subject.request, name, model, abi), slotsOffset);
      for (const { name: index, offset } of ringIndices) {
        const value = index === "rsp_prod" ? 0n : 1n;
        writeInteger(page, offset, { bits: 32 }, model.byteOrder, value);
      }
      return page;
    }
    case "request":
    case "response": {
      const { ring, envelope, messages, kind } = subject;
      const struct = ring[kind];
      const bytes = new Uint8Array(layoutOf(struct, abi).size);
      const message = messages.find((one) => one.name === name) ?? messages[0];
      if (message === undefined) return bytes;
      const [reply] = message.replies;
      const set = ({ name: wanted }: Member, value: bigint) => {
        const member = struct.members.find((one) => one.name === wanted);
        if (member?.type.kind !== "scalar") return;
        const { offset } = placeIn(struct, member, abi);
        const integer = integerOn(member.type.integer, abi);
        writeInteger(bytes, offset, integer, model.byteOrder, value);
      };
      set(envelope.id, 1n);
      set(envelope.type, message.code.value);
      if (kind === "response" && reply !== undefined) set(envelope.status, reply.status.value);
      return bytes;
    }
  }
}
