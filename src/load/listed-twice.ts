import { catalogue } from "../diagnostic/catalogue.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Outline } from "./outline.ts";

/**
 * A finding for each chapter that a list has before.
 *
 * @param chapters - what the list holds.
 * @param list - the list as it is written.
 */
export function listedTwice(
  chapters: readonly object[],
  list: Outline | undefined,
): readonly Diagnostic[] {
  return chapters.flatMap((chapter, index) => {
    const before = list?.elements[chapters.indexOf(chapter)];
    const element = list?.elements[index];
    if (before === element || before === undefined || element === undefined) return [];
    const { finding } = catalogue["duplicate-name"];
    return [finding("secondProperty", element.span, element.reference ?? "chapter", before.span)];
  });
}
