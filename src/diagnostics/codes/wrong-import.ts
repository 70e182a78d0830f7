import { defineDiagnostic, type Diagnostic } from "../core/diagnostic.ts";
import { type Model, importedBy, messagesOf, ringsOf } from "../../model/model.ts";

export const wrongImport = defineDiagnostic("wrong-import", {
  requirement: "A spec imports declarations of another spec whose header can be included for them.",
  why: "A header includes the headers whose declarations it uses, and two that include each other do not compile. The codecs of a struct read what is inside of it with the codecs of the other spec.",
  fix: "Move what two headers need into a third one. Give both headers the same `byteOrder`, and `cplusplus: true` if one has it. Declare the messages of a ring in the spec of the ring.",
  messages: {
    circle: (headers: readonly string[]) => ({
      message: `the headers include each other: ${headers.join(" -> ")}`,
      suggestion: "move what both need into a spec of its own, and import that",
    }),
    byteOrder: (name: string, order: string, other: string, otherOrder: string) => ({
      message: `${name}.h is ${order}-endian in TypeScript, but ${other}.h, which it imports, is ${otherOrder}-endian`,
      suggestion: "give both headers the same byteOrder",
    }),
    cplusplus: (name: string, other: string) => ({
      message: `${name}.h is for C++, too, but ${other}.h, which it includes, is not`,
      suggestion: `add cplusplus: true to the header of ${other}.h`,
    }),
    message: (name: string, ring: string) => ({
      message: `the message "${name}" is over "${ring}", a ring of another header`,
      suggestion: "declare the message in the spec of the ring",
    }),
  },
});

const { finding } = wrongImport;

/** What a header imports fits the header. */
export function checkWrongImport(model: Model): readonly Diagnostic[] {
  const { name, byteOrder, cplusplus, places } = model;
  const theirs = new Set(importedBy(model).flatMap(ringsOf));
  return [
    ...model.imports.flatMap((other) => [
      ...(other.byteOrder === byteOrder
        ? []
        : [finding("byteOrder", places.name, name, byteOrder, other.name, other.byteOrder)]),
      ...(cplusplus && !other.cplusplus
        ? [finding("cplusplus", places.name, name, other.name)]
        : []),
    ]),
    ...messagesOf(model)
      .filter(({ ring }) => theirs.has(ring))
      .map((message) => finding("message", message.span, message.name, message.ring.name)),
  ];
}
