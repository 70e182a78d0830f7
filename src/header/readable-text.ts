/**
 * A header for the parser, which does not expand macros and takes all branches: with spaces for the braces of
 * `extern "C"`, for macros between `struct` and its tag, before the star of a pointer to a function and behind the
 * integer of a typedef, and with the same offsets.
 */
export function readableText(text: string): string {
  return text
    .replaceAll(cBraces, (_, before: string, braces: string) => before + blank(braces))
    .replaceAll(tagMacros, (_, before: string, macros: string) => before + blank(macros))
    .replaceAll(pointerMacros, (_, before: string, macro: string) => before + blank(macro))
    .replaceAll(typedefMacros, (_, before: string, macro: string) => before + blank(macro));
}

/** `extern "C" {` or its `}`, alone between a directive that asks for C++ and the next one. */
const cBraces =
  /^([\t ]*#[\t ]*if[^\n]*\b__cplusplus\b[^\n]*\n\s*)(extern\s+"C"\s*\{|\})(?=[^\n{}]*\n\s*#[\t ]*endif\b)/gm;

const tagMacros =
  /\b((?:struct|union|enum)\s+)((?:(?:[A-Z][\dA-Z_]*|__\w+)\s+)+)(?=[A-Za-z_]\w*\s*\{)/g;

/** `(CALL *name)(`: a calling convention. */
const pointerMacros = /(\(\s*)([A-Z][\dA-Z_]*)(?=\s*\*\s*\w+\s*\)\s*\()/g;

/** `typedef int __bitwise name;`: what a checker reads. */
const typedefMacros =
  /(\btypedef\s+(?:(?:unsigned|signed|char|short|int|long|__[usbl]e?\d+|u?int\d+_t)\s+)+)(__[a-z]\w*)(?=\s+\w+\s*;)/g;

/** The text with spaces for all but line ends. */
export function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, " ");
}
