import { descriptionOf } from "./argument.ts";
import { description, type Described, type PageDescription } from "./description.ts";
import type { Field } from "./field.ts";

/**
 * A word that is the grant reference of a page, which the sender grants to the receiver and which
 * holds a table from its first byte on. It is granted read-write where the element has output members.
 *
 * @param content - the element, for a table of as many as another word says; or an array of a fixed length.
 */
export function pageOf(content: Field): Described<PageDescription, number> {
  return { [description]: { kind: "page", content: descriptionOf(content) } };
}
