import type { Span } from "../../../diagnostics/core/span.ts";

/** A name in prose, before it is known what it names. */
export interface Reference {
  readonly kind: "reference";
  /** A link must lead somewhere; a name in backquotes may be a literal. */
  readonly form: "link" | "backquotes";
  readonly text: string;
  readonly span: Span;
}

export interface DraftText {
  readonly kind: "text";
  readonly text: string;
}

export interface DraftParagraph {
  readonly kind: "paragraph";
  readonly content: readonly (DraftText | Reference)[];
}

export interface DraftList {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly items: readonly (readonly DraftBlock[])[];
}

export interface DraftCode {
  readonly kind: "codeBlock";
  readonly language: string;
  readonly lines: readonly string[];
}

/** Prose as it is written, its names not yet resolved. */
export type DraftBlock = DraftParagraph | DraftList | DraftCode;
