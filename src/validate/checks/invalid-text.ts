import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import { formatValue } from "../../language/format-value.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Span } from "../../diagnostics/core/span.ts";
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
/** Titles become headings, which a link finds by their letters and digits. */
const title: Law = {
  pattern: /^(?=.*[A-Za-z0-9])[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/,
  allowed: `${line.allowed}, with a letter or digit in it`,
};
/** Windows takes some names for devices, with any ending. */
const fileName: Law = {
  pattern: /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z\d][\w-]{0,63}$/i,
  allowed: "letters, digits, - and _, 64 at most, and no name that Windows has for a device",
};
const include: Law = {
  pattern:
    /^(?:(?:\.\.\/)*[A-Za-z0-9_][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*|<[A-Za-z0-9_][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*>)$/,
  allowed: "a relative path with /, or one in angle brackets",
};
const keyPath: Law = {
  pattern: /^[\w@:-]+(?:\/[\w@:-]+)*$/,
  allowed: "names of letters, digits, -, _, @ and :, with / between them and none before",
};
const licence: Law = { pattern: /^[\w.+() -]+$/, allowed: "an SPDX expression" };

/** Text that stands in a file name, an include or a title can't break out of it. */
export const invalidText: Rule = (model) => [
  ...broken(model.name, "the header's name", fileName, model.places.name),
  ...broken(model.title, "the header's title", title, model.places.title),
  ...broken(model.licence, "the licence", licence, model.places.licence),
  ...[...model.listedIncludes].flatMap(([path, span]) =>
    broken(path, "the include", include, span),
  ),
  ...declarationsOf(model).flatMap((declaration) => {
    if (declaration.kind === "section") {
      return broken(declaration.title, "the title", title, declaration.places.title);
    }
    if (declaration.kind === "alias") {
      const { header, places } = declaration;
      return header === undefined ? [] : broken(header, "the header", include, places.header);
    }
    if (declaration.kind === "key") {
      return [
        ...broken(declaration.path, "the path", keyPath, declaration.places.path),
        ...broken(declaration.absent ?? "absent", "the value", line, declaration.places.absent),
      ];
    }
    return [];
  }),
];

function broken(text: unknown, what: string, law: Law, span: Span): Diagnostic[] {
  if (typeof text === "string" && law.pattern.test(text)) return [];
  return typeof text !== "string" || /^[\0-\x7f]*$/.test(text)
    ? [catalogue["invalid-text"].finding("refused", span, what, formatValue(text), law.allowed)]
    : [catalogue["non-ascii"].finding("text", span, what, formatValue(text), law.allowed)];
}
