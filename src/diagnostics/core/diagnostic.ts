/** A stretch of a source file. Lines and columns count from 1; `end` is exclusive. */
export interface Span {
  /** Absolute path of the file. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where the values of some parts stand, by the name of the part; those that a spec leaves out have the place of the whole. */
export type Places<P extends string> = Readonly<Record<P, Span>>;

/** Whether a place comes before another one of the same file. */
export function isBefore(
  one: Pick<Span, "line" | "column">,
  other: Pick<Span, "line" | "column">,
): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}

/** The first character of a file: for what has no place of its own in it. */
export function startOf(file: string): Span {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 2 };
}

/** Something with a name that a message mentions, and where it is declared. */
export interface NamedPlace {
  readonly name: string;
  readonly span: Span;
}

/** What a diagnostic means for a run: an error stops it before anything is written, a warning does not. */
export type Severity = "error" | "warning";

/** Another place that a diagnostic is about. */
export interface Related {
  readonly message: string;
  readonly span: Span;
}

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

/** The parameters of each message of a definition. */
export type Messages = Readonly<Record<string, readonly unknown[]>>;

/** What is documented about a code. `P` maps the name of each message to its parameters. */
export interface DefinitionParts<P extends Messages> {
  /** Where true, a spec may lower it to a warning or suppress it: despite it, every output is right. */
  readonly isConfigurable?: boolean;
  /** What has to hold, in one sentence. */
  readonly requirement: string;
  /** What goes wrong where it does not hold, for someone who reads about it for the first time. */
  readonly why: string;
  /** What to change. */
  readonly fix: string;
  /** Every message of the code. */
  readonly messages: { readonly [M in keyof P]: (...parameters: P[M]) => SuggestedWording };
}

/** Everything about the diagnostics of one code. */
export interface DiagnosticDefinition<P extends Messages> extends DefinitionParts<P> {
  readonly code: string;
  readonly isConfigurable: boolean;
  /**
   * Makes a diagnostic.
   *
   * @param messageId - which of the messages.
   * @param span - the place that is wrong.
   * @param parameters - what that message names.
   */
  readonly finding: <M extends keyof P & string>(
    messageId: M,
    span: Span | undefined,
    ...parameters: P[M]
  ) => Diagnostic;
}

/** Defines the diagnostics of one code; the only way to make one. */
export function defineDiagnostic<P extends Messages>(
  code: string,
  parts: DefinitionParts<P>,
): DiagnosticDefinition<P> {
  const { isConfigurable = false } = parts;
  return {
    ...parts,
    code,
    isConfigurable,
    finding: (messageId, span, ...parameters) => ({
      code,
      messageId,
      severity: "error",
      isConfigurable,
      span,
      ...parts.messages[messageId](...parameters),
    }),
  };
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
