import { law } from "../law.ts";
import type { NamedPlace } from "../named-place.ts";

/** An integer that is too narrow. */
export interface Narrow {
  readonly path: string;
  readonly type: string;
  readonly min: bigint;
  readonly max: bigint;
}

export const codeTooWide = law("code-too-wide", {
  severity: "error",
  law: "Every code or flag of a family fits the integers that hold it.",
  why: "C cuts a value that is too large for its member off without a word, and the other side reads another code.",
  mend: "Give the member a wider type, or the code a smaller value.",
  messages: {
    value: (code: NamedPlace, value: bigint, { path, type, min, max }: Narrow) => ({
      message: `${code.name} is ${value}, but ${path} holds ${min} to ${max}`,
      related: [{ message: `${code.name} is declared here`, span: code.span }],
      suggestion: `use a wider type than ${type}, or another value`,
    }),
    signedMask: (name: string, bit: number) => ({
      message: `${name} is bit ${bit}, but a signed mask has bits 0 to 30`,
      suggestion: "leave out `signed`, so that the mask is 1U << bit",
    }),
  },
});
