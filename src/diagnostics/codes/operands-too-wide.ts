import { defineDiagnostic } from "../core/definition.ts";
import type { NamedPlace } from "../core/span.ts";

export const operandsTooWide = defineDiagnostic("operands-too-wide", {
  requirement: "The words of a message fit the members that carry them.",
  why: "A request and a reply have the room that the ring's structs give them. A word too many or too wide would be lost.",
  fix: "Use fewer or narrower words, or put them into a table in a page and hand over its grant reference with `pageOf`.",
  messages: {
    tooMany: (owner: string, count: number, carrier: NamedPlace, room: number) => ({
      message: `${owner} has ${count} words, but "${carrier.name}" has room for ${room}`,
      related: [{ message: `"${carrier.name}" is declared here`, span: carrier.span }],
      suggestion: `leave out ${count - room}`,
    }),
    tooWide: (word: string, width: number, carrier: NamedPlace, bits: number) => ({
      message: `"${word}" has ${width} bits, but a word of "${carrier.name}" has ${bits}`,
      related: [{ message: `"${carrier.name}" is declared here`, span: carrier.span }],
      suggestion: `use an integer of at most ${bits} bits`,
    }),
  },
});
