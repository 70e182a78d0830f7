import { isDefinedElsewhere } from "../model/declaration.ts";
import { type Model, declarationsOf, importedBy } from "../model/model.ts";
import { cNames } from "./c.ts";
import { cppNames } from "./cpp.ts";
import { everywhere, type NameUse, type OutputName, type OutputNames } from "./output-names.ts";
import { typescriptNames } from "./typescript-names.ts";

/**
 * The outputs that derive names from those of a spec. One that only quotes them, like Markdown, has no entry.
 */
const outputNames: readonly OutputNames[] = [cNames, cppNames, typescriptNames];

/**
 * What `name` is already in the language of the first output where it is not free for `use`: `a keyword of C`;
 * `undefined` where it is free in all of them.
 */
export function meaningOf(
  name: string,
  use: NameUse,
  model: Pick<Model, "cplusplus">,
): string | undefined {
  for (const output of outputNames) {
    const meaning = output.meaningOf(name, use, model);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** Two names that are the same in an output, which would not compile. */
export interface Clash {
  readonly language: string;
  readonly first: OutputName;
  readonly second: OutputName;
}

/**
 * The clashes in each output for `model`: each name with the first one before it that has a space in common. The
 * names of the headers that it includes come before its own.
 */
export function clashesIn(model: Model): readonly Clash[] {
  const imports = importedBy(model);
  return outputNames.flatMap(({ language, namesIn }) => {
    const theirs = imports.map((other) => namesIn(declaringPart(other, model)));
    // Neither what the guard and the helpers are called nor what only comments name.
    const known = theirs.map((names, index) =>
      names.filter(
        ({ spaces, span }) => span !== imports[index]?.span && !spaces.includes("comments"),
      ),
    );
    const names = [...known.flat(), ...namesIn(model)];
    const firstIn = new FirstPositions();
    return names.flatMap((second, position): Clash[] => {
      const first = names[firstIn.takePosition(second, position)];
      if (first === undefined || first === second) return [];
      // Those within another header are reported with its own spec.
      const isTheirs = known.some((all) => all.includes(first) && all.includes(second));
      const isComment = [first, second].some(({ spaces }) => spaces.includes("comments"));
      const where = isComment ? `comments of ${language}` : language;
      return isTheirs ? [] : [{ language: where, first, second }];
    });
  });
}

/** An included header with nothing but what outputs declare for it; without what `model` knows of a third header, too. */
function declaringPart(other: Model, model: Model): Model {
  const elsewhere = new Map(
    declarationsOf(model)
      .filter(isDefinedElsewhere)
      .map(({ name, header }) => [name, header]),
  );
  const declarations = declarationsOf(
    other,
    ...(["alias", "constant", "codes", "flags", "struct", "union", "ring"] as const),
  ).filter((one) => !isDefinedElsewhere(one) || elsewhere.get(one.name) !== one.header);
  return { ...other, chapters: [{ name: "", file: "", declarations }] };
}

/** The position of the first name of each spelling: in each space, and in any. */
class FirstPositions {
  readonly #spaces = new Map<OutputName["spaces"][number], Map<string, number>>();
  readonly #anywhere = new Map<string, number>();

  /** The position of the first name that shares a space with one at `position`; `position` where none does. */
  takePosition({ name, spaces }: OutputName, position: number): number {
    let first = this.#spaces.get(everywhere)?.get(name) ?? position;
    for (const space of spaces) {
      const positions = this.#spaces.get(space) ?? new Map<string, number>();
      this.#spaces.set(space, positions);
      const found = (space === everywhere ? this.#anywhere : positions).get(name);
      if (found !== undefined) first = Math.min(first, found);
      if (!positions.has(name)) positions.set(name, position);
    }
    if (!this.#anywhere.has(name)) this.#anywhere.set(name, position);
    return first;
  }
}
