import type { ProseDraft } from "../draft/prose.ts";

/** An expression of a spec, as far as comments stand in it. */
export type Expression =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "around";
      readonly before: string;
      readonly inner: Expression;
      readonly after: string;
    }
  | { readonly kind: "object"; readonly entries: readonly Entry[] };

export interface Entry {
  readonly name: string;
  /** `undefined` for what has no comment. */
  readonly prose: ProseDraft | undefined;
  readonly value: Expression;
}

export function text(content: string): Expression {
  return { kind: "text", text: content };
}

export function around(before: string, inner: Expression, after: string): Expression {
  return { kind: "around", before, inner, after };
}

export function object(entries: readonly Entry[]): Expression {
  return { kind: "object", entries };
}

/** Lines of a comment, to be put before what it is about. */
export type PrintComment = (prose: ProseDraft, indent: string) => readonly string[];

/** Prints an expression; all of its lines but the first are indented by `indent`. */
export function printed(expression: Expression, indent: string, comment: PrintComment): string {
  switch (expression.kind) {
    case "text":
      return expression.text;
    case "around":
      return expression.before + printed(expression.inner, indent, comment) + expression.after;
    case "object": {
      if (expression.entries.length === 0) return "{}";
      const inner = `${indent}  `;
      const lines = expression.entries.flatMap(({ name, prose, value }) => [
        ...(prose === undefined ? [] : comment(prose, inner)),
        `${inner}${name}: ${printed(value, inner, comment)},`,
      ]);
      return ["{", ...lines, `${indent}}`].join("\n");
    }
  }
}

/** A property of a name that may start with a digit. */
export function propertyAccess(owner: string, name: string): string {
  return /^\d/.test(name) ? `${owner}[${JSON.stringify(name)}]` : `${owner}.${name}`;
}

/** A name as the key of an object literal. */
export function propertyName(name: string): string {
  return /^(?:\d+[A-Za-z_]|0\d)/.test(name) ? JSON.stringify(name) : name;
}
