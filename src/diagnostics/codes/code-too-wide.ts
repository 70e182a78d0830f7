import type { Span, NamedPlace } from "../core/span.ts";
import { defineDiagnostic } from "../core/diagnostic.ts";
import { joinList } from "../../text/text.ts";

/** An integer that is too narrow. */
export interface Narrow {
  /** The member or parameter, as `disk_request.flags`. */
  readonly path: string;
  readonly span: Span;
  readonly type: string;
  readonly min: bigint;
  readonly max: bigint;
}

export const codeTooWide = defineDiagnostic("code-too-wide", {
  requirement: "Every code or flag of a family fits into the integers that hold it.",
  why: "C silently cuts off a value that is too large for its member, and the other side reads another code.",
  fix: "Give the member a wider type, or the code a smaller value.",
  messages: {
    value: (name: string, value: bigint, [narrow, ...others]: readonly [Narrow, ...Narrow[]]) => ({
      message: `${name} is ${value}, but ${narrow.path} holds ${narrow.min} to ${narrow.max}`,
      related: [narrow, ...others].map(({ span }) => ({ message: "it is used here", span })),
      suggestion: `write another value, or a wider type than ${narrow.type}`,
    }),
    most: ({ path, type, min, max }: Narrow, codes: readonly NamedPlace[]) => ({
      message: `${path} holds ${min} to ${max}, which is too small for ${joinList(
        codes.map(({ name }) => name),
        "and",
      )}`,
      related: codes.map(({ name, span }) => ({ message: `${name} is declared here`, span })),
      suggestion: `write a wider type than ${type}`,
    }),
    signedMask: (name: string, bit: number) => ({
      message: `${name} is bit ${bit}, but a signed mask has bits 0 to 30`,
      suggestion: "leave out `signed`: the mask is then 1U << bit",
    }),
  },
});
