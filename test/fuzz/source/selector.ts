import { picked, type Pick } from "../draft/pick.ts";
import { propertyName } from "./expression.ts";
import type { Family } from "./scope.ts";

/**
 * The options of a union that say what its variants are told apart by.
 *
 * @param cases - the variant of each code, in turn.
 */
export function selectorOptions(
  { name, values }: Family,
  cases: readonly (Pick | undefined)[],
  variants: readonly string[],
  tag: string | undefined,
): readonly string[] {
  const chosen = values.flatMap((value, index) => {
    const choice = cases[index % cases.length];
    const variant = choice === undefined ? undefined : picked(variants, choice);
    return variant === undefined ? [] : [`${propertyName(value)}: "${variant}"`];
  });
  return [
    `by: ${name}`,
    `cases: {${chosen.length === 0 ? "" : ` ${chosen.join(", ")} `}}`,
    ...(tag === undefined ? [] : [`tag: "${tag}"`]),
  ];
}
