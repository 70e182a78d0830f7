import type { Span } from "../core/span.ts";
import { defineDiagnostic } from "../core/diagnostic.ts";

/** What a name of an output stands for. */
export interface Meaning {
  readonly what: string;
  readonly span: Span;
}

export const nameClash = defineDiagnostic("name-clash", {
  requirement: "No two declarations have the same name in an output.",
  why: "Outputs derive names from those in the spec: in C the macros of codes and flags, such as `STATUS_SUCCESS`, and the types of a ring, such as `disk_sring`; in TypeScript sizes, members and functions, such as `entry_SIZE` and `read_entry`. Another declaration of such a name would not compile or hide it. A macro of C replaces its name everywhere, in members too.",
  fix: "Rename one of the two. The name of a macro is the name of its family, `_` and the name of the code or flag.",
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
