import { basename } from "node:path";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { TextRange } from "../header/header-text.ts";
import type { LocatedText } from "../header/located-text.ts";
import { groupBy } from "../text/lists.ts";
import { formatDifference } from "../verify/difference-text.ts";
import type { UnplacedComment } from "./comments.ts";
import type { Draft } from "./draft.ts";
import { draftOf } from "./lessons.ts";
import type { ProvedDifference } from "./proof.ts";
import { splitBrace } from "./split-braces.ts";
import type { SpecFile } from "./spec-text.ts";

/** Something of the header that the spec does not say in the language. */
export interface Exception {
  readonly name: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly reason: string;
}

/** What is wrong with all of a header that has declarations in pieces, which no finding about one of them says. */
export function piecesException(located: LocatedText): Exception | undefined {
  const brace = splitBrace(located.header);
  if (brace === undefined) return undefined;
  const reason =
    "this brace is in a branch of a condition, and the one that closes it is not; the import reads only declarations that are whole";
  return { name: "the header", ...placeOf(brace, located), reason };
}

/** What is wrong with a spec, at what the header has for it. */
export function refusedFindings(
  diagnostics: readonly Diagnostic[],
  drafts: readonly Draft[],
  files: readonly SpecFile[],
  located: LocatedText,
): readonly Exception[] {
  return diagnostics.flatMap((one) => {
    if (one.severity !== "error") return [];
    const draft = draftOf(one, drafts, files);
    return [
      draft === undefined
        ? { name: "the header", line: 1, column: 1, reason: one.message }
        : exceptionOf(draft, one.message, located),
    ];
  });
}

/** What differs, each once with the ABIs for which it does. */
export function refusedDifferences(
  differences: readonly ProvedDifference[],
  drafts: readonly Draft[],
  located: LocatedText,
): readonly Exception[] {
  return [...groupBy(differences, (one) => formatDifference(one))].map(([text, all]) => {
    const [{ label, places }] = all;
    const draft = drafts.find(({ labels }) => labels.includes(label));
    const place =
      draft === undefined
        ? { line: places.header?.line ?? 1, column: 1 }
        : placeOf(draft.source, located);
    const abis = all.map(({ abi }) => abi.name).join(", ");
    return { name: label, ...place, reason: `${text} (${abis})` };
  });
}

/** The comment at the start of a spec that does not say all that its header says. */
export function partialText(refused: readonly Exception[], path: string): string {
  const lines = refused.map(({ name, line, reason }) => `line ${line}, ${name}: ${reason}`);
  return [
    `This spec does not say what ${basename(path)} says:`,
    ...lines.map((one) => `- ${one.replaceAll(/\s+/g, " ")}`),
  ]
    .map((one) => `// ${one}\n`)
    .join("");
}

/** What of a header is C in its spec as well. */
export function keptDrafts(drafts: readonly Draft[], located: LocatedText): readonly Exception[] {
  return drafts.flatMap((one) =>
    one.kept === undefined ? [] : [exceptionOf(one, listOf(one.kept.reasons), located)],
  );
}

/** The first reasons of many; others are much like them. */
function listOf(reasons: readonly string[]): string {
  const [first, second, ...more] = reasons;
  if (more.length < 2) return reasons.join("; ");
  return `${first}; ${second}; and ${more.length} more`;
}

/** Comments that a spec does not have. */
export function unplacedComments(
  comments: readonly UnplacedComment[],
  located: LocatedText,
): readonly Exception[] {
  return comments.map(({ range, reason }) => ({
    name: located.textOf(range).slice(0, 60),
    ...placeOf(range, located),
    reason,
  }));
}

function exceptionOf({ name, source }: Draft, reason: string, located: LocatedText): Exception {
  return { name, ...placeOf(source, located), reason };
}

function placeOf({ start }: TextRange, { lines }: LocatedText): Pick<Exception, "line" | "column"> {
  return { line: lines.numberOf(start), column: start - lines.startOf(start) + 1 };
}
