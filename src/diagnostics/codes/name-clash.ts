import type { Span } from "../core/span.ts";
import { defineDiagnostic } from "../core/diagnostic.ts";

/** What a name of an output stands for. */
export interface Meaning {
  readonly what: string;
  readonly span: Span;
}

export const nameClash = defineDiagnostic("name-clash", {
  requirement: "No two declarations give the same name in an output.",
  why: "Outputs make more names of those in the spec: in TypeScript sizes, offsets and functions, such as `entry_SIZE` and `decode_entry`, in C the types of a ring, such as `disk_sring`. Another declaration of such a name would hide them or not compile.",
  fix: "Rename one of the two.",
  messages: {
    declared: (name: string, language: string, one: Meaning, other: Meaning) => ({
      message: `${one.what} and ${other.what} would both be called "${name}" in ${language}`,
      related: [{ message: `${other.what} comes from here`, span: other.span }],
      suggestion: "rename one of them",
    }),
    provided: (name: string, language: string, one: Meaning, other: Meaning) => ({
      message: `${one.what} and ${other.what} would both be called "${name}" in ${language}`,
      suggestion: "rename it",
    }),
  },
});
