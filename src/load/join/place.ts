import { catalogue } from "../../diagnostic/catalogue.ts";
import type { ExpectedKind } from "../../diagnostic/expected-kind.ts";
import { kindWords } from "../../diagnostic/kind-words.ts";
import { kindOf } from "../../diagnostic/shown-value.ts";
import type { AliasDescription, MeaningDescription } from "../../language/description.ts";
import type { Prose } from "../../model/prose.ts";
import type { Span } from "../../model/span.ts";
import type { ScalarType } from "../../model/type.ts";
import type { DeclaredConstant, Export, Outline } from "../outline.ts";
import { isBroken } from "../described.ts";
import { reject, spoil, type JoinContext } from "./context.ts";

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

const placeholder: ScalarType = {
  kind: "scalar",
  integer: { name: "uint8_t", bits: 8, signed: false },
  alias: undefined,
  values: undefined,
};

/**
 * Reports that something else stands where `expected` should, and gives a type to go on with.
 *
 * @param found - what stands there.
 */
export function wrongKind(
  expected: ExpectedKind,
  found: unknown,
  place: Place,
  context: JoinContext,
): ScalarType {
  if (isBroken(found)) {
    spoil(context);
    return placeholder;
  }
  const kind = kindOf(found);
  const span = place.outline?.span ?? place.span;
  const name = place.outline?.reference;
  const declared =
    name === undefined ? undefined : context.constants.get(span.file)?.get(name)?.span;
  if (name !== undefined && declared !== undefined && name === context.owner) {
    reject(catalogue["wrong-kind"].finding("itself", span, name), context);
    return placeholder;
  }
  reject(
    name !== undefined && declared !== undefined && isAbove(span, declared)
      ? catalogue["used-before-declaration"].finding("above", span, { name, span: declared })
      : catalogue["wrong-kind"].finding("expected", span, expected, kind && kindWords[kind]),
    context,
  );
  return placeholder;
}

/** Reports that the arguments of a word stand in another order than in `call`, and gives a type to go on with. */
export function swapped(call: string, place: Place, context: JoinContext): ScalarType {
  const span = (place.outline?.arguments[0] ?? place.outline ?? place).span;
  reject(catalogue["wrong-kind"].finding("swapped", span, call), context);
  return placeholder;
}

/** Whether `span` comes before `other` of the same file, so that evaluation has not yet got to that. */
function isAbove(span: Span, other: Span): boolean {
  return span.line < other.line || (span.line === other.line && span.column < other.column);
}

/** How a description is exported; reports one that is not, and gives a name to go on with. */
export function namedExport(
  found: AliasDescription | MeaningDescription["values"],
  word: string,
  place: Place,
  context: JoinContext,
): Export {
  const written = context.exported.get(found)?.outline;
  if (written !== undefined) return written;
  const outline = unnamed(word, place, context);
  return {
    isDefault: false,
    name: "unnamed",
    span: place.span,
    comment: undefined,
    value: outline,
  };
}

function reportUnnamed(
  word: string,
  use: Span,
  name: string | undefined,
  context: JoinContext,
): void {
  const { finding } = catalogue["unnamed-type"];
  const declared = name === undefined ? undefined : constantCalled(name, use.file, context);
  if (name === undefined || declared === undefined) {
    return context.report(finding("unnamed", use, word));
  }
  const { span, isExported } = declared;
  // Of a module that is no chapter, the first one says it for all.
  const place = isExported ? span.file : `${span.file} ${name}`;
  if (context.unnamed.has(place)) return;
  context.unnamed.add(place);
  context.report(
    isExported
      ? finding("inNoChapter", span, word, name, use)
      : finding("notExported", span, word, name, use),
  );
}

/** The constant that a module calls `name`: its own one, or the only one that it could import. */
function constantCalled(
  name: string,
  file: string,
  { constants }: JoinContext,
): DeclaredConstant | undefined {
  const own = constants.get(file)?.get(name);
  if (own !== undefined) return own;
  const [first, ...others] = [...constants.values()].flatMap((module) => module.get(name) ?? []);
  return others.length === 0 ? first : undefined;
}

/** Reports a type that C has no name for: where it is declared, once for all of its uses. */
export function unnamed(word: string, place: Place, context: JoinContext): Outline {
  const span = place.outline?.span ?? place.span;
  if (place.isElsewhere !== true) {
    reportUnnamed(word, span, place.outline?.reference, context);
  }
  spoil(context);
  return {
    span,
    number: undefined,
    reference: undefined,
    isObject: false,
    arguments: [],
    properties: [],
    elements: [],
  };
}

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
