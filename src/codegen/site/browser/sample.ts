import type { Subject } from "../../../decode/decode.ts";

import { type Abi, pageSize } from "../../../model/layout/abi.ts";
import {
  extentOf,
  integerOn,
  layoutOf,
  placeIn,
  ringIndices,
  ringLayoutOf,
} from "../../../model/layout/layout.ts";
import type { Model } from "../../../model/model.ts";
import { writeInteger } from "../../../model/numbers.ts";
import type { Member, Struct } from "../../../model/type.ts";
import type { ModelData } from "../model-data.ts";

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
      const set = (wanted: Member, value: bigint) => {
        writeMember(bytes, struct, wanted.name, value, model.byteOrder, abi);
      };
      set(envelope.id, 1n);
      set(envelope.type, message.code.value);
      if (kind === "response" && reply !== undefined) set(envelope.status, reply.status.value);
      return bytes;
    }
  }
}

function writeMember(
  bytes: Uint8Array,
  struct: Struct,
  name: string,
  value: bigint,
  byteOrder: Model["byteOrder"],
  abi: Abi,
): void {
  const member = struct.members.find((one) => one.name === name);
  if (member?.type.kind !== "scalar") return;
  const { offset } = placeIn(struct, member, abi);
  writeInteger(bytes, offset, integerOn(member.type.integer, abi), byteOrder, value);
}
