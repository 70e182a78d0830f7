import type { Model } from "../model/model.ts";
import { cNames } from "./c.ts";
import { everywhere, type NameUse, type OutputName, type OutputNames } from "./output-names.ts";
import { typescriptNames } from "./typescript-names.ts";

/**
 * The outputs that derive names from those of a spec. One that only quotes them, like Markdown, has no entry.
 */
const outputNames: readonly OutputNames[] = [cNames, typescriptNames];

/**
 * What `name` is already in the language of the first output where it is not free for `use`: `a keyword of C`;
 * `undefined` where it is free in all of them.
 */
export function meaningOf(name: string, use: NameUse): string | undefined {
  return outputNames.flatMap((output) => output.meaningOf(name, use) ?? [])[0];
}

/** Two names that are the same in an output, which would not compile. */
export interface Clash {
  /** The language of the output. */
  readonly language: string;
  readonly first: OutputName;
  readonly second: OutputName;
}

/** The clashes in each output for `model`: each name with the first one before it that has a space in common. */
export function clashesIn(model: Model): readonly Clash[] {
  return outputNames.flatMap(({ language, namesIn }) => {
    const before = new Map<string, OutputName[]>();
    return namesIn(model).flatMap((second): Clash[] => {
      const same = before.get(second.name) ?? [];
      const first = same.find((one) => shareSpace(one, second));
      before.set(second.name, [...same, second]);
      return first === undefined ? [] : [{ language, first, second }];
    });
  });
}

function shareSpace({ spaces }: OutputName, other: OutputName): boolean {
  return (
    spaces.includes(everywhere) ||
    other.spaces.includes(everywhere) ||
    spaces.some((space) => other.spaces.includes(space))
  );
}
