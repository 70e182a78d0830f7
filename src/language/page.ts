import { descriptionOf } from "./argument.ts";
import { description, type counted, type Described, type PageDescription } from "./description.ts";
import type { Field } from "./field.ts";

/** A word that refers to a page; `C` is the name of the word that counts the entries, where one does. */
export interface Page<C extends string | undefined = undefined> extends Described<
  PageDescription,
  number
> {
  readonly [counted]?: { readonly count: C };
}

export interface PageOptions<C extends string | undefined> {
  /** Name of the integer, among the words beside this one, that says how many entries there are. */
  readonly count?: C;
}

/**
 * A word that is the grant reference of a page, which the sender grants to the receiver and which
 * holds a table from its first byte on. It is granted read-write where the element has output members.
 *
 * @param content - the element, for a table of as many as `options.count` says; or an array of a
 * fixed length, which needs no count.
 */
export function pageOf<const C extends string | undefined = undefined>(
  content: Field,
  options: PageOptions<C> = {},
): Page<C> {
  const { count } = options;
  return { [description]: { kind: "page", content: descriptionOf(content), count } };
}
