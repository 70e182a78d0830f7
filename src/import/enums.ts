import type { LocatedText } from "../header/located-text.ts";
import type { TextItem } from "../header/header-text.ts";
import { type EnclosingBranch, branchesOf, testOf } from "./conditions.ts";
import type { Draft } from "./draft.ts";
import { type ValuedItem, familyKind } from "./families.ts";
import { prefixOf, shortName } from "./stems.ts";
import { typedefOption } from "./groups.ts";
import type { DraftContext } from "./knowledge.ts";
import { boundsOf, familyCode } from "./macros.ts";
import { numberCode, valueText } from "./names.ts";
import { groupBy } from "../text/lists.ts";
import { CannotSay } from "./type-code.ts";

/** An enumeration, and what it is called. */
export interface EnumDraft {
  readonly draft: Draft;
  /** Each enumerator with its name in the family. */
  readonly parts: ReadonlyMap<string, string>;
  /** Its types as declarations spell them. */
  readonly types: readonly string[];
  /** Macros further down that it has as an option. */
  readonly macrosBelow: readonly TextItem[];
}

/**
 * The draft of an enumeration.
 *
 * @param item - the enumeration, or the member that it is written in place for.
 * @param tag - its tag, or empty.
 * @param name - of its constant.
 * @throws CannotSay for values that the language has no words for.
 */
export function enumDraft(
  item: TextItem,
  tag: string,
  typedef: TextItem | undefined,
  name: string,
  context: DraftContext,
): EnumDraft {
  const { located, comments } = context;
  const names = typedef === undefined ? [] : [typedef.name];
  if (/\b_*(?:packed|attribute)_*\b/i.test(attributesText(item, located)))
    throw new CannotSay("an enum with attributes");
  const prose = comments.ofWhole(item);
  const inner = groupBy(located.within(item), ({ kind }) => kind);
  const all = inner.get("enumerator") ?? [];
  const macros = new Map(
    inner.get("macro")?.map((one) => [one.name, valueText(located.header.text, one)]),
  );
  const macrosBelow = all.flatMap((one) => selfNamedBelow(one, located));
  const selfNamed = all.filter(
    ({ name: own }) => macros.get(own) === own || macrosBelow.some((below) => below.name === own),
  );
  if (all.some((one) => macros.has(one.name) && !selfNamed.includes(one)))
    throw new CannotSay("a macro with the name of an enumerator");
  const run = valuedEnumerators(all, context);
  // What a single one has in common with others is in the tag.
  const beside = all.length === 1 && tag !== "" ? [`${tag.toUpperCase()}_X`] : [];
  const prefix = prefixOf([...all.map((one) => one.name), ...beside]);
  const whole = comments.ofGroup(all, prose.length > 0);
  const kind = familyKind(run, whole.group, tag);
  const bounds = boundsOf(run, kind);
  const others = run.filter((one) => !bounds.includes(one) && !selfNamed.includes(one.item));
  const listOf = (items: readonly TextItem[]) =>
    `[${items.map((one) => JSON.stringify(shortName(one.name, prefix))).join(", ")}]`;
  const hasBound = bounds.some(({ item: one }) => selfNamed.includes(one));
  const macroOptions =
    hasBound || others.length > selfNamed.length
      ? `macros: ${listOf(selfNamed)}`
      : others.length === 0
        ? "macros: true"
        : `macros: { except: ${listOf(others.map((one) => one.item))} }`;
  const options = [
    'as: "enum"',
    ...(selfNamed.length === 0 ? [] : [macroOptions]),
    ...(hasCountedValues(run) ? ["values: true"] : []),
    ...(tag === "" && typedef === undefined ? ["tag: false"] : []),
    ...typedefOption(tag, typedef),
    ...(prefix === `${name}_` ? [] : [`prefix: ${JSON.stringify(prefix)}`]),
  ];
  return {
    draft: {
      name,
      prose: [...prose, ...whole.group, ...comments.ofRest(item)],
      code: familyCode(run, prefix, { kind, members: whole.members }, context, options),
      labels: [...all.map((one) => one.name), ...names],
      source: item.statement,
    },
    parts: new Map(all.map((one) => [one.name, shortName(one.name, prefix)])),
    types: [...(tag === "" ? [] : [`enum ${tag}`]), ...names],
    macrosBelow,
  };
}

/** Macros below an enumeration that stand for an enumerator of their name, under no other conditions than it. */
function selfNamedBelow(enumerator: TextItem, located: LocatedText): readonly TextItem[] {
  const { text } = located.header;
  const testsOf = (item: TextItem) => branchesOf(item, 0, located).map(({ test }) => test);
  const tests = testsOf(enumerator);
  return located
    .named(enumerator.name)
    .filter(
      (one) =>
        one.kind === "macro" &&
        one.owner === undefined &&
        one.start > enumerator.start &&
        valueText(text, one) === one.name &&
        testsOf(one).every((test) => tests.includes(test)),
    );
}

/** Whether the header has the value of each enumerator although C counts in the same way. */
function hasCountedValues(run: readonly ValuedItem[]): boolean {
  return run.every(
    ({ value, number }, index) =>
      value === String(number) && number === (run[index - 1]?.number ?? -1n) + 1n,
  );
}

/** What a declaration has behind the braces. */
function attributesText({ body, statement }: TextItem, located: LocatedText): string {
  return body === undefined ? "" : located.withoutComments({ start: body.end, end: statement.end });
}

/** @throws CannotSay for a value that depends on whether another enumerator is there, or is not known. */
function valuedEnumerators(
  all: readonly TextItem[],
  { located, knowledge }: DraftContext,
): readonly ValuedItem[] {
  const run: ValuedItem[] = [];
  let above: readonly EnclosingBranch[] = [];
  let next: bigint | undefined = 0n;
  for (const item of all) {
    const value = valueText(located.header.text, item);
    if (value.includes("#") || /^\s*#/.test(located.lines.at(item.start)))
      throw new CannotSay("a macro within an enum");
    const branches = branchesOf(item, item.owner?.conditions.length ?? 0, located);
    if (value === "" && above.some(({ own }, index) => own !== branches[index]?.own))
      throw new CannotSay(`the value of ${item.name}, which depends on a condition`);
    const spelt: bigint | undefined = value === "" ? next : literalValue(value);
    const number: bigint | undefined = knowledge.valueOf(item.name) ?? spelt;
    if (value === "" && number === undefined) throw new CannotSay(`the value of ${item.name}`);
    run.push({ item, value, number, test: branches.length === 0 ? undefined : testOf(branches) });
    above = branches;
    next = number === undefined ? undefined : number + 1n;
  }
  return run;
}

/** The value of a number; `undefined` for any other expression. */
function literalValue(value: string): bigint | undefined {
  const [, sign, digits] = /^(-?)(\w+?)n?$/.exec(numberCode(value)?.code ?? "") ?? [];
  if (digits === undefined) return undefined;
  return sign === "-" ? -BigInt(digits) : BigInt(digits);
}
