import type { TextItem, TextRange } from "../header/header-text.ts";
import type { LocatedText } from "../header/located-text.ts";
import { alternativesCode, branchesOf } from "./conditions.ts";
import type { DraftList, Drafting } from "./draft-list.ts";
import { conditionsKey, groupsOf } from "./groups.ts";
import type { Knowledge } from "./knowledge.ts";
import { type Run, groupBy, runsOf } from "../text/lists.ts";
import { CannotSay } from "./type-code.ts";

/** What drafts what is in branches. */
interface BranchDrafts {
  readonly draftGroup: (group: Run<TextItem>) => void;
  /** Drafts a macro, a struct or a typedef by itself, and throws CannotSay for anything else. */
  readonly draftAlone: (item: TextItem) => void;
  /** Keeps a range of the header, with these items, as C. */
  readonly keep: (group: Run<TextItem>, range: TextRange, reason: string) => void;
}

/** Drafts what is in the branches of conditional directives. */
export class ConditionalDrafter {
  readonly #located: LocatedText;
  readonly #list: DraftList;
  readonly #refused: Knowledge["refusedConditions"];
  readonly #drafts: BranchDrafts;

  constructor({ located, knowledge, list }: Drafting, drafts: BranchDrafts) {
    this.#located = located;
    this.#refused = knowledge.refusedConditions;
    this.#list = list;
    this.#drafts = drafts;
  }

  /**
   * Drafts all that is in a conditional directive.
   *
   * @param depth - number of directives around it.
   */
  draft(group: Run<TextItem>, depth = 0): void {
    const [first] = group;
    const range = this.#rangeOf(first, depth);
    const innerStart = (item: TextItem) => this.#branchesOf(item)[depth + 1]?.start;
    const runs = runsOf(group, ([one], item) => innerStart(one) === innerStart(item));
    const inner = runs.flatMap(([one]) =>
      innerStart(one) === undefined ? [] : [this.#rangeOf(one, depth + 1)],
    );
    // What is refused within one directive of several is kept with that alone.
    const refusal = [...this.#refused].find(
      ([at]) =>
        isIn(at, range) && !inner.some(({ start, end }) => isIn(at, { start: start + 1, end })),
    )?.[1];
    const owns = new Set(group.map((item) => this.#branchesOf(item)[depth]?.own));
    if (refusal !== undefined) this.#keep(group, depth, refusal);
    else if (owns.size === 1) {
      const condition = this.#branchesOf(first)[depth]?.condition ?? "";
      let defined: TextItem | undefined;
      for (const run of runs) {
        if (innerStart(run[0]) === undefined) this.#draftBranches(run);
        // In the header of the spec the directive would end here, and the next one would find the macro defined.
        else if (defined !== undefined)
          this.#keep(
            run,
            depth + 1,
            `an #if below the #define of ${defined.name}, within one that asks for it`,
          );
        else this.draft(run, depth + 1);
        defined ??= run.find(
          ({ kind, name }) => kind.endsWith("macro") && asksFor(name, condition),
        );
      }
    } else {
      const drafts = this.#list.attempt(() => this.#draftChain(group, depth));
      if (drafts instanceof CannotSay) this.#keep(group, depth, drafts.message);
    }
  }

  /** Drafts what several branches declare as one declaration, where the first of them has it. */
  #draftChain(group: readonly TextItem[], depth: number): void {
    const named = group.filter(({ kind, name }) => name !== "" && kind !== "directive");
    const labels = named.map(({ kind, name }) => `${kind} ${name}`);
    const repeated = new Set(labels.filter((label, index) => labels.indexOf(label) < index));
    const error = repeated.size === 0 ? undefined : group.find((one) => this.#isError(one, depth));
    const drafted = new Set<string>();
    let rest: TextItem[] = [];
    const draftRest = () => {
      this.#draftBranches(rest);
      rest = [];
    };
    for (const item of group) {
      const label = `${item.kind} ${item.name}`;
      if (item === error) continue;
      if (!repeated.has(label)) rest.push(item);
      else if (!drafted.has(label)) {
        draftRest();
        drafted.add(label);
        const all = group.filter(({ kind, name }) => `${kind} ${name}` === label);
        this.#draftAlternatives(all, error, depth);
      }
    }
    draftRest();
  }

  /** Whether an item is an `#error` under an `#else`. */
  #isError(item: TextItem, depth: number): boolean {
    const branches = this.#branchesOf(item);
    const isElse = branches.length === depth + 1 && branches[depth]?.condition === "";
    return isElse && item.kind === "directive" && item.name.startsWith("error");
  }

  /** @throws CannotSay for what the language can't have in several branches. */
  #draftAlternatives(items: readonly TextItem[], error: TextItem | undefined, depth: number): void {
    const all = items.map((item) => {
      const [draft, ...others] = this.#list.take(() => this.#drafts.draftAlone(item));
      if (draft === undefined || others.length > 0 || draft.name !== item.name)
        throw new CannotSay("branches of a condition declare the same names");
      return { draft, code: draft.code, branches: this.#branchesOf(item) };
    });
    const [first] = all;
    const message = error && {
      code: JSON.stringify(errorText(this.#located.withoutComments(error.statement))),
      branches: this.#branchesOf(error),
    };
    // A struct or union is one with other members in each branch.
    const [, start, , end = ""] = bodyIn.exec(first?.code ?? "") ?? [];
    const bodies = all.map((one) => {
      const [, ownStart, code = one.code, ownEnd = ""] = bodyIn.exec(one.code) ?? [];
      if (ownStart !== start || ownEnd !== end)
        throw new CannotSay("branches of a condition declare the same names");
      return { ...one, code };
    });
    const code = alternativesCode(message === undefined ? bodies : [...bodies, message], depth);
    if (first === undefined || code === undefined)
      throw new CannotSay("a branch of a condition declares a name twice");
    const prose = all.flatMap(({ draft }) => draft.prose);
    const whole =
      start === undefined
        ? { code, isAlternative: true }
        : { code: `${start}{\nconditional: ${code},\n}${end}` };
    const outer = first.branches.slice(0, depth);
    this.#list.under(outer, () => this.#list.add({ ...first.draft, ...whole, prose }));
  }

  /** Drafts items of several branches, each under its condition. */
  #draftBranches(group: readonly TextItem[]): void {
    const branches = groupBy(group, conditionsKey);
    for (const items of branches.values()) {
      this.#list.under(this.#branchesOf(items[0]), () => {
        for (const inner of groupsOf(items)) this.#drafts.draftGroup(inner);
      });
    }
  }

  #keep(group: Run<TextItem>, depth: number, reason: string): void {
    const [first] = group;
    this.#list.under(this.#branchesOf(first).slice(0, depth), () =>
      this.#drafts.keep(group, this.#rangeOf(first, depth), reason),
    );
  }

  #branchesOf(item: TextItem) {
    return branchesOf(item, 0, this.#located);
  }

  /** The directive around an item with so many others around it. */
  #rangeOf(item: TextItem, depth: number): TextRange {
    return this.#located.statementWithin(
      item,
      this.#located.sharedBranches([item]).slice(0, depth),
    );
  }
}

/** The code of a struct or union: what is before its members, these in braces, and what is behind them. */
const bodyIn = /^(\uE000(?:struct|union)\()(\{\n[^]*\n\})((?:, \{.*\})?\))$/;

/** What an `#error` says. */
function errorText(directive: string): string {
  return directive.replace(/^\s*#\s*error\s*"?|"?\s*$/g, "");
}

function asksFor(name: string, condition: string): boolean {
  return name !== "" && new RegExp(`\\b${name}\\b`).test(condition);
}

function isIn(offset: number, { start, end }: TextRange): boolean {
  return start <= offset && offset < end;
}
