import type { Examination } from "../compile.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import { untagged } from "../header/facts.ts";
import { rangeOfLine } from "../header/located-text.ts";
import type { ReadableHeader } from "../header/read-header.ts";
import { type Abi, isPredefined } from "../model/layout/abi.ts";
import { testOf } from "../model/preprocessor.ts";
import { type Draft, firstWord, namesIn, word } from "./draft.ts";
import { testsIn } from "./conditions.ts";
import { formatDifference } from "../verify/difference-text.ts";
import type { ProvedDifference } from "./proof.ts";
import type { HeaderDraft, SpecFile } from "./spec-text.ts";

/** What a header that exists can't change, so that its spec takes it as a warning. */
export const loweredCodes: readonly string[] = ["undocumented", "reserved-prefix"];

/** What attempts to write a spec have taught, for the next one. */
export class Lessons {
  /** Why a declaration of C can't be said in the language, by where it begins. */
  readonly refused = new Map<number, string>();
  /** Why the condition around one can't. */
  readonly refusedConditions = new Map<number, string>();
  /** Families whose macros are better constants of their own. */
  readonly split = new Set<string>();
  /** Types and macros that the spec would say wrongly, of other headers and of C that is kept. */
  readonly unfit: Set<string>;
  /** Structs that the compiler pads. */
  readonly padded: Set<string>;
  /** Structs whose members are better without families. */
  readonly plain = new Set<string>();
  /** Conditions of what is used where they may not hold: another header has to declare the same then. */
  readonly elsewhere = new Set<string>();

  constructor(padded: Iterable<string>, unfit: Iterable<string>) {
    this.padded = new Set(padded);
    this.unfit = new Set(unfit);
  }

  /** Learns from what is wrong with a spec; whether there was something new. */
  learnFromFindings(
    { diagnostics }: Examination,
    drafts: readonly Draft[],
    files: readonly SpecFile[],
    { defines }: Pick<HeaderDraft, "defines">,
  ): boolean {
    // What a draft becomes instead is tried before its other findings count.
    const seen = new Set<Draft>();
    const known = new Set(this.elsewhere);
    const news = diagnostics.map((one) => {
      const { severity, code, messageId, message } = one;
      if (severity !== "error") return false;
      const draft = draftOf(one, drafts, files);
      if (draft === undefined || seen.has(draft)) return false;
      seen.add(draft);
      const isElsewhere =
        code === "wrong-condition" &&
        messageId === "use" &&
        this.#learnElsewhere(draft, drafts, defines, known);
      if (isElsewhere) return true;
      const isBranched = (other: Draft) =>
        other.isAlternative ? code === "wrong-condition" : isPartlyThere(other, one);
      const used = drafts.find(
        (other) => namesIn(draft.code).includes(other.name) && isBranched(other),
      );
      if (used !== undefined) {
        const reasons = used.isAlternative ? this.refused : this.refusedConditions;
        reasons.set(used.source.start, `${draft.name} needs ${used.name} in all branches`);
        return true;
      }
      if (code === "hidden-padding" && addTo(this.padded, draft.name)) return true;
      return this.#giveUp(draft, message);
    });
    return news.includes(true);
  }

  /**
   * Learns of conditions of what a draft uses that hold where a program defines nothing else.
   *
   * @param known - those that the spec says already; whether there is another one.
   */
  #learnElsewhere(
    { code, test: own }: Draft,
    drafts: readonly Draft[],
    defines: HeaderDraft["defines"],
    known: ReadonlySet<string>,
  ): boolean {
    const macros = new Map(Object.entries(defines).map(([name, value]) => [name, BigInt(value)]));
    const used = new Set(namesIn(code));
    // Another header has a struct as a whole, but may have some values of a family.
    const isWhole = (one: string) =>
      one.startsWith(word("struct")) || one.startsWith(word("union"));
    const tests = drafts.flatMap(({ name, test, isAlternative, code: inner }) =>
      used.has(name) && isAlternative !== true
        ? [...(test === undefined ? [] : [test]), ...(isWhole(inner) ? [] : testsIn(inner))]
        : [],
    );
    const found = tests.filter((test) => {
      const parsed = testOf(test);
      const isUsual = parsed !== undefined && parsed.value(macros) !== 0n;
      return test !== own && isUsual && !parsed.names.some(isPredefined);
    });
    for (const one of found) this.elsewhere.add(one);
    return found.some((one) => !known.has(one));
  }

  /**
   * Learns from what would differ; whether there was something new.
   *
   * @param first - the ABI that is compared before the others: what is equal on it differs on some only.
   */
  learnFromDifferences(
    differences: readonly ProvedDifference[],
    drafts: readonly Draft[],
    { path, text }: Pick<ReadableHeader, "path" | "text">,
    first: Abi,
  ): boolean {
    const seen = new Set<Draft>();
    const news = differences.map((one) => {
      const { label, declaration, places } = one;
      if (places.header !== undefined && places.header.file !== path) {
        return addTo(this.unfit, untagged(declaration.label));
      }
      const declaring = drafts.filter(
        ({ labels }) => labels.includes(label) || labels.includes(declaration.label),
      );
      const draft =
        declaring.find(({ kept }) => kept === undefined) ??
        declaring[0] ??
        (places.header && draftOnLine(places.header.line, drafts, text));
      if (draft === undefined || seen.has(draft)) return false;
      seen.add(draft);
      const where = one.abi === first ? "" : ` on ${one.abi.name}`;
      const reason = `the header of the spec would differ${where}: ${formatDifference(one)}`;
      return this.#giveUp(draft, reason);
    });
    return news.includes(true);
  }

  /** Learns that the header of the spec does not compile at the declaration of a name; whether that is new. */
  learnFromError(name: string, drafts: readonly Draft[]): boolean {
    const draft = drafts.find(({ labels }) => labels.some((label) => untagged(label) === name));
    return draft !== undefined && this.#giveUp(draft, "the header of the spec would not compile");
  }

  /** Splits a family, or keeps a declaration as C; whether that is new. */
  #giveUp(draft: Draft, reason: string): boolean {
    const isForeign = draft.source.end === 0;
    if (isForeign || draft.keptLine !== undefined) return addTo(this.unfit, draft.name);
    if (isFamily(draft) && addTo(this.split, draft.name)) return true;
    if (draft.code.includes(".of(") && addTo(this.plain, draft.name)) return true;
    const reasons = draft.kept === undefined ? this.refused : this.refusedConditions;
    if (draft.kept !== undefined && draft.test === undefined) return false;
    const isNew = !reasons.has(draft.source.start);
    if (isNew) reasons.set(draft.source.start, reason);
    return isNew;
  }
}

/** Adds a name to a set; whether it is new there. */
function addTo(names: Set<string>, name: string): boolean {
  const { size } = names;
  return names.add(name).size > size;
}

/** Whether a finding is about the use of a type that is under a condition, which may as well be C. */
function isPartlyThere({ code, test }: Draft, finding: Diagnostic): boolean {
  return test !== undefined && finding.code === "wrong-condition" && firstWord(code) === "alias";
}

/** The draft of a statement that is on a line, from 1, of the header. */
export function draftOnLine(
  line: number,
  drafts: readonly Draft[],
  text: string,
): Draft | undefined {
  const { start, end } = rangeOfLine(text, line);
  return drafts.find(({ source }) => source.start < end && start < source.end);
}

/** Whether a draft is of several macros that could be constants. */
function isFamily({ labels, code }: Draft): boolean {
  return labels.length > 1 && /^\uE000(?:codes|masks|flags)\b/.test(code) && !code.includes("as: ");
}

/** The draft of what a finding is about. */
export function draftOf(
  { span }: Diagnostic,
  drafts: readonly Draft[],
  files: readonly SpecFile[],
): Draft | undefined {
  const file = files.find(({ path }) => span?.file.endsWith(`/${path}`));
  return span && file && draftAt(span.line, drafts, file.text);
}

/** The draft that has written a line, from 1, of the spec. */
function draftAt(line: number, drafts: readonly Draft[], text: string): Draft | undefined {
  const lines = text.split("\n");
  const [before, rest] = [lines.slice(0, line).join("\n"), lines.slice(line - 1).join("\n")];
  // A comment belongs to what is below it.
  const below = /^(?:(?:\/\*\*| \*).*\n)+export const (\w+)/.exec(rest)?.[1];
  const name = below ?? [...before.matchAll(/^export const (\w+)/gm)].at(-1)?.[1];
  return drafts.find((one) => one.name === name);
}
