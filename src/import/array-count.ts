import type { LocatedText } from "../header/located-text.ts";
import type { TextItem } from "../header/header-text.ts";
import type { Prose } from "./comment-prose.ts";

/**
 * What says how many elements an array at the end of a struct has: a member before it, by its name or that of the
 * array. Nothing does in a union.
 */
export function countOptions(
  array: TextItem,
  length: "" | "0",
  prose: Prose,
  located: LocatedText,
): string {
  if (isInUnion(array, located)) return "{ length: 0 }";
  const { items, text } = located.header;
  const before = items.filter(
    (one) => one.owner === array.owner && one.kind === "member" && one.end < array.start,
  );
  const singular = array.name.replace(/s$/, "");
  const counted = /^[^;]*\b_*counted_by\w*\s*\(\s*(\w+)/.exec(text.slice(array.nameRange.end))?.[1];
  const inBrackets = /\/\*\s*(\w+)\s*\*\//.exec(text.slice(array.nameRange.end, array.end))?.[1];
  const comment = prose.map((one) => one.text).join(" ");
  const isSaid = ({ name }: TextItem) =>
    name === (counted ?? inBrackets) ||
    comment === name ||
    new RegExp(`\\b${name}\\s+(?:entries|elements|items|records)\\b`).test(comment);
  const isCalled = ({ name }: TextItem) =>
    [array.name, singular].some((one) =>
      new RegExp(
        `^(?:(?:num|nr|n|count|cnt)_?(?:of_)?${one}s?|${one}s?_?(?:count|cnt|num|nr))$`,
        "i",
      ).test(name),
    );
  const isBytes = hasOpenElements(array, located);
  const only = before.filter(({ name }) => /^(?:entries|count|cnt|num|nr|n)$/.test(name));
  const found =
    before.find(isSaid) ?? before.find(isCalled) ?? (only.length === 1 ? only[0] : undefined);
  const options = [
    ...(isBytes
      ? ["bytes: true"]
      : found === undefined
        ? []
        : [`count: ${JSON.stringify(found.name)}`]),
    ...(length === "0" ? ["length: 0"] : []),
  ];
  return options.length === 0 ? "{}" : `{ ${options.join(", ")} }`;
}

/** Whether the elements of an array are structs of the header that end with such an array themselves. */
function hasOpenElements(array: TextItem, located: LocatedText): boolean {
  const tag = /\bstruct\s+(\w+)\s+\w/.exec(located.textOf(array.statement))?.[1];
  const last = located.header.items.findLast(
    ({ kind, owner }) => kind === "member" && tag !== undefined && owner?.name === tag,
  );
  return (
    last !== undefined && /\[\s*0?\s*\]\s*$/.test(located.textOf(last.statement).replace(/;$/, ""))
  );
}

function isInUnion({ anonymous, owner }: TextItem, located: LocatedText): boolean {
  const around = anonymous.at(-1) ?? owner?.statement;
  return around !== undefined && /^[^{]*\bunion\b/.test(located.textOf(around));
}
