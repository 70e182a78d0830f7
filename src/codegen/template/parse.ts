import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Part } from "./part.ts";
import { placeIn, type TemplateSource } from "./place.ts";
import { tagsOf, type Tag } from "./tag.ts";

const { finding } = catalogue.template;

/** The parts of a template, and what is in it that no template has. */
export interface ParsedTemplate {
  readonly parts: readonly Part[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Parts that are read one after the other: those of a list, or of the whole template. */
interface Frame {
  /** The tag before them; `undefined` for the whole template. */
  readonly opening: Tag | undefined;
  readonly parts: Part[];
}

/**
 * Parses the holes and lists of a template. Handlebars, which fills it, knows more than a template is to
 * have, and says of what it can't read neither the column nor what to write.
 */
export function parseTemplate(source: TemplateSource): ParsedTemplate {
  const diagnostics: Diagnostic[] = [];
  const report = (message: "wrongTag" | "notATag" | "notOpened" | "notClosed", tag: Tag) =>
    diagnostics.push(finding(message, placeIn(source, tag.offset, tag.text.length), tag.text));
  const around: Frame[] = [];
  let frame: Frame = { opening: undefined, parts: [] };
  for (const tag of tagsOf(source.text)) {
    const { path } = tag;
    switch (tag.kind) {
      case "broken":
        report("notATag", tag);
        break;
      case "hole":
        if (path === undefined) report("wrongTag", tag);
        else frame.parts.push({ kind: "hole", path });
        break;
      case "open":
        if (path === undefined) report("wrongTag", tag);
        around.push(frame);
        frame = { opening: tag, parts: [] };
        break;
      case "close": {
        const outer = around.pop();
        const list = frame.opening?.path;
        if (outer === undefined) report("notOpened", tag);
        else if (list !== undefined) {
          if (tag.text !== "{{/each}}") report("wrongTag", tag);
          outer.parts.push({ kind: "each", path: list, parts: frame.parts });
        }
        frame = outer ?? frame;
      }
    }
  }
  for (const { opening } of [...around, frame]) {
    if (opening !== undefined) report("notClosed", opening);
  }
  return { parts: frame.parts, diagnostics };
}
