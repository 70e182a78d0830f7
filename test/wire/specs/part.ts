import type { Declaration } from "../../../src/model/declaration.ts";
import type { Model } from "../../../src/model/model.ts";

const proven: readonly Declaration["kind"][] = ["struct", "union", "message"];

/**
 * A model without the structs, unions and messages that `words` do not name. A wire proof looks at each of
 * them by itself, so the one that a mutation changes is enough to see whether the proof notices, in a
 * fraction of the time.
 */
export function partOf(model: Model, words: string): Model {
  const isLeft = ({ kind, name }: Declaration) => !proven.includes(kind) || words.includes(name);
  return {
    ...model,
    chapters: model.chapters.map((chapter) => ({
      ...chapter,
      declarations: chapter.declarations.filter(isLeft),
    })),
  };
}
