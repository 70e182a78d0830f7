import {
  type Condition,
  type Conditional,
  type ConditionGroup,
  conditionsAround,
  isSameGroup,
} from "../../model/condition.ts";
import { commentLine, directive, lineWidth } from "../shared/c-text.ts";
import { type BitPart, bitWidth, portableGroups } from "../../model/layout/bits.ts";
import type { Aggregate } from "../../model/type.ts";
import type { BodyPart } from "../../model/visit.ts";
import { groupBy, runsOf } from "../../text/lists.ts";

/** The directives before and behind something of a header. */
export interface Directives {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/**
 * The directives around each of some things that follow each other: those under the same condition share
 * one `#if`.
 *
 * @param isNamed - whether `#endif` says in a comment what it ends.
 */
export function directivesOf(
  parts: readonly Conditional[],
  isNamed: boolean,
): ReadonlyMap<Conditional, Directives> {
  const all = new Map<Conditional, Directives>();
  let open: readonly Condition[] = [];
  let last: string[] = [];
  for (const part of parts) {
    if (part.condition === undefined && open.length === 0) continue;
    const [before, behind]: [string[], string[]] = [[], []];
    const wanted = conditionsAround(part.condition);
    const kept = sharedDepth(open, wanted);
    const [current, next] = [open[kept], wanted[kept]];
    const isNext =
      current !== undefined &&
      next !== undefined &&
      isSameGroup(current.group, next.group) &&
      next.branch > current.branch;
    close(open.slice(isNext ? kept + 1 : kept), last, isNamed);
    if (isNext) before.push(...branchLines(next.group, current.branch + 1, next.branch));
    for (const { group, branch } of wanted.slice(isNext ? kept + 1 : kept)) {
      before.push(...branchLines(group, 0, branch));
    }
    all.set(part, { before, behind });
    open = wanted;
    last = behind;
  }
  close(open, last, isNamed);
  return all;
}

/** The members of a struct; one that every branch of a condition declares with the same text is there once, without it. */
export function mergeEqualBranches<
  Part extends PartLines & Conditional & { readonly text: readonly string[] },
>(parts: readonly Part[]): readonly Part[] {
  if (parts.every(({ condition }) => condition === undefined)) return parts;
  const written = withTypesOnce(parts);
  const byGroup = groupBy(written, ({ condition }) => condition?.group);
  return written.flatMap((one, index) => {
    const { condition, part, text, lines } = one;
    const isPlain =
      "type" in part && part.inside === undefined && bitWidth(part.type) === undefined;
    if (condition === undefined || !isPlain) return [one];
    const { group, branch, outer } = condition;
    const branches = byGroup.get(group) ?? [];
    const isEqual = branches.every(
      (other, at) =>
        other === written[index - branch + at] &&
        other.condition?.branch === at &&
        other.text.join() === text.join() &&
        other.lines.join() === lines.join(),
    );
    const isWhole = branches.length === group.tests.length + 1 && group.error === undefined;
    if (!isWhole || !isEqual) return [one];
    return branch === 0 ? [{ ...one, condition: outer }] : [];
  });
}

/** The members of a struct, those whose type has branches without the condition of these. */
function withTypesOnce<Part extends PartLines & Conditional>(parts: readonly Part[]): Part[] {
  return parts.flatMap((one, index) => {
    const condition = asWritten(one.condition);
    const last = parts[index - 1];
    const isSame =
      condition !== one.condition &&
      last !== undefined &&
      condition === asWritten(last.condition) &&
      nameOf(one) === nameOf(last);
    if (isSame) return [];
    return [condition === one.condition ? one : { ...one, condition }];
  });
}

function nameOf({ part }: PartLines): string | undefined {
  return "name" in part ? part.name : undefined;
}

function asWritten(condition: Condition | undefined): Condition | undefined {
  return condition?.group.isOfType === true ? asWritten(condition.outer) : condition;
}

/** The lines of something with its directives. */
export function within(
  directives: Directives | undefined,
  lines: readonly string[],
): readonly string[] {
  return directives ? [...directives.before, ...lines, ...directives.behind] : lines;
}

/** How many of the conditions that are open stay open. */
function sharedDepth(open: readonly Condition[], wanted: readonly Condition[]): number {
  const end = open.findIndex((one, index) => {
    const other = wanted[index];
    return (
      other === undefined || one.branch !== other.branch || !isSameGroup(one.group, other.group)
    );
  });
  return end < 0 ? open.length : end;
}

function close(open: readonly Condition[], lines: string[], isNamed: boolean): void {
  for (const { group, branch } of open.toReversed()) {
    const { tests, error } = group;
    if (error !== undefined && branch < tests.length) {
      lines.push(...branchLines(group, branch + 1, tests.length), `# error ${commentLine(error)}`);
    }
    lines.push(`#endif${isNamed ? endComment(group) : ""}`);
  }
}

/** The directives that begin branches of a group, from one to another. */
function branchLines({ tests }: ConditionGroup, from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((branch) => {
    const test = tests[branch];
    if (test === undefined) return "#else";
    return branch === 0 ? firstLines(test.text) : directive("elif", test.text);
  });
}

const defined = /^(!?)\s*defined\b\s*\(?\s*(\w+)\s*\)?$/;

function firstLines(text: string): readonly string[] {
  const [, not, name] = defined.exec(text) ?? [];
  if (name === undefined) return directive("if", text);
  return [`#${not === "!" ? "ifndef" : "ifdef"} ${name}`];
}

function endComment({ tests: [first, ...others] }: ConditionGroup): string {
  if (first === undefined || others.length > 0) return "";
  const [, not = "", name] = defined.exec(first.text) ?? [];
  const comment = ` /* ${name === undefined ? commentLine(first.text) : `${not}${name}`} */`;
  return `#endif${comment}`.length <= lineWidth ? comment : "";
}

/** What a header asks for the byte order. */
const orderMacros = {
  linux: { little: "defined(__LITTLE_ENDIAN_BITFIELD)", big: "defined(__BIG_ENDIAN_BITFIELD)" },
  compiler: {
    little: "__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__",
    big: "__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__",
  },
};

/** A part of a struct with its lines in the header. */
export interface PartLines {
  readonly part: BodyPart;
  readonly lines: readonly string[];
}

/** Members with blank lines between them, but for members of one line each, and branches of one `#if`. */
export function withBlankLines(parts: readonly PartLines[]): readonly PartLines[] {
  return parts.map(({ part, lines }, index) => {
    const last = parts[index - 1]?.lines;
    const isJoined = (last?.length === 1 && lines.length === 1) || lines[0]?.startsWith("#el");
    return { part, lines: last === undefined || isJoined ? lines : ["", ...lines] };
  });
}

/**
 * The lines of the parts of a struct, with portable bit-fields in the order for either byte order. Where each
 * byte has one bit-field alone, the orders are the same.
 *
 * @param plainLines - the lines of a member without its comment, which it has once.
 */
export function withBitOrders(
  aggregate: Aggregate,
  parts: readonly PartLines[],
  plainLines: (part: BitPart) => readonly string[],
): readonly string[] {
  if (aggregate.kind !== "struct" || aggregate.portableBits === undefined) {
    return parts.flatMap(({ lines }) => lines);
  }
  const { little, big } = orderMacros[aggregate.portableBits];
  const reversible = portableGroups(aggregate).filter((run) =>
    run.some((group) => group.length > 1),
  );
  const runOf = new Map<BodyPart, (typeof reversible)[number]>(
    reversible.flatMap((run) => run.flat().map((part) => [part, run] as const)),
  );
  const together = runsOf(
    parts,
    ([first], { part }) => runOf.has(part) && runOf.get(part) === runOf.get(first.part),
  );
  return together.flatMap((some) => {
    const own = some.flatMap(({ lines }) => lines);
    const run = runOf.get(some[0].part);
    if (run === undefined) return own;
    const gap = own[0] === "" ? [""] : [];
    const reversed = run.flatMap((group) => group.toReversed()).flatMap(plainLines);
    return [
      ...[...gap, `#if ${little}`, ...own.slice(gap.length), `#elif ${big}`, ...reversed],
      ...["#else", '#error "The byte order of bit-fields is not known."', "#endif"],
    ];
  });
}
