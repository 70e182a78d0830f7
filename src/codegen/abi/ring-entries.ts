import type { Message, PageType, Parameter, Ring, MemberFlag } from "../../model/declaration.ts";
import { pageSize } from "../../model/layout/abi.ts";
import { extentOf } from "../../model/layout/layout.ts";
import { numbersByAbi, groupAbis } from "../../model/layout/groups.ts";
import { ringIndices, ringLayoutOf } from "../../model/layout/ring-layout.ts";
import type { Member, Code } from "../../model/type.ts";
import { accessOf, elementsOf } from "../../model/visit.ts";
import type {
  MessageEntry,
  ParameterEntry,
  CodeReference,
  MemberFlagEntry,
  RingEntry,
} from "./document.ts";
import { typeEntry, abiNames } from "./aggregate-entries.ts";
import type { PageEntry } from "./type-entries.ts";

export function messageEntry({
  name,
  ring,
  envelope,
  code,
  parameters,
  replies,
}: Message): MessageEntry {
  return {
    name,
    ring: ring.name,
    type: reference(code),
    request: parameterEntries(parameters, envelope.words, `${name}.request`),
    replies: replies.map((reply) => ({
      status: reference(reply.status),
      words: parameterEntries(reply.parameters, envelope.result, `${name}.response.${reply.name}`),
    })),
  };
}

function parameterEntries(
  parameters: readonly Parameter[],
  holder: Member,
  path: string,
): readonly ParameterEntry[] {
  const elements = elementsOf(holder);
  return parameters.map(({ name, type }, index) => ({
    name,
    element: elements[index] ?? holder.name,
    type:
      type.kind === "page"
        ? pageEntry(type, `${path}.${name}`)
        : typeEntry(type, `${path}.${name}`),
  }));
}

function pageEntry(page: PageType, path: string): PageEntry {
  const { element, length, count } = page;
  return {
    kind: "page",
    element: typeEntry(element, path),
    length: length ?? null,
    count: count ?? null,
    access: accessOf(page),
    layouts: numbersByAbi((abi) => extentOf(element, abi).size).map((group) => ({
      abis: abiNames(group),
      elementSize: group.number,
      capacity: Math.floor(pageSize / group.number),
    })),
  };
}

/** A code as the document refers to it. */
function reference({ cName, value }: Code): CodeReference {
  return { constant: cName, value: String(value) };
}

function flagEntry({ member, flag }: MemberFlag): MemberFlagEntry {
  return { member: member.name, constant: flag.cName };
}

/** A ring with the layout of its page. */
export function ringEntry(ring: Ring): RingEntry {
  const { name, request, response, envelope, packets } = ring;
  return {
    name,
    request: request.name ?? `${name}.request`,
    response: response.name ?? `${name}.response`,
    envelope:
      envelope === undefined
        ? null
        : {
            id: envelope.id.name,
            type: envelope.type.name,
            status: envelope.status.name,
            words: envelope.words.name,
            result: envelope.result.name,
            reserved: envelope.reserved === undefined ? null : reference(envelope.reserved),
          },
    packets:
      packets === undefined
        ? null
        : {
            side: packets.side,
            more: flagEntry(packets.more),
            extra: flagEntry(packets.extra),
            extraInfo: packets.extraInfo.name ?? `${name}.extraInfo`,
            moreExtra: flagEntry(packets.moreExtra),
          },
    indices: ringIndices.map((index) => ({ name: index.name, offset: index.offset, size: 4 })),
    layouts: groupAbis((abi) => JSON.stringify(ringLayoutOf(ring, abi))).map((group) => {
      const { slotsOffset, slotSize, slots } = ringLayoutOf(ring, group.abi);
      return { abis: abiNames(group), slotsOffset, slotSize, slots };
    }),
  };
}
