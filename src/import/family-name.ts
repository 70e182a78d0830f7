import type { Prose } from "./comment-prose.ts";
import type { GroupProse } from "./comments.ts";
import { type ValuedItem, familyKind } from "./families.ts";

/** Names of macros that say the least or the most of something. */
const boundName = /_(?:MIN|MAX)_(?!ENUM)/;

/** Names of macros that say how much there is of something. */
const sizeName =
  /_(?:MAX|MIN)?(?:SIZE|LEN|LENGTH|SHIFT|MASK|BASE|COUNT|BYTES|WORDS|VERSION|THRESHOLD)$/;

/** Whether macros that begin with `stem` are a family, rather than constants that are called alike. */
export function areFamily(
  run: readonly ValuedItem[],
  stem: string,
  { group, members }: GroupProse,
): boolean {
  const [one, other, another] = run;
  if (stem === "" || one === undefined) return false;
  const isCommented = group.length > 0 || members.every((prose) => prose.length > 0);
  const isFamily =
    other === undefined
      ? group.length > 0 && familyKind(run, group) === "masks"
      : another !== undefined ||
        isCommented ||
        familyKind(run) === "masks" ||
        (other.number ?? 0n) - (one.number ?? 0n) === 1n;
  const isAmount = ({ item }: ValuedItem) => sizeName.test(item.name);
  const areAmounts =
    (familyKind(run) === "codes" &&
      (run.some(({ value }) => /[\w)]\s*[*/%]\s*[\w(]/.test(value)) ||
        run.filter(({ item }) => boundName.test(item.name)).length * 2 > run.length)) ||
    (another === undefined ? run.some(isAmount) : run.every(isAmount));
  return isFamily && !areAmounts && !/(?:^|_)(?:MAX|MIN|SIZE|LEN|NUM)_$/.test(stem);
}

/** What kind of values the last word of a heading may name. */
const kindWord =
  /^(?:FLAGS?|BITS|CODES|TYPES|VALUES|MODES|STATES|COMMANDS|OPERATIONS|OPTIONS|STATUS|CAPABILITIES|EVENTS|CLASSES|FORMATS)$/;

/** Words of a heading that say nothing of what is below it. */
const headingFiller =
  /^(?:THE|THESE|A|AN|OF|FOR|AND|OR|IN|TO|ALL|FOLLOWING|VARIOUS|POSSIBLE|VALID|DEFINED|AVAILABLE)$/;

/** Words of a sentence, which is no heading. */
const verb = /^(?:IS|ARE|WAS|WERE|HAS|HAVE|CAN|MAY|MUST|SHOULD|SHALL|WILL|THERE)$/;

/** The name that a short heading gives to macros that begin with `stem`; `undefined` where none does. */
export function nameFromHeading(stem: string, prose: Prose): string | undefined {
  return prose.map((one) => nameFrom(stem, one)).find((name) => name !== undefined);
}

function nameFrom(stem: string, heading: Prose[number]): string | undefined {
  const [clause = ""] = heading.text.split(/[,.:;(]|\s-\s|\s(?:for|of|that|which|used)\b/, 1);
  const words = clause.toUpperCase().match(/[A-Z][A-Z0-9]*/g) ?? [];
  const last = words.at(-1) ?? "";
  const isSentence = words.some((one) => verb.test(one));
  if (heading.kind !== "text" || words.length > 4 || isSentence || !kindWord.test(last))
    return undefined;
  const start = stem.replace(/_+$/, "");
  const own = words.filter((one) => !start.split("_").includes(one) && !headingFiller.test(one));
  return own.length === 0 ? undefined : `${start}_${own.join("_")}`;
}
