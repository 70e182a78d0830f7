import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { AliasDescription, MeaningDescription } from "../../language/description.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import type { DeclaredConstant, Export, Outline } from "../outline.ts";
import { spoil, type JoinContext } from "./context.ts";
import type { Place } from "./place.ts";

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
    text: undefined,
    isObject: false,
    arguments: [],
    properties: [],
    elements: [],
  };
}
