import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { KeyDescription, VerbatimDescription } from "../../language/description.ts";
import type { Declaration, Key, Verbatim } from "../../model/declaration.ts";
import { withoutIndent } from "../../text/text.ts";
import { lowerAlias, lowerAggregate } from "./types.ts";
import { lowerConstant, textOf } from "./constant.ts";
import type { LowerContext } from "./context.ts";
import { lowerFamily } from "./families.ts";
import { lowerMacro } from "./macros.ts";
import { lowerMessage } from "./messages.ts";
import type { Exported } from "./modules.ts";
import { DeclaredOccurrence } from "./occurrence.ts";
import { lowerRing } from "./rings.ts";
import { verbatimPath } from "./verbatim.ts";

/** Lowers an exported declaration once; reports one that is invalid and returns `undefined`. */
export function lowerDeclaration(one: Exported, whole: LowerContext): Declaration | undefined {
  const { lowered } = whole;
  const declaration = lowered.get(one.description) ?? newDeclaration(one, whole);
  if (declaration !== undefined) lowered.set(one.description, declaration);
  return declaration;
}

function newDeclaration(one: Exported, whole: LowerContext): Declaration | undefined {
  const { description: found, name } = one;
  const own = new DeclaredOccurrence(one.expression, whole);
  switch (found.kind) {
    case "alias":
      return lowerAlias(found, own);
    case "codes":
    case "flags":
      return lowerFamily(found, own);
    case "struct":
    case "union":
      lowerAggregate(found, own);
      return own.context.lowered.get(found);
    case "constant":
      return lowerConstant(found, own);
    case "ring":
      return lowerRing(found, own);
    case "message": {
      const ring = whole.declare(found.ring);
      if (ring?.kind === "ring") return lowerMessage(found, own, ring);
      own.unnamed("ring");
      return undefined;
    }
    case "key":
      return lowerKey(found, own);
    case "section": {
      const argument = own.argument();
      const title = argument.string(found.title, "title", name, 'section("title")');
      return { kind: "section", ...own.heading(), title, places: { title: argument.place } };
    }
    case "verbatim":
      return lowerVerbatim(found, own);
  }
}

function lowerVerbatim(found: VerbatimDescription, own: DeclaredOccurrence): Verbatim {
  const { header, sameAs } = found;
  const head = {
    kind: "verbatim",
    ...own.heading(),
    header,
    places: { header: own.argument(2).part("header").place },
  } as const;
  if (found.isEmpty || found.parameters !== undefined) {
    return {
      ...head,
      lines: [`#define ${own.name}`],
      ...lowerMacro(found, own),
      sameAs: undefined,
    };
  }
  const parts = own.argument(1).parts(false);
  parts.checkNames("verbatim(file, { ... })", {}, ["sameAs"]);
  return {
    ...head,
    lines: verbatimTextOf(found.file, own).replace(/\n+$/, "").split(/\r?\n/),
    sameAs: sameAs === undefined ? undefined : parts.text("sameAs", sameAs),
  };
}

/** The text of a verbatim declaration: that of its file, or what is written in its place. */
function verbatimTextOf(given: VerbatimDescription["file"], own: DeclaredOccurrence): string {
  const argument = own.argument();
  const template = argument.described(given);
  if (template?.kind === "expression") return withoutIndent(textOf(template, argument));
  const file =
    typeof given === "string" ? given : argument.string(given, "file", "", 'verbatim("./name.c")');
  const { texts } = own.context;
  const text = (file === "" ? undefined : texts.get(verbatimPath(file, own.written))) ?? "";
  if (typeof text === "string") return text;
  own.report(catalogue["file-system"].finding("verbatim", argument.place, file, text));
  return "";
}

function lowerKey(found: KeyDescription, own: DeclaredOccurrence): Key {
  const argument = own.argument();
  const options = own.argument(1);
  const parts = options.parts();
  const { path, writer, values, absent, without } = found;
  parts.checkNames("key(path, { ... })", { writer }, ["values", "absent", "without"]);
  return {
    kind: "key",
    ...own.heading(),
    path: argument.string(path, "path", own.name, 'key("path", { writer: "backend" })'),
    writer: parts.oneOf("writer", writer, ["frontend", "backend", "both", "toolstack"]),
    values:
      values === undefined
        ? undefined
        : parts.oneOf<typeof values>("values", values, ["switch", "number", "text"]),
    absent: absent === undefined ? undefined : parts.text("absent", absent),
    without: without === undefined ? undefined : parts.text("without", without),
    places: {
      path: argument.place,
      absent: options.part("absent").place,
      without: options.part("without").place,
    },
  };
}
