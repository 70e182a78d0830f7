import type { Span } from "../../model/span.ts";
import { law } from "../core/law.ts";

/** What a name of the TypeScript output stands for. */
export interface Meaning {
  readonly what: string;
  readonly span: Span;
}

export const nameClash = law("name-clash", {
  severity: "error",
  law: "No two declarations give one name in the TypeScript output.",
  why: "The output names sizes, offsets and functions after the declarations: `entry_SIZE`, `decode_entry`. A declaration of such a name would hide them.",
  mend: "Rename one of the two.",
  messages: {
    declared: (name: string, one: Meaning, other: Meaning) => ({
      message: `${one.what} and ${other.what} would both be called "${name}" in TypeScript`,
      related: [{ message: `${other.what} comes from here`, span: other.span }],
      suggestion: "rename one of them",
    }),
    broughtAlong: (name: string, one: Meaning, other: Meaning) => ({
      message: `${one.what} and ${other.what} would both be called "${name}" in TypeScript`,
      suggestion: "rename it",
    }),
  },
});
