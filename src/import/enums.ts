import type { LocatedText } from "../header/located-text.ts";
import type { TextItem } from "../header/header-text.ts";
import type { CommentsOf } from "./comments.ts";
import { type Draft, word } from "./draft.ts";
import { typedefOption } from "./groups.ts";
import { sharedPrefix } from "./macros.ts";
import { docComment } from "./module-text.ts";
import { type ImportedNames, numberCode, valueText } from "./names.ts";
import { CannotSay } from "./type-code.ts";

/** What writes enumerations of the language from those of a header. */
export interface EnumContext {
  readonly located: LocatedText;
  readonly names: ImportedNames;
  readonly comments: CommentsOf;
  readonly valueOf: (name: string) => bigint | undefined;
}

/** An enumeration, and what it is called. */
export interface EnumDraft {
  readonly draft: Draft;
  /** Each enumerator with its name in the family. */
  readonly parts: ReadonlyMap<string, string>;
  /** Its types as declarations spell them. */
  readonly types: readonly string[];
}

/**
 * The draft of an enumeration.
 *
 * @param name - of its constant.
 * @throws CannotSay for values that the language has no words for.
 */
export function enumDraft(
  item: TextItem,
  typedefs: readonly TextItem[],
  name: string,
  context: EnumContext,
): EnumDraft {
  const { located, comments } = context;
  const [typedef, another] = typedefs;
  if (another !== undefined) throw new CannotSay("two typedefs of one enum");
  const prose = comments.of(item);
  const all = located.header.items.filter(
    ({ owner, kind }) => owner === item && kind === "enumerator",
  );
  const isTwice = located.header.items.some(
    ({ owner, kind, name: macro }) =>
      owner === item && kind !== "enumerator" && all.some((one) => one.name === macro),
  );
  if (isTwice) throw new CannotSay("a macro with the name of an enumerator");
  const prefix = sharedPrefix(all.map((one) => one.name));
  const whole = comments.ofGroup(all);
  const entries = all.map((one, index) => {
    const before = new Set(all.slice(0, index).map((other) => other.name));
    const text = docComment(whole.members[index] ?? [], comments.link);
    return `${text}${one.name.slice(prefix.length)}: ${enumeratorCode(one, before, context)},`;
  });
  const options = [
    'as: "enum"',
    ...(item.name === "" && typedef === undefined ? ["tag: false"] : []),
    ...typedefOption(item, typedef),
    ...(prefix === `${name}_` ? [] : [`prefix: ${JSON.stringify(prefix)}`]),
  ];
  return {
    draft: {
      name,
      prose: prose.length > 0 ? prose : whole.group,
      code: `${word("codes")}({\n${entries.join("\n")}\n}, { ${options.join(", ")} })`,
      labels: [...all.map((one) => one.name), ...typedefs.map((one) => one.name)],
      source: item.statement,
    },
    parts: new Map(all.map((one) => [one.name, one.name.slice(prefix.length)])),
    types: [...(item.name === "" ? [] : [`enum ${item.name}`]), ...typedefs.map((one) => one.name)],
  };
}

function enumeratorCode(
  item: TextItem,
  before: ReadonlySet<string>,
  { located, names, valueOf }: EnumContext,
): string {
  const text = valueText(located.header.text, item);
  if (item.conditions.length > (item.owner?.conditions.length ?? 0)) {
    throw new CannotSay("an enumerator under a condition");
  }
  if (text.includes("#")) throw new CannotSay("a macro within an enum");
  const value = valueOf(item.name);
  if (text === "") {
    if (value === undefined) throw new CannotSay(`the value of ${item.name}`);
    return `${value}`;
  }
  const number = numberCode(text);
  return number?.code ?? names.expression(text, before);
}
