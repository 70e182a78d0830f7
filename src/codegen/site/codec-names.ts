import { layoutsOf, type Subject } from "../../decode/decode.ts";
import type { Abi } from "../../model/layout/abi.ts";
import { aggregateIn } from "../../model/visit.ts";
import { messageUnion, readFunction, replyUnion, writeFunction } from "../../naming/typescript.ts";

/** The functions of the generated module that read and write a subject; `undefined` where there are none. */
export function codecNames(
  subject: Subject,
  abi: Abi,
): { readonly read: string; readonly write: string } | undefined {
  const type = typeOf(subject);
  if (type === undefined) return undefined;
  const groups = layoutsOf(subject);
  const [first] = groups.find(({ abis }) => abis.includes(abi))?.abis ?? [];
  const layout = groups.length > 1 ? first?.name : undefined;
  return { read: readFunction(type, layout), write: writeFunction(type, layout) };
}

function typeOf(subject: Subject): string | undefined {
  switch (subject.kind) {
    case "aggregate":
      return subject.aggregate.name;
    case "table":
      return subject.element.kind === "array" ? undefined : aggregateIn(subject.element)?.name;
    case "request":
      return messageUnion(subject.ring.name);
    case "response":
      return replyUnion(subject.ring.name);
    case "page":
      return undefined;
  }
}
