import type { Span } from "../../model/span.ts";

/** Something with a name that a message is about, and where it is declared. */
export interface NamedPlace {
  readonly name: string;
  readonly span: Span;
}
