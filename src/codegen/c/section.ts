import type { Section } from "../../model/declaration.ts";
import { closed, comment, commentWidth, spaced } from "./comment.ts";
import { proseLines } from "./prose.ts";

/** A chapter of prose below its title. */
export function sectionLines(section: Section): readonly string[] {
  const title = closed(section.title);
  return comment(
    spaced([title, "=".repeat(title.length)], proseLines(section.prose, commentWidth())),
  );
}
