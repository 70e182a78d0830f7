import { descriptionOf, type Field, type Value } from "../description.ts";
import type { PageContent } from "./action.ts";
import { stepOf, type Step, type Written } from "./step.ts";

/** What a spec gives for a value of type `V`: all of it, or a part. */
export type DeepPartial<V> = V extends number | bigint
  ? V
  : V extends readonly (infer E)[]
    ? readonly DeepPartial<E>[]
    : { readonly [K in keyof V]?: DeepPartial<V[K]> };

/**
 * Fills a part of a page with elements of one type: a table, a key, a frame. Members that are left out
 * are 0.
 *
 * @param first - number of the first element that is written; elements lie one after the other from the start of the page.
 */
export function write<T extends Field>(
  page: number,
  type: T,
  elements: readonly DeepPartial<Value<T>>[],
  first = 0,
): Step {
  return stepOf({ kind: "write", content: contentOf(page, type, elements, first) });
}

/**
 * Changes a part of a page at the worst moment: just before the backend next maps `ref`, unmaps it, or
 * copies from or to it. The rest is like {@link write}.
 */
export function change<T extends Field>(
  ref: number,
  page: number,
  type: T,
  elements: readonly DeepPartial<Value<T>>[],
  first = 0,
): Step {
  return stepOf({ kind: "change", ref, content: contentOf(page, type, elements, first) });
}

/** Changes slot number `index` of the ring in `page` at the moment that {@link change} does. */
export function changeSlot<T extends Field>(
  ref: number,
  page: number,
  index: number,
  type: T,
  members: DeepPartial<Value<T>>,
): Step {
  const content = { type: descriptionOf(type), elements: [members] };
  return stepOf({ kind: "changeSlot", ref, page, index, content });
}

/** These elements are in the page now. Members that are left out may be anything. */
export function memory<T extends Field>(
  page: number,
  type: T,
  elements: readonly DeepPartial<Value<T>>[],
  first = 0,
): Step {
  return stepOf({ kind: "memory", content: contentOf(page, type, elements, first) });
}

/** This is in slot number `index` of the ring in `page` now. Members that are left out may be anything. */
export function slot<T extends Field>(
  page: number,
  index: number,
  type: T,
  members: DeepPartial<Value<T>>,
): Step {
  const content = { type: descriptionOf(type), elements: [members] };
  return stepOf({ kind: "slot", page, index, content });
}

function contentOf(
  page: number,
  type: Field,
  elements: readonly unknown[],
  first: number,
): PageContent<Written> {
  return { page, type: descriptionOf(type), elements, first };
}
