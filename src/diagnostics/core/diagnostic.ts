import type { Span } from "./span.ts";

/** What a diagnostic means for a run: an error stops it before anything is written, a warning does not. */
export type Severity = "error" | "warning";

/** Another place that a diagnostic is about. */
export interface Related {
  readonly message: string;
  readonly span: Span;
}

/** The text of a diagnostic. */
export interface Wording {
  readonly message: string;
  readonly related?: readonly Related[];
  /** What to do, as a sentence without a capital or a stop: `did you mean "status"?` */
  readonly suggestion?: string;
}

/** A wording with a suggestion, as every definition gives it. */
export type SuggestedWording = Wording & Required<Pick<Wording, "suggestion">>;

/** Something wrong with a spec: a value, made by a {@link DiagnosticDefinition} and printed by the command line alone. */
export interface Diagnostic extends Wording {
  readonly code: string;
  /** Which of the messages of its definition it has. */
  readonly messageId: string;
  readonly severity: Severity;
  /** Whether a spec may lower it to a warning or suppress it. */
  readonly isConfigurable: boolean;
  /** `undefined` where no place in a file is to blame: a spec that does not exist. */
  readonly span: Span | undefined;
}

/** Whether `diagnostics` stop a run. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/** Sorts diagnostics by file, in the order of `files`, and place; those at one place keep their order. */
export function sortDiagnostics(
  diagnostics: readonly Diagnostic[],
  files: readonly string[],
): readonly Diagnostic[] {
  const place = ({ span }: Diagnostic): readonly [number, number, number] =>
    span === undefined ? [-1, 0, 0] : [files.indexOf(span.file), span.line, span.column];
  return diagnostics.toSorted((a, b) => {
    const [fileA, lineA, columnA] = place(a);
    const [fileB, lineB, columnB] = place(b);
    return fileA - fileB || lineA - lineB || columnA - columnB;
  });
}
