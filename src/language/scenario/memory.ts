import type { PageContent } from "../../model/scenario.ts";
import { descriptionOf } from "../argument.ts";
import type { Field } from "../field.ts";
import type { Value } from "../value.ts";
import type { Filling } from "./filling.ts";
import { stepOf, type Step, type Written } from "./step.ts";

/**
 * Fills a part of a page with elements of one type: a table, a key, a frame. Members that are left out
 * are 0.
 *
 * @param first - number of the first element that is written; they lie one after the other from the page's start.
 */
export function write<T extends Field>(
  page: number,
  type: T,
  elements: readonly Filling<Value<T>>[],
  first = 0,
): Step {
  return stepOf({ kind: "write", content: contentOf(page, type, elements, first) });
}

/**
 * Changes a part of a page at the worst moment: right before the backend next maps `ref`, unmaps it, or
 * copies from or to it. The rest is like {@link write}.
 */
export function change<T extends Field>(
  ref: number,
  page: number,
  type: T,
  elements: readonly Filling<Value<T>>[],
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
  members: Filling<Value<T>>,
): Step {
  const content = { type: descriptionOf(type), elements: [members] };
  return stepOf({ kind: "changeSlot", ref, page, index, content });
}

/** These elements are in the page now. Members that are left out may be anything. */
export function memory<T extends Field>(
  page: number,
  type: T,
  elements: readonly Filling<Value<T>>[],
  first = 0,
): Step {
  return stepOf({ kind: "memory", content: contentOf(page, type, elements, first) });
}

/** This is in slot number `index` of the ring in `page` now. Members that are left out may be anything. */
export function slot<T extends Field>(
  page: number,
  index: number,
  type: T,
  members: Filling<Value<T>>,
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
