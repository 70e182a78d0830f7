import { description, type Described, type SectionDescription } from "./description.ts";

/** A title with free prose: the comment above the constant that holds it. */
export function section(title: string): Described<SectionDescription> {
  return { [description]: { kind: "section", title } };
}
