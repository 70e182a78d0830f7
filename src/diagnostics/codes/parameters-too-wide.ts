import { defineDiagnostic } from "../core/diagnostic.ts";
import type { NamedPlace } from "../core/span.ts";

export const parametersTooWide = defineDiagnostic("parameters-too-wide", {
  requirement: "The parameters of a message fit into the members that hold them.",
  why: "A request and a reply have the room that the structs of the ring give them. A parameter that does not fit would be lost.",
  fix: "Use fewer or narrower parameters, or put them into a table in a page and pass its grant reference with `pageOf`.",
  messages: {
    tooMany: (owner: string, count: number, member: NamedPlace, room: number) => ({
      message: `${owner} has ${count} parameters, but "${member.name}" has room for ${room}`,
      related: [{ message: `"${member.name}" is declared here`, span: member.span }],
      suggestion: `remove ${count - room} of them`,
    }),
    tooWide: (parameter: string, width: number, member: NamedPlace, bits: number) => ({
      message: `"${parameter}" has ${width} bits, but "${member.name}" holds integers of ${bits}`,
      related: [{ message: `"${member.name}" is declared here`, span: member.span }],
      suggestion: `use an integer of at most ${bits} bits`,
    }),
  },
});
