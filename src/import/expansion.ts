import { type CodeName, tokensOf } from "../header/macros.ts";
import { ioctlNames } from "../model/ioctl.ts";
import { CannotSay } from "./type-code.ts";

/** What a function-like macro stands for. */
export interface Expansion {
  readonly parameters: readonly string[];
  /** Its body, in which the macros that it uses have been replaced by what they stand for. */
  readonly value: string;
}

type HeaderMacros = ReadonlyMap<string, CodeName>;

/** The macro with a name, if it is to be replaced by what it stands for. */
type FindMacro = (name: string) => CodeName | undefined;

/** The macros among what a compiler knows, by their names. */
export function macrosIn({ code }: { readonly code: readonly CodeName[] }): HeaderMacros {
  return new Map(
    code.flatMap((one) => (one.kind === "function" ? [] : [[one.name, one] as const])),
  );
}

/** Macros that expressions of the language call without a declaration. */
export const wellKnownMacros: ReadonlySet<string> = new Set([...ioctlNames, "offsetof"]);

/**
 * What a function-like macro stands for.
 *
 * @throws CannotSay for one that makes a string of a parameter, or stands for thousands of tokens.
 */
export function expansionOf(macro: CodeName, macros: HeaderMacros): Expansion {
  const { parameters, body } = partsOf(macro);
  return {
    parameters,
    value: spelled(expanded(body, (name) => macros.get(name), new Set([macro.name]))),
  };
}

/** An expression without the function-like macros that `isReplaced` is true for; `undefined` where it calls none. */
export function withoutCalls(
  value: string,
  macros: HeaderMacros,
  isReplaced: (macro: CodeName) => boolean,
): string | undefined {
  const find = (name: string) => {
    const macro = macros.get(name);
    return macro?.kind === "function-like macro" && isReplaced(macro) ? macro : undefined;
  };
  const tokens = tokensOf(value);
  const found = expanded(tokens, find, new Set());
  return found.join() === tokens.join()
    ? undefined
    : spelled(found).replaceAll(/(?<!\w)\((\d\w*)\)/g, "$1");
}

function partsOf({ kind, tokens }: CodeName) {
  const end = kind === "macro" ? 2 : tokens.indexOf(")");
  const parameters = tokens.slice(4, end).filter((one) => one !== ",");
  return { parameters: kind === "macro" ? [] : parameters, body: tokens.slice(end + 1) };
}

/** Macros that name others twice, and these others, double at each level. */
const mostTokens = 10_000;

/** @param hidden - macros that the tokens come from, which stand for themselves. */
function expanded(
  tokens: readonly string[],
  find: FindMacro,
  hidden: ReadonlySet<string>,
): readonly string[] {
  const result: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? "";
    const macro = wellKnownMacros.has(token) || hidden.has(token) ? undefined : find(token);
    const isCall = tokens[at + 1] === "(";
    if (macro === undefined || macro.kind === "function" || (macro.kind !== "macro" && !isCall)) {
      result.push(token);
      continue;
    }
    const { parameters, body } = partsOf(macro);
    const args = macro.kind === "macro" ? [] : argumentsAt(tokens, at + 1);
    at += args.length === 0 ? 0 : args.flat().length + args.length + 1;
    const given = new Map(parameters.map((name, index) => [name, args[index] ?? []]));
    result.push(...expanded(replaced(body, given), find, new Set([...hidden, token])));
    if (result.length > mostTokens)
      throw new CannotSay("a macro that stands for thousands of tokens");
  }
  return result;
}

/** The tokens of each argument of a call whose bracket is at `start`. */
function argumentsAt(tokens: readonly string[], start: number): readonly (readonly string[])[] {
  const args: string[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(start + 1)) {
    if (token === ")" && depth === 0) break;
    if (token === "(") depth += 1;
    if (token === ")") depth -= 1;
    if (token === "," && depth === 0) args.push([]);
    else args.at(-1)?.push(token);
  }
  return args;
}

/** A body with arguments for its parameters, where `##` makes one token of two. */
function replaced(
  body: readonly string[],
  given: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (body.includes("#")) throw new CannotSay("a macro that makes a string of its parameter");
  const result: string[] = [];
  for (const [index, token] of body.entries()) {
    if (token === "##") continue;
    const [first = "", ...others] = given.get(token) ?? [token];
    if (body[index - 1] === "##") result.push((result.pop() ?? "") + first, ...others);
    else result.push(first, ...others);
  }
  return result;
}

/** Tokens as C is written. */
function spelled(tokens: readonly string[]): string {
  return tokens
    .join(" ")
    .replaceAll(/(?<=[(~!]) | (?=[),])/g, "")
    .replaceAll(/(?<=\w) (?=\()/g, "");
}
