import type { Prose } from "../../model/prose.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import type { Export, Outline } from "../outline.ts";
import type { JoinContext } from "./context.ts";

/** Where a type stands: how it is written, and the paths that its prose may leave out. */
export interface Place {
  readonly outline: Outline | undefined;
  readonly span: Span;
  readonly scope: readonly string[];
  /** The type is written somewhere else, under a name that C does not get, and that is reported already. */
  readonly isElsewhere?: boolean;
}

/** Name, comment and place of a declaration. */
export interface Heading<N> {
  readonly name: N;
  readonly prose: Prose | undefined;
  readonly span: Span;
}

/** The heading of what a module exports. */
export function heading(
  written: Export,
  context: JoinContext,
  scope: readonly string[] = [written.name],
): Heading<string> {
  return {
    name: written.name,
    prose: context.prose(written.comment, scope),
    span: written.span,
  };
}

/** The place of a word's first argument. */
export function inside(place: Place): Place {
  return { ...place, outline: place.outline?.arguments[0] };
}
