import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type {
  KeyDescription,
  RingDescription,
  VerbatimDescription,
} from "../../language/description.ts";
import { described } from "../../language/kinds.ts";
import type { Declaration, Key, Ring, Verbatim } from "../../model/declaration.ts";
import { withoutIndent } from "../../text/text.ts";
import { lowerAlias } from "./aliases.ts";
import { Parts, checkString } from "./arguments.ts";
import {
  type LowerContext,
  type Occurrence,
  heading,
  reportInvalid,
  markInvalid,
  unnamed,
  within,
} from "./context.ts";
import { lowerConstant, textOf } from "./constant.ts";
import { lowerMacro } from "./macros.ts";
import { lowerMessage } from "./messages.ts";
import type { Exported } from "./modules.ts";
import { lowerRing } from "./rings.ts";
import { lowerFamily } from "./families.ts";
import { type Export, placeOf } from "./source-map.ts";
import { lowerAggregate } from "./types.ts";
import { verbatimPath } from "./verbatim.ts";

/** Lowers an exported declaration; reports one that is invalid and returns `undefined`. */
export function lowerDeclaration(one: Exported, whole: LowerContext): Declaration | undefined {
  const { description: found, expression: written, name } = one;
  const context = within(written, whole);
  const place: Occurrence = { expression: written.value, span: written.span, scope: [name] };
  switch (found.kind) {
    case "alias":
      return lowerAlias(found, place, context);
    case "codes":
    case "flags":
      return lowerFamily(found, place, context);
    case "struct":
    case "union":
      lowerAggregate(found, place, context);
      return context.lowered.get(found);
    case "constant":
      return lowerConstant(found, written, context);
    case "ring":
      return lowerRingOnce(found, place, context);
    case "message": {
      const ring = lowerRingOnce(found.ring, place, context);
      return ring && lowerMessage(found, written, ring, context);
    }
    case "key":
      return lowerKey(found, written, context);
    case "section": {
      const [expression] = written.value.arguments;
      const { span } = written;
      const argument = { what: "title", call: 'section("title")', expression, span };
      return {
        kind: "section",
        ...heading(written, context),
        title: checkString(found.title, argument, name, context),
        places: { title: expression?.span ?? span },
      };
    }
    case "verbatim":
      return lowerVerbatim(found, written, context);
  }
}

/** The ring that `found` describes, lowered once. */
function lowerRingOnce(
  found: RingDescription,
  place: Occurrence,
  context: LowerContext,
): Ring | undefined {
  const lowered = context.lowered.get(found);
  if (lowered?.kind === "ring") return lowered;
  const written = context.exported.get(found)?.expression;
  if (written === undefined) {
    unnamed("ring", place, context);
    markInvalid(context);
    return undefined;
  }
  const ring = lowerRing(found, written, context);
  context.lowered.set(found, ring);
  return ring;
}

function lowerVerbatim(
  found: VerbatimDescription,
  written: Export,
  context: LowerContext,
): Verbatim {
  const { value, span } = written;
  const lowered = context.lowered.get(found);
  if (lowered?.kind === "verbatim") return lowered;
  const { header, sameAs } = found;
  const [, , macroOptions] = value.arguments;
  const head = {
    kind: "verbatim",
    ...heading(written, context),
    header,
    places: { header: placeOf(macroOptions, "header", span) },
  } as const;
  if (found.isEmpty) return { ...head, lines: [`#define ${written.name}`], sameAs: undefined };
  const macro = lowerMacro(found, written, context);
  if (macro !== undefined) {
    const declaration = { ...head, ...macro, sameAs: undefined };
    context.lowered.set(found, declaration);
    return declaration;
  }
  const [, options] = value.arguments;
  const parts = new Parts(options, options?.span ?? span, context.report);
  parts.checkNames("verbatim(file, { ... })", {}, ["sameAs"]);
  return {
    ...head,
    lines: verbatimTextOf(found.file, written, context).replace(/\n+$/, "").split(/\r?\n/),
    sameAs: sameAs === undefined ? undefined : parts.text("sameAs", sameAs),
  };
}

/** The text of a verbatim declaration: that of its file, or what is written in its place. */
function verbatimTextOf(
  given: VerbatimDescription["file"],
  written: Export,
  context: LowerContext,
): string {
  const { value, span } = written;
  const [expression] = value.arguments;
  const own = described(given);
  if (own?.kind === "expression") {
    return withoutIndent(textOf(own, { expression, span, siblings: [] }, context));
  }
  const argument = { what: "file", call: 'verbatim("./name.c")', expression, span };
  const file = typeof given === "string" ? given : checkString(given, argument, "", context);
  const text = (file === "" ? undefined : context.texts.get(verbatimPath(file, written))) ?? "";
  if (typeof text === "string") return text;
  const place = expression?.span ?? span;
  reportInvalid(catalogue["file-system"].finding("verbatim", place, file, text), context);
  return "";
}

function lowerKey(found: KeyDescription, written: Export, context: LowerContext): Key {
  const { value, span } = written;
  const [expression, options] = value.arguments;
  const call = 'key("path", { writer: "backend" })';
  const argument = { what: "path", call, expression, span };
  const report = (diagnostic: Diagnostic) => reportInvalid(diagnostic, context);
  const parts = new Parts(options, options?.span ?? written.span, report);
  const { path, writer, values, absent, without } = found;
  parts.checkNames("key(path, { ... })", { writer }, ["values", "absent", "without"]);
  return {
    kind: "key",
    ...heading(written, context),
    path: checkString(path, argument, written.name, context),
    writer: parts.oneOf("writer", writer, ["frontend", "backend", "both", "toolstack"]),
    values:
      values === undefined
        ? undefined
        : parts.oneOf("values", values, ["switch", "number", "text"] as const),
    absent: absent === undefined ? undefined : parts.text("absent", absent),
    without: without === undefined ? undefined : parts.text("without", without),
    places: {
      path: written.value.arguments[0]?.span ?? written.span,
      absent: placeOf(options, "absent", written.span),
      without: placeOf(options, "without", written.span),
    },
  };
}
