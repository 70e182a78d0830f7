import { catalogue } from "../../diagnostic/catalogue.ts";
import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import type { Span } from "../../model/span.ts";
import { declarationsOf } from "../../model/walk.ts";
import type { Rule } from "../rule.ts";

interface Law {
  readonly pattern: RegExp;
  readonly allowed: string;
}

const line: Law = {
  pattern: /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/,
  allowed: "one line of ASCII text without blanks at its ends",
};
const fileName: Law = {
  pattern: /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/,
  allowed: "letters, digits, - and _, 64 at most",
};
const include: Law = {
  pattern:
    /^(?:(?:\.\.\/)*[A-Za-z0-9_][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*|<[A-Za-z0-9_][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*>)$/,
  allowed: "a relative path with /, or one in angle brackets",
};
const keyPath: Law = {
  pattern: /^[\w@:-]+(?:\/[\w@:-]+)*$/,
  allowed: "names of letters, digits, -, _, @ and :, with / between them",
};
const licence: Law = { pattern: /^[\w.+() -]+$/, allowed: "an SPDX expression" };

/** Text that stands in a file name, an include or a title can't break out of it. */
export const invalidText: Rule = (model) => [
  ...broken(model.name, "the header's name", fileName, model.span),
  ...broken(model.title, "the header's title", line, model.span),
  ...broken(model.licence, "the licence", licence, model.span),
  ...model.includes.flatMap((path) => broken(path, "the include", include, model.span)),
  ...declarationsOf(model).flatMap((declaration) => {
    if (declaration.kind === "section") {
      return broken(declaration.title, "the title", line, declaration.span);
    }
    if (declaration.kind === "key") {
      return [
        ...broken(declaration.path, "the path", keyPath, declaration.span),
        ...broken(declaration.absent ?? "absent", "the value", line, declaration.span),
      ];
    }
    return [];
  }),
];

function broken(text: unknown, what: string, law: Law, span: Span): Diagnostic[] {
  if (typeof text === "string" && law.pattern.test(text)) return [];
  return /^[\0-\x7f]*$/.test(String(text))
    ? [catalogue["invalid-text"].finding("refused", span, what, text, law.allowed)]
    : [catalogue["non-ascii"].finding("text", span, what, text, law.allowed)];
}
