import { extentOf } from "../../model/layout/aggregate.ts";
import { groupAbis } from "../../model/layout/group.ts";
import { pageSize } from "../../model/layout/abi.ts";
import type { Message, PageType, Parameter } from "../../model/declaration.ts";
import type { Code, Member } from "../../model/type.ts";
import { accessOf } from "../../model/nested-types.ts";
import { elementsOf } from "../elements.ts";
import { abiNames } from "./abi-names.ts";
import type { CodeReference, MessageEntry, PageEntry, WordEntry } from "./document.ts";
import { typeEntry } from "./type.ts";

/** A message with the words of its request and of each reply. */
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
    request: wordEntries(parameters, envelope.words, `${name}.request`),
    replies: replies.map((reply) => ({
      status: reference(reply.status),
      words: wordEntries(reply.parameters, envelope.result, `${name}.response.${reply.name}`),
    })),
  };
}

function reference({ cName, value }: Code): CodeReference {
  return { constant: cName, value: String(value) };
}

function wordEntries(
  words: readonly Parameter[],
  carrier: Member,
  path: string,
): readonly WordEntry[] {
  const elements = elementsOf(carrier);
  return words.map(({ name, type }, index) => ({
    name,
    element: elements[index] ?? carrier.name,
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
    layouts: groupAbis((abi) => String(extentOf(element, abi).size)).map((group) => {
      const { size } = extentOf(element, group.abi);
      return { abis: abiNames(group), elementSize: size, capacity: Math.floor(pageSize / size) };
    }),
  };
}
