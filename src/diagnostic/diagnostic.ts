import type { Span } from "../model/span.ts";
import type { DiagnosticCode } from "./catalogue.ts";

/** Another place that a finding is about. */
export interface Related {
  readonly message: string;
  readonly span: Span;
}

/** A finding about a spec: a value, printed by the command line alone. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly message: string;
  /** `undefined` where no place in a file is to blame: a spec that does not exist. */
  readonly span: Span | undefined;
  readonly related?: readonly Related[];
  /** What to do, as a sentence without a capital or a stop: `did you mean "status"?` */
  readonly suggestion?: string;
}
