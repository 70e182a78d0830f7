import type { Unit } from "./compilers.ts";
import type { Location } from "./facts.ts";
import { linesOf } from "./clang-output.ts";

/** A name of a header, before anything is known of its value. */
export interface NamedLocation {
  readonly name: string;
  readonly location: Location;
}

/** A macro or a function as text. */
export interface CodeName extends NamedLocation {
  readonly kind: "macro" | "function-like macro" | "function";
  readonly tokens: readonly string[];
}

/** The tokens of each `#define`, of which most are the same for another ABI. */
export type KnownTokens = Map<string, CodeName["tokens"]>;

/**
 * The macros that are defined at the end of a file.
 *
 * @param files - those whose include guards are left out.
 * @param known - gets the tokens.
 */
export function macrosIn(
  preprocessed: string,
  files: Unit["files"],
  known: KnownTokens,
): ReadonlyMap<string, CodeName> {
  const macros = new Map<string, CodeName>();
  for (const { text, file, line } of linesOf(preprocessed)) {
    const [, name, parameters, body] = /^#define (\w+)(\()?(.*)$/.exec(text) ?? [];
    const around = files[file];
    const isGuard = (own: string) => around !== undefined && isGuardOf(around, own, body?.trim());
    if (name !== undefined && !isGuard(name)) {
      const kind = parameters === undefined ? "macro" : "function-like macro";
      const tokens = known.get(text) ?? tokensOf(text);
      known.set(text, tokens);
      macros.set(name, { name, kind, tokens, location: { file, line } });
    }
    const removed = /^#undef (\w+)/.exec(text)?.[1];
    if (removed !== undefined) macros.delete(removed);
  }
  return macros;
}

/**
 * Whether `name` is defined right below the question whether it is, but for comments: as nothing, or as 1 around all
 * of a file.
 */
export function isGuardOf(text: string, name: string, value: string | undefined): boolean {
  if (value !== "" && value !== "1") return false;
  const comments = String.raw`(?:\s|/\*(?:[^*]|\*(?!/))*\*/|//[^\n]*\n)*`;
  const question = String.raw`#\s*if(?:ndef\s+|\s*!\s*defined\s*\(?\s*)${name}\b[\s)]*`;
  const guard = new RegExp(String.raw`${question}${comments}#\s*define\s+${name}\b`);
  if (value === "") return guard.test(text);
  let depth = 0;
  const changes = [...text.matchAll(/^[\t ]*#[\t ]*(if|endif)/gm)].map(([, kind]) => {
    depth += kind === "if" ? 1 : -1;
    return depth;
  });
  return (
    new RegExp(`^${comments}${guard.source}`).test(text) &&
    changes.indexOf(0) === changes.length - 1
  );
}

/**
 * Those of `candidates` whose text, with the macros that it uses, could be an expression of names that are
 * declared.
 */
export function possibleConstants(
  candidates: readonly CodeName[],
  macros: ReadonlyMap<string, CodeName>,
  preprocessed: string,
): readonly CodeName[] {
  const code = preprocessed.replaceAll(/^#.*$/gm, "");
  const words = new Set(code.match(/[A-Za-z_]\w*/g));
  const known = new Map<string, boolean>();
  const isPossible = (macro: CodeName): boolean => {
    const answer = known.get(macro.name);
    if (answer !== undefined) return answer;
    known.set(macro.name, true);
    const body = bodyOf(macro);
    const used = body.flatMap((one) => macros.get(one) ?? []);
    // Parameters are no names, and what arguments become is open.
    const isPlain = [macro, ...used].every(({ kind }) => kind === "macro");
    const isKnown = (one: string) =>
      !/^[A-Za-z_]/.test(one) || macros.has(one) || words.has(one) || ofCompiler.test(one);
    const possible =
      mayBeExpression(body) && used.every(isPossible) && (!isPlain || body.every(isKnown));
    known.set(macro.name, possible);
    return possible;
  };
  return candidates.filter(
    (macro) => macro.kind === "macro" && bodyOf(macro).length > 0 && isPossible(macro),
  );
}

/** Keywords in expressions, and names that compilers declare. */
const ofCompiler =
  /^(?:sizeof|struct|union|enum|void|_?[Bb]ool|char|short|int|long|float|double|(?:un)?signed|const|volatile|true|false|nullptr|(?:type|align)of|_[A-Z][a-z]\w*|__builtin_\w+|__\w+__|__u?int128(?:_t)?|__alignof|__typeof|[LUu]|u8)$/;

/** What stands behind `#define NAME`; the brackets of parameters do no harm. */
function bodyOf({ tokens }: CodeName): readonly string[] {
  return tokens.slice(3);
}

/**
 * Whether `tokens` could be one expression: its brackets match, and it has none of what only a statement,
 * a declaration, a string or a list has. A `.` of its own is that of a variable.
 */
function mayBeExpression(tokens: readonly string[]): boolean {
  let depth = 0;
  for (const one of tokens) {
    if (one === "(" || one === "[") depth += 1;
    else if (one === ")" || one === "]") depth -= 1;
    if (depth < 0 || /^["{};]/.test(one) || (/^[,.]$/.test(one) && depth === 0)) return false;
  }
  return depth === 0;
}

/** Alternatives from the longest: comments and line ends within a line, numbers, strings, punctuators, anything else. */
const token =
  /(\/\*[^]*?\*\/|\/\/.*|\\\r?\n)|[A-Za-z_$]\w*|\.?\d(?:[eEpP][+-]|[\w.])*|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\.\.\.|<<=|>>=|->|\+\+|--|<<|>>|[<>=!+\-*/%&|^]=|&&|\|\||##|\S/g;

/** The tokens of C text; comments are none. */
export function tokensOf(text: string): readonly string[] {
  return [...text.matchAll(token)].flatMap(([whole, comment]) =>
    comment === undefined ? [whole] : [],
  );
}

/** The tokens up to the end of the body of a function, whose head is before `text`; none where it has no body. */
export function bodyTokens(text: string): readonly string[] {
  const tokens: string[] = [];
  let depth = 0;
  for (const [one, comment] of text.matchAll(token)) {
    if (comment !== undefined) continue;
    // In old C the parameters are declared before the body.
    const isOver = tokens.at(-1) === ";" && depth === 0 && one !== "{";
    if (isOver || (depth === 0 && /^(?:struct|union|enum|typedef)$/.test(one))) return [];
    tokens.push(one);
    if (/^[({]$/.test(one)) depth += 1;
    if (/^[)}]$/.test(one)) depth -= 1;
    if (one === "}" && depth === 0) return tokens;
  }
  return [];
}
