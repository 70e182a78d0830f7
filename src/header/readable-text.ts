/**
 * A header for the parser, which does not expand macros and takes all branches: with spaces for the braces of
 * `extern "C"`, for macros between `struct` and its tag, and with the same offsets.
 */
export function readableText(text: string): string {
  return text
    .replaceAll(cBraces, (_, before: string, braces: string) => before + blank(braces))
    .replaceAll(tagMacros, (_, before: string, macros: string) => before + blank(macros));
}

/** `extern "C" {` or its `}`, alone between a directive that asks for C++ and the next one. */
const cBraces =
  /^([\t ]*#[\t ]*if[^\n]*\b__cplusplus\b[^\n]*\n\s*)(extern\s+"C"\s*\{|\})(?=[^\n{}]*\n\s*#[\t ]*endif\b)/gm;

const tagMacros =
  /\b((?:struct|union|enum)\s+)((?:(?:[A-Z][\dA-Z_]*|__\w+)\s+)+)(?=[A-Za-z_]\w*\s*\{)/g;

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]/g, " ");
}
