import { picked, type Pick } from "../draft/pick.ts";
import { propertyName } from "./expression.ts";
import type { Family } from "./scope.ts";

/**
 * The options of a union that say what its variants are told apart by; there is a case at least.
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
  const [code, variant] = [values[0], variants[0]];
  if (chosen.length === 0 && code !== undefined && variant !== undefined) {
    chosen.push(`${propertyName(code)}: "${variant}"`);
  }
  return [
    `by: ${name}`,
    `cases: { ${chosen.join(", ")} }`,
    ...(tag === undefined ? [] : [`tag: "${tag}"`]),
  ];
}
