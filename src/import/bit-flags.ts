import type { LocatedText } from "../header/located-text.ts";
import { docComment } from "./module-text.ts";
import { type Draft, lastArgument, word } from "./draft.ts";
import type { CommentsOf } from "./comments.ts";
import type { ValuedItem } from "./families.ts";
import { stemOf } from "./stems.ts";

/** Two macros of Xen for a flag: `_FOO_bar (0)` is the number of its bit, and `FOO_bar (1U<<_FOO_bar)` its mask. */
export interface BitFlag {
  readonly bit: ValuedItem;
  readonly mask: ValuedItem;
}

/** Macros that follow each other: flags of a family with their bits, or others. */
export type MacroGroup =
  | { readonly kind: "flags"; readonly flags: BitFlag[] }
  | { readonly kind: "others"; readonly macros: ValuedItem[] };

/** Takes flags with their bits out of macros that follow each other. */
export function macroGroups(
  macros: readonly ValuedItem[],
  located: LocatedText,
  comments: CommentsOf,
): readonly MacroGroup[] {
  const groups: MacroGroup[] = [];
  for (let at = 0; at < macros.length; at += 1) {
    const [bit, mask] = macros.slice(at, at + 2);
    const last = groups.at(-1);
    if (bit === undefined) break;
    if (mask !== undefined && isFlag(bit, mask, located)) {
      at += 1;
      const flag = { bit, mask };
      if (last?.kind === "flags" && goesOn(last.flags, flag, comments)) last.flags.push(flag);
      else groups.push({ kind: "flags", flags: [flag] });
    } else if (last?.kind === "others") last.macros.push(bit);
    else groups.push({ kind: "others", macros: [bit] });
  }
  return groups;
}

/** Whether two macros are a flag, and nothing else uses the number of its bit. */
function isFlag(bit: ValuedItem, mask: ValuedItem, { header: { text } }: LocatedText): boolean {
  const { name } = bit.item;
  const { number = -1n } = bit;
  if (name !== `_${mask.item.name}` || number < 0n || number > 31n) return false;
  const plain = mask.value.replaceAll(/[()\s]/g, "").replace(/^1u/, "1U");
  const uses = text.match(new RegExp(`\\b${name}\\b`, "g")) ?? [];
  return (plain === `1<<${name}` || plain === `1U<<${name}`) && uses.length === 2;
}

function goesOn(flags: readonly BitFlag[], next: BitFlag, comments: CommentsOf): boolean {
  const last = flags.at(-1);
  if (last === undefined || comments.hasTitleBetween(last.mask.item.end, next.bit.item))
    return false;
  const stem = stemOfFlags([...flags, next]);
  return (
    stem !== "" &&
    (flags.length === 1 || stem === stemOfFlags(flags)) &&
    isSigned(last) === isSigned(next) &&
    flags.every(({ bit }) => bit.number !== next.bit.number)
  );
}

function isSigned({ mask }: BitFlag): boolean {
  return !/1u/i.test(mask.value);
}

/** What the names of flags begin with; that of one is in small letters. */
function stemOfFlags(flags: readonly BitFlag[]): string {
  const names = flags.map(({ mask }) => mask.item.name);
  const [only = "", ...others] = names;
  const own = others.length === 0 ? /^(?:[A-Z][A-Z\d]*_)+(?=[a-z])/.exec(only)?.[0] : undefined;
  return own ?? stemOf(names);
}

/** The draft of flags with their bits; its name is empty where they have none in common. */
export function bitFlagsDraft(
  flags: readonly BitFlag[],
  comments: CommentsOf,
): Draft & { readonly masks: readonly string[] } {
  const name = stemOfFlags(flags).replace(/_+$/, "");
  const { group, members } = comments.ofGroup(flags.map(({ bit }) => bit.item));
  const entries = flags.map(({ bit, mask }, index) => {
    const prose = [...(members[index] ?? []), ...comments.of(mask.item, [])];
    const short = mask.item.name.slice(name.length + 1);
    return `${docComment(prose, comments.link)}${short}: ${bit.number},`;
  });
  const options = flags.some(isSigned) ? ["signed: true"] : [];
  const masks = flags.map(({ mask }) => mask.item.name);
  const start = flags[0]?.bit.item.statement.start ?? 0;
  return {
    name,
    prose: group,
    code: `${word("flags")}({\n${entries.join("\n")}\n}${lastArgument(options)})`,
    labels: [...flags.map(({ bit }) => bit.item.name), ...masks],
    masks,
    source: { start, end: flags.at(-1)?.mask.item.statement.end ?? start },
  };
}
