import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { RingDescription, VerbatimDescription } from "../../language/description.ts";
import type { Declaration, Ring, Verbatim } from "../../model/declaration.ts";
import type { Exported } from "../exported.ts";
import { placeOf, type Export } from "../outline.ts";
import { reject, spoil, within, type JoinContext } from "./context.ts";
import { textFrom, type Argument } from "./given.ts";
import { keyFrom } from "./keys.ts";
import { literalFrom } from "./literal.ts";
import { messageFrom } from "./messages.ts";
import { heading, type Place } from "./place.ts";
import { unnamed } from "./unnamed.ts";
import { ringFrom } from "./rings.ts";
import { aliasFrom, familyOf } from "./scalars.ts";
import { structFrom, unionFrom } from "./types.ts";
import { verbatimPath } from "./verbatim-texts.ts";

/** Joins one exported declaration; `undefined`, and a report, where it makes no sense. */
export function declarationFrom(one: Exported, whole: JoinContext): Declaration | undefined {
  const { description: found, outline: written, name } = one;
  const context = within(name, whole);
  const place: Place = { outline: written.value, span: written.span, scope: [name] };
  switch (found.kind) {
    case "alias":
      return aliasFrom(found, place, context);
    case "codes":
    case "flags":
      return familyOf(found, place, context);
    case "struct":
      structFrom(found, place, context);
      return context.joined.get(found);
    case "union":
      unionFrom(found, place, context);
      return context.joined.get(found);
    case "constant":
      return {
        kind: "constant",
        ...heading(written, context),
        ...literalFrom(
          found.value,
          found.unsigned,
          written.value.arguments[0],
          written.span,
          context,
        ),
      };
    case "ring":
      return ringOf(found, place, context);
    case "message": {
      const ring = ringOf(found.ring, place, context);
      return ring && messageFrom(found, written, ring, context);
    }
    case "key":
      return keyFrom(found, written, context);
    case "section":
      return {
        kind: "section",
        ...heading(written, context),
        title: textFrom(found.title, titleOf(written), name, context),
        places: { title: written.value.arguments[0]?.span ?? written.span },
      };
    case "verbatim":
      return verbatimFrom(found, written, context);
  }
}

function titleOf({ value, span }: Export): Argument {
  return { what: "title", call: 'section("title")', outline: value.arguments[0], span };
}

/** The ring that `found` describes, joined once. */
function ringOf(found: RingDescription, place: Place, context: JoinContext): Ring | undefined {
  const joined = context.joined.get(found);
  if (joined?.kind === "ring") return joined;
  const written = context.exported.get(found)?.outline;
  if (written === undefined) {
    unnamed("ring", place, context);
    spoil(context);
    return undefined;
  }
  const ring = ringFrom(found, written, context);
  context.joined.set(found, ring);
  return ring;
}

function verbatimFrom(found: VerbatimDescription, written: Export, context: JoinContext): Verbatim {
  const { value, span } = written;
  const [outline] = value.arguments;
  const argument = { what: "file", call: 'verbatim("./name.c")', outline, span };
  const file = textFrom(found.file, argument, "", context);
  const text = (file === "" ? undefined : context.texts.get(verbatimPath(file, written))) ?? "";
  if (typeof text !== "string") {
    const place = outline?.span ?? span;
    reject(catalogue["file-system"].finding("verbatim", place, file, text), context);
  }
  return {
    kind: "verbatim",
    ...heading(written, context),
    lines: (typeof text === "string" ? text : "").replace(/\n+$/, "").split(/\r?\n/),
    ifdef: found.ifdef,
    places: { ifdef: placeOf(written.value.arguments[1], "ifdef", written.span) },
  };
}
