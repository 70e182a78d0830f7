import type { Span } from "../diagnostics/core/span.ts";

/** What a link points at. */
export type TargetKind = "declaration" | "value" | "member" | "parameter" | "reply" | "rule";

/**
 * A part of the model that a name in prose resolves to.
 *
 * `declaration` is the exported name of the declaration that holds the place; `part` is the path from there:
 * `["status"]` for a member, `["request", "table"]` for a parameter of a message, `["response", "SUCCESS"]` for
 * a reply, `["rules", "allOrNothing"]` for a rule.
 */
export interface Target {
  readonly kind: TargetKind;
  readonly declaration: string;
  readonly part: readonly string[];
  /** Its name in C: `XEN_NETIF_CTRL_STATUS_SUCCESS`, `xen_netif_gref.status`. */
  readonly cName: string;
}

/** A piece of a paragraph. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  /** Text in backquotes that names nothing of the spec: a literal, an expression, a C keyword. */
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "link"; readonly target: Target; readonly span: Span };

export interface Paragraph {
  readonly kind: "paragraph";
  readonly content: readonly Inline[];
}

export interface List {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly items: readonly (readonly Block[])[];
}

/** Preformatted lines; nothing inside is a link. */
export interface CodeBlock {
  readonly kind: "codeBlock";
  readonly language: string;
  readonly lines: readonly string[];
}

export type Block = Paragraph | List | CodeBlock;

/** The text of one TSDoc comment. */
export interface Prose {
  readonly blocks: readonly Block[];
  readonly span: Span;
}
