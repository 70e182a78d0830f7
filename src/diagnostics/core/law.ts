import type { Span } from "../../model/span.ts";
import type { Finding, Severity, Wording } from "./finding.ts";

/** What is said of a law. `P` maps each of its messages to what the message is about. */
export interface LawParts<P extends Readonly<Record<string, readonly unknown[]>>> {
  readonly severity: Severity;
  /** What has to hold, in one sentence. */
  readonly law: string;
  /** What goes wrong where it does not hold, for someone who meets the law for the first time. */
  readonly why: string;
  /** What to change. */
  readonly mend: string;
  /** Everything that a finding can say, so that all wording stands in one place. */
  readonly messages: { readonly [M in keyof P]: (...parameters: P[M]) => Wording };
}

/** A law of the catalogue; the only way to a finding with its code. */
export interface Law<
  C extends string,
  P extends Readonly<Record<string, readonly unknown[]>>,
> extends LawParts<P> {
  readonly code: C;
  /**
   * Makes a finding.
   *
   * @param message - which of the law's messages.
   * @param span - the place that breaks the law.
   * @param parameters - what that message is about.
   */
  readonly finding: <M extends keyof P>(
    message: M,
    span: Span | undefined,
    ...parameters: P[M]
  ) => Finding<C>;
}

/** Declares the law that `code` stands for. */
export function law<C extends string, P extends Readonly<Record<string, readonly unknown[]>>>(
  code: C,
  parts: LawParts<P>,
): Law<C, P> {
  return {
    code,
    ...parts,
    finding: (message, span, ...parameters) => ({
      code,
      severity: parts.severity,
      span,
      ...parts.messages[message](...parameters),
    }),
  };
}
