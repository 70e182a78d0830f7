import type { Span } from "../../model/span.ts";

/** What a finding means for a run: an error stops it before anything is written, a warning does not. */
export type Severity = "error" | "warning";

/** Another place that a finding is about. */
export interface Related {
  readonly message: string;
  readonly span: Span;
}

/** What a finding says. */
export interface Wording {
  readonly message: string;
  readonly related?: readonly Related[];
  /** What to do, as a sentence without a capital or a stop: `did you mean "status"?` */
  readonly suggestion?: string;
}

/** A place where a law is broken, under the code `C` of the law. */
export interface Finding<C extends string> extends Wording {
  readonly code: C;
  readonly severity: Severity;
  /** `undefined` where no place in a file is to blame: a spec that does not exist. */
  readonly span: Span | undefined;
}
