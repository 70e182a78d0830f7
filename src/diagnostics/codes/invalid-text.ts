import { defineDiagnostic, type Diagnostic, type Span } from "../core/diagnostic.ts";
import { nonAscii, shortened } from "./non-ascii.ts";
import { formatValue } from "../../language/kinds.ts";
import { isDefinedElsewhere } from "../../model/declaration.ts";
import { type Model, declarationsOf } from "../../model/model.ts";

export const invalidText = defineDiagnostic("invalid-text", {
  requirement: "A title, path or file name is valid wherever the outputs use it.",
  why: "Strings of a spec are used in C comments, in Markdown and in file names. A line break, a `*/` or a `../` would end the comment, or leave the output folder.",
  fix: "Write what the suggestion allows.",
  messages: {
    refused: (what: string, given: string, allowed: string) => ({
      message: `${what} cannot be ${shortened(given)}`,
      suggestion: `write ${allowed}`,
    }),
  },
});

/** What a string may be. */
interface Form {
  readonly pattern: RegExp;
  readonly allowed: string;
}

const line: Form = {
  pattern: /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/,
  allowed: "one line of ASCII text without blanks at its ends",
};
/** Titles become headings, which a link finds by their letters and digits. */
const title: Form = {
  pattern: /^(?=.*[A-Za-z0-9])[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/,
  allowed: `${line.allowed}, with a letter or digit in it`,
};
/** C90 promises room for 509 characters. */
const macro: Form = {
  pattern: /^[\t\n -~]{0,509}$/,
  allowed: String.raw`at most 509 characters: printable ASCII, \t and \n`,
};
/** Windows takes some names for devices, with any ending. */
const fileName: Form = {
  pattern: /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z\d][\w-]{0,63}$/i,
  allowed: "letters, digits, - and _, 64 at most, and no name that Windows has for a device",
};
const include: Form = {
  pattern:
    /^(?:(?:\.\.\/)*[A-Za-z0-9_][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*|<[A-Za-z0-9_][\w.-]*(?:\/[A-Za-z0-9_][\w.-]*)*>)$/,
  allowed: "a relative path with /, or one in angle brackets",
};
const moduleName: Form = {
  pattern: /^(?:\.{1,2}\/(?:\.\.\/)*)?@?\w[\w.-]*(?:\/\w[\w.-]*)*$/,
  allowed: "a relative path with /, or the name of a package",
};
const keyPath: Form = {
  pattern: /^[\w@:-]+(?:\/[\w@:-]+)*$/,
  allowed: "names of letters, digits, -, _, @ and :, with / between them and none before",
};
const licence: Form = { pattern: /^[\w.+() -]+$/, allowed: "an SPDX expression" };

/** Strings that become file names, includes, titles and keys have the form of one. */
export function checkInvalidText(model: Model): readonly Diagnostic[] {
  return [
    ...wrong(model.name, "the header's name", fileName, model.places.name),
    ...wrong(model.title, "the header's title", title, model.places.title),
    ...wrong(model.licence, "the licence", licence, model.places.licence),
    ...[...(model.listedIncludes ?? [])].flatMap(([path, span]) =>
      wrong(path, "the include", include, span),
    ),
    ...(model.include === `${model.name}.h`
      ? []
      : wrong(model.include, "the include", include, model.places.include)),
    ...(model.module === `./${model.name}.ts`
      ? []
      : wrong(model.module, "the module", moduleName, model.places.module)),
    ...declarationsOf(model)
      .filter(isDefinedElsewhere)
      .flatMap(({ header, places }) => wrong(header, "the header", include, places.header)),
    ...declarationsOf(model, "key").flatMap(({ path, absent, without, places }) => [
      ...wrong(path, "the path", keyPath, places.path),
      ...wrong(absent ?? "absent", "the value", line, places.absent),
      ...wrong(without ?? "none", "the sentence", line, places.without),
    ]),
    ...declarationsOf(model, "constant").flatMap((constant) =>
      "text" in constant ? wrong(constant.text, "the string", macro, constant.places.value) : [],
    ),
    ...declarationsOf(model, "section").flatMap((section) =>
      wrong(section.title, "the title", title, section.places.title),
    ),
  ];
}

function wrong(text: unknown, what: string, form: Form, span: Span): Diagnostic[] {
  if (typeof text === "string" && form.pattern.test(text)) return [];
  return typeof text !== "string" || /^[\0-\x7f]*$/.test(text)
    ? [invalidText.finding("refused", span, what, formatValue(text), form.allowed)]
    : [nonAscii.finding("text", span, what, formatValue(text), form.allowed)];
}
