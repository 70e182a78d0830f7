import type { Declaration, Message } from "../../model/declaration.ts";
import { type Model, declarationsOf, messagesOf } from "../../model/model.ts";
import { visitDeclaration } from "../../model/visit.ts";
import { helperNames } from "../../naming/typescript.ts";
import { paragraphs } from "../../text/text.ts";
import { doNotEdit, template } from "../shared/template.ts";
import { type Context, contextOf } from "./context.ts";
import {
  aliasText,
  capacityTexts,
  codesTexts,
  constantText,
  flagsTexts,
  keyText,
} from "./family.ts";
import { fold } from "./fold.ts";
import { messageTexts } from "./message.ts";
import { docComment, escapeText, proseLines } from "./prose.ts";
import { ringMessageTexts } from "./ring-messages.ts";
import { ringTexts } from "./ring.ts";
import { aggregateTexts } from "./struct.ts";

const moduleTemplate = template<{
  readonly doc: string;
  readonly licence: string;
  readonly texts: readonly string[];
}>("typescript/module.hbs");

/**
 * The TypeScript module for `model`: constants, types, codecs and accessors under their C names. It
 * imports nothing and does nothing when loaded.
 */
export function emitTypeScript(model: Model): string {
  const context = contextOf(model);
  const messages = messagesOf(model);
  const declared = declarationsOf(model).flatMap((one) => [
    ...textsOf(one, context),
    ...(one.kind === "message" ? unionsAfter(one, messages, context) : []),
  ]);
  const text = moduleTemplate({
    licence: model.licence,
    doc: docComment([
      ...paragraphs(
        [escapeText(model.title.replace(/[^.!?]$/, "$&."))],
        proseLines(model.prose, context.link, 3),
        doNotEdit(model.source),
        ["@packageDocumentation"],
      ),
    ]).trimEnd(),
    texts: [...declared, ...helperTexts(declared)].map((piece) => piece.trimEnd()),
  });
  return fold(text);
}

/** The unions of a ring's messages follow the last of these messages. */
function unionsAfter(
  message: Message,
  messages: readonly Message[],
  context: Context,
): readonly string[] {
  const own = messages.filter(({ ring }) => ring === message.ring);
  return own.at(-1) === message ? ringMessageTexts(message.ring, own, context) : [];
}

function textsOf(declaration: Declaration, context: Context): readonly string[] {
  const none = () => [];
  return visitDeclaration<readonly string[]>(declaration, {
    alias: (alias) => [aliasText(alias, context)],
    constant: (constant) => [constantText(constant, context)],
    codes: (codes) => codesTexts(codes, context),
    flags: (flags) => flagsTexts(flags, context),
    aggregate: (aggregate) => aggregateTexts(aggregate, context),
    ring: (ring) => ringTexts(ring, context),
    message: (message) => [...capacityTexts(message), ...messageTexts(message, context)],
    key: (key) => [keyText(key, context)],
    section: none,
    verbatim: none,
  });
}

const helpers = helperNames.map((name) => ({
  name,
  use: new RegExp(`\\b${name}\\b`),
  text: template<Readonly<Record<string, never>>>(`typescript/helpers/${name}.hbs`),
}));

/** The helpers that `texts` use, and the helpers that those use. */
function helperTexts(texts: readonly string[]): readonly string[] {
  const used = new Map<string, string>();
  let pending = texts;
  while (pending.length > 0) {
    const found = helpers
      .filter(({ name, use }) => !used.has(name) && pending.some((text) => use.test(text)))
      .map(({ name, text }) => [name, text({})] as const);
    for (const [name, text] of found) used.set(name, text);
    pending = found.map(([, text]) => text);
  }
  return helpers.flatMap(({ name }) => used.get(name) ?? []);
}
