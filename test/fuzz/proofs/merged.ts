import { outputOf, type Compiled } from "./subject.ts";

/**
 * Several specs as one whose header has the text of all, so that a compiler, which takes as long to start
 * as to read ten headers, starts once.
 */
export function merged(subjects: readonly Compiled[]): Compiled {
  const [first, ...others] = subjects;
  if (first === undefined) throw new Error("there are no specs");
  if (others.length === 0) return first;
  const models = subjects.map(({ model }) => model);
  return {
    source: {
      text: subjects.map(({ source }) => source.text).join("\n"),
      imported: undefined,
    },
    model: {
      ...first.model,
      includes: [...new Set(models.flatMap(({ includes }) => includes))],
      imports: models.flatMap(({ imports }) => imports),
      chapters: models.flatMap(({ chapters }) => chapters),
    },
    outputs: new Map([["h", subjects.map((one) => outputOf(one, "h")).join("\n")]]),
  };
}
