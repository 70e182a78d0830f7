import type { Diagnostic, SuggestedWording } from "./diagnostic.ts";
import type { Span } from "./span.ts";

/** The parameters of each message of a definition. */
export type Messages = Readonly<Record<string, readonly unknown[]>>;

/** What is documented about a code. `P` maps the name of each message to its parameters. */
export interface DefinitionParts<P extends Messages> {
  /** Where true, a spec may lower it to a warning or suppress it: every output is right in spite of it. */
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
