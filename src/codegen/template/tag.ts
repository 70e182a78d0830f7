import handlebars from "handlebars";
import type { ValuePath } from "./part.ts";

/** A tag of a template, or what begins like one. */
export interface Tag {
  /** What it is: `{{name}}`, `{{#each list}}`, `{{/each}}`, or none as its braces do not close. */
  readonly kind: "hole" | "open" | "close" | "broken";
  /** As it is written, with its braces. */
  readonly text: string;
  /** Where its braces begin in the template. */
  readonly offset: number;
  /** What it names; `undefined` where it names nothing, or in a way that templates do not have. */
  readonly path: ValuePath | undefined;
}

const tagPattern = /\\?\{\{(?:(?<inside>[^{}\n]*)\}\})?/g;

const namingPattern = /^(?<list>#each +)?(?<path>(?<outwards>(?:\.\.\/)*)(?<name>[A-Za-z]\w*))$/;

/** The tags of a template, in its order. */
export function tagsOf(template: string): readonly Tag[] {
  return [...template.matchAll(tagPattern)].map((match): Tag => {
    const { 0: all, index: offset, groups: { inside } = {} } = match;
    // Handlebars takes it for text.
    if (all.startsWith("\\")) return { kind: "hole", text: all, offset, path: undefined };
    if (inside === undefined) return { kind: "broken", text: "{{", offset, path: undefined };
    const kind = inside.startsWith("#") ? "open" : inside.startsWith("/") ? "close" : "hole";
    return { kind, text: `{{${inside}}}`, offset, path: pathIn(inside, offset + "{{".length) };
  });
}

/** Whether Handlebars takes a name for a helper or for a branch, and not for a value. */
function isHelper(name: string): boolean {
  return name === "else" || Object.hasOwn(handlebars.helpers, name);
}

function pathIn(inside: string, offset: number): ValuePath | undefined {
  const { list = "", path, outwards = "", name } = namingPattern.exec(inside)?.groups ?? {};
  if (path === undefined || name === undefined || isHelper(name)) return undefined;
  return { text: path, offset: offset + list.length, depth: outwards.length / "../".length, name };
}
