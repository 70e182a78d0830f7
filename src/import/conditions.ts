import type { LocatedText } from "../header/located-text.ts";
import type { TextItem } from "../header/header-text.ts";
import { groupBy } from "../text/lists.ts";
import { word } from "./draft.ts";

/** A branch of a conditional directive that something is in. */
export interface EnclosingBranch {
  /** Where its `#if` is. */
  readonly start: number;
  /** Where it begins itself: at the `#if`, the `#elif` or the `#else`. */
  readonly own: number;
  /** Directives from the `#if` to that of the branch, which an item lists. */
  readonly count: number;
  /** The condition of the branch, and that none before it holds. */
  readonly test: string;
  /** The condition that its own directive has; empty for `#else`. */
  readonly condition: string;
}

/** The branches that an item is in, the outermost first, from number `from` of its directives on. */
export function branchesOf(
  { conditions }: TextItem,
  from: number,
  located: LocatedText,
): readonly EnclosingBranch[] {
  return located.chainsOf(conditions.slice(from)).map((chain) => {
    const before = chain.map((one) => conditionIn(located.textOf(one)));
    const condition = before.pop() ?? "";
    const all = [...before.map(negated), ...(condition === "" ? [] : [condition])];
    const test = all.length === 1 ? (all[0] ?? "") : all.map(bracketed).join(" && ");
    const own = (chain.at(-1) ?? chain[0]).start;
    return { start: chain[0].start, own, count: chain.length, test, condition };
  });
}

/** The condition of a directive; empty for `#else`. */
function conditionIn(directive: string): string {
  const [line = ""] = directive.replaceAll(/\\\r?\n/g, " ").split(/\r?\n/, 1);
  const plain = line.replace(/\/\*.*?\*\/|\/\/.*$/g, " ").trim();
  const [, kind = "", text = ""] = /^#\s*(\w+)\s*(.*)$/.exec(plain) ?? [];
  const condition = text.replaceAll(/\s+/g, " ").trim();
  if (kind.endsWith("ifdef") || kind === "elifdef") return `defined(${condition})`;
  if (kind.endsWith("ifndef") || kind === "elifndef") return `!defined(${condition})`;
  return kind === "else" ? "" : condition;
}

function negated(test: string): string {
  return /^!defined\(\w+\)$/.test(test) ? test.slice(1) : `!${bracketed(test)}`;
}

function bracketed(test: string): string {
  return /^!?\w+(?:\(\w+\))?$|^!?\([^()]*\)$/.test(test) ? test : `(${test})`;
}

/** The condition of something in several branches. */
export function testOf(branches: readonly EnclosingBranch[]): string {
  const [only, ...others] = branches;
  if (only !== undefined && others.length === 0) return only.test;
  return branches.map(({ test }) => bracketed(test)).join(" && ");
}

/** The condition of something that is under both, of which it may have no second one. */
export function bothTests(outer: string, inner: string | undefined): string {
  return inner === undefined ? outer : `${bracketed(outer)} && ${bracketed(inner)}`;
}

/** What an item is in a spec, and the branches that it is in. */
interface Alternative {
  readonly code: string;
  readonly branches: readonly EnclosingBranch[];
}

/** The code of something that several branches declare; `undefined` where two of them are the same branch. */
export function alternativesCode(all: readonly Alternative[], depth = 0): string | undefined {
  const [first, ...others] = all;
  const outer = first?.branches[depth];
  if (first === undefined || outer === undefined)
    return others.length === 0 ? first?.code : undefined;
  const inBranches = all.flatMap(({ code, branches }) => {
    const branch = branches[depth];
    return branch?.start === outer.start ? [{ code, branches, branch }] : [];
  });
  if (inBranches.length < all.length) return undefined;
  const groups = [...groupBy(inBranches, ({ branch }) => branch.own).values()];
  const chain = groups.flatMap((within) => {
    const code = alternativesCode(within, depth + 1);
    return code === undefined ? [] : [{ branch: within[0].branch, code }];
  });
  return chain.length < groups.length ? undefined : chainCode(chain);
}

/**
 * The code of something that is another one in each branch of a directive.
 *
 * @param otherwise - what it is in none of them.
 */
export function chainCode(
  chain: readonly { readonly branch: EnclosingBranch; readonly code: string }[],
  otherwise?: string,
): string | undefined {
  // A branch in which it is not declared is none of its own.
  const isWhole = chain.every(({ branch }, index) => branch.count === index + 1);
  return chain.reduceRight<string | undefined>((rest, { branch, code }) => {
    const { test, condition } = branch;
    const isElse = isWhole && rest === undefined && condition === "" && chain.length > 1;
    return isElse ? code : whenCode(isWhole ? condition : test, code, rest);
  }, otherwise);
}

/** The code of something under a condition. */
export function whenCode(test: string, code: string, otherwise?: string): string {
  const more = otherwise === undefined ? "" : `, ${otherwise}`;
  return `${word("when")}(${JSON.stringify(test)}, ${code}${more})`;
}

/** The conditions of {@link whenCode} in the code of a draft. */
export function testsIn(code: string): readonly string[] {
  const found = code.matchAll(new RegExp(`${word("when")}\\(("(?:[^"\\\\]|\\\\.)*")`, "g"));
  return [...found].map(([, text = '""']): string => JSON.parse(text));
}
