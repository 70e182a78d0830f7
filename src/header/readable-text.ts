/**
 * A header for the parser, which does not expand macros and takes all branches: with spaces for what it would not
 * understand, and the same offsets. The use of a macro that is a typedef ends with a semicolon.
 */
export function readableText(text: string): string {
  const plain = text.replaceAll(comments, (one) =>
    one.startsWith("/") ? one : one.replaceAll("/*", "  "),
  );
  const blanked = blankedBehind.reduce(
    (known, pattern) =>
      known.replaceAll(pattern, (_, before: string, macros: string) => before + blank(macros)),
    withStatements(plain),
  );
  return blanked
    .replaceAll(
      flexibleMembers,
      (_, before: string, type: string, comma: string, name: string) =>
        `${blank(before)}${type}${blank(comma)}${name} `,
    )
    .replaceAll(
      oldParameters,
      (_, before: string, macro: string, list: string) => `${before}${blank(macro)}${list} `,
    )
    .replaceAll(attributes, blank)
    .replaceAll(enums, (whole) => (whole[0] === "/" ? whole : whole.replaceAll(definition, blank)))
    .replaceAll(definition, (directive) =>
      // A line end would end the directive.
      directive.replaceAll(innerComment, (comment) => " ".repeat(comment.length)),
    );
}

/** A comment, or a literal, which may have what looks like the start of one. */
const comments = /\/\*[^]*?\*\/|\/\/[^\n]*|(["'])(?:\\.|(?!\1)[^\\\n])*\1/g;

/** Puts a semicolon, in place of the space or line end, behind each use of a macro that gives a typedef without one. */
function withStatements(text: string): string {
  const names = [...text.matchAll(typedefDefinition)].map(([, name = ""]) => name);
  if (names.length === 0) return text;
  const use = new RegExp(`^([\\t ]*(?:${names.join("|")})[\\t ]*\\(\\s*\\w+\\s*\\))\\s`, "gm");
  return text.replaceAll(use, "$1;");
}

/** The macros of an enum alone, with their offsets in `text`; empty where the parser has read them with the enum. */
export function onlyMacros(text: string, start: number, end: number): string {
  const body = text.slice(start, end);
  if (/^[\t ]*#[\t ]*(?!define\b)/m.test(body)) return "";
  const macros = [...body.matchAll(definition)].map(({ 0: macro, index }) => ({ macro, index }));
  return macros.reduce(
    (before, { macro, index }) => `${before}${" ".repeat(start + index - before.length)}${macro}\n`,
    "",
  );
}

/** `extern "C" {` or its `}`, alone between a directive that asks for C++ and the next one. */
const cBraces =
  /^([\t ]*#[\t ]*if[^\n]*\b__cplusplus\b[^\n]*\n\s*)(extern\s+"C"\s*\{|\})(?=[^\n{}]*\n\s*#[\t ]*endif\b)/gm;

/** `struct PACKED name {` */
const tagMacros =
  /\b((?:struct|union|enum)\s+)((?:(?:[A-Z][\dA-Z_]*|__\w+)\s+)+)(?=[A-Za-z_]\w*\s*\{)/g;

/** `union __attribute__((packed)) name {`, which the parser understands of structs alone. */
const unionAttributes = /(\bunion\s+)(__attribute__\s*\(\([^;{}#]*?\)\)\s*)(?=(?:\w+\s*)?\{)/g;

/** `(CALL *name)(`: a calling convention. */
const pointerMacros = /(\(\s*)([A-Z][\dA-Z_]*)(?=\s*\*\s*\w+\s*\)\s*\()/g;

/** `API int name(`, at the start of a line: what a compiler is told of a function. */
const leadingMacro =
  /^((?:extern[\t ]+|static[\t ]+)?)([A-Z_][\dA-Z_]*)(?=[\t ]+(?:\w+[\t ]+)*\w+[\t *]+\w+[\t ]*\()/gm;

/** `int CALL name(`, at the start of a line. */
const callMacro = /^([\t ]*\w[\t \w]*[\t *]+)([A-Z_][\dA-Z_]*)(?=[\t ]+\w+[\t ]*\()/gm;

/** `typedef int __bitwise name;`: what a checker reads. */
const typedefMacros =
  /(\btypedef\s+(?:(?:unsigned|signed|char|short|int|long|__[usbl]e?\d+|u?int\d+_t)\s+)+)(__[a-z]\w*)(?=\s+\w+\s*;)/g;

/** `int count API_ALIGN;`: an attribute of a member. */
const alignMacros =
  /(\b\w+[\s*]+\w+(?:\s*\[[^\]\n]*\])*[\t ]+|\}\s*\w+[\t ]+)([A-Z_][\dA-Z_]*_ALIGN(?:ED)?)(?=[\t ]*;)/g;

/** Each has two groups: what stays, and what is blanked behind it. */
const blankedBehind = [
  cBraces,
  tagMacros,
  unionAttributes,
  pointerMacros,
  leadingMacro,
  callMacro,
  typedefMacros,
  alignMacros,
];

/** What Linux declares an array without a length by, where C has none: `type name[]` is `…(type, name)`. */
export const flexibleMacro = "__DECLARE_FLEX_ARRAY(";

const flexibleMembers = new RegExp(
  String.raw`\b(${flexibleMacro.replace("(", String.raw`\(`)})([\w\s]*\w)(\s*,)(\s*\w+)\)(?=\s*;)`,
  "g",
);

/** `(*name) OF((int size))`: parameters that compilers before C89 do not see. */
const oldParameters = /(\(\s*\*\s*\w+\s*\)\s*)([A-Z_]+\s*\()(\((?:[^()]|\([^()]*\))*\))\)(?=\s*;)/g;

/** A condition around attributes alone. */
const attributes =
  /^[\t ]*#[\t ]*if[^\n]*\n\s*__attribute__\s*\(\([^;{}#]*?\)\)\s*#[\t ]*endif\b[^\n]*/gm;

/** `#define DEFINE_HANDLE(name) typedef struct name##_t *name;` */
const typedefDefinition = /^[\t ]*#[\t ]*define[\t ]+(\w+)\([^)]*\)[\t ]+typedef\b[^\n]*;[\t ]*$/gm;

/** An enum in which only macros are defined; or a comment, which may have the word. A comment ends at its first end. */
const enums =
  /\/\*[^]*?\*\/|\/\/[^\n]*|\benum\b[\s\w]*\{(?:\/\*(?:[^*]|\*(?!\/))*\*\/|#[\t ]*define\b|(?!\/\*)[^{}#])*\}/g;

/** A directive that defines a macro, up to the end of its last line. */
const definition = /^[\t ]*#[\t ]*define\b(?:\/\*[^]*?\*\/|\\\r?\n|[^\n])*/gm;

/** A comment with something behind it other than comments. */
const innerComment = /\/\*[^]*?\*\/(?=(?:\s|\\\r?\n|\/\*[^]*?\*\/)*[^\s\\/])/g;

/** The text with spaces for all but line ends. */
export function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, " ");
}
