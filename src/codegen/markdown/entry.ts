import type { Constant, Declaration, Message, Verbatim } from "../../model/declaration.ts";
import type { Alias } from "../../model/type.ts";
import { literalType } from "../constant-type.ts";
import { aggregateBlocks } from "./aggregate.ts";
import { codeSpan } from "./escape.ts";
import { codesBlocks, flagsBlocks, literalText } from "./family.ts";
import { keyTable } from "./keys.ts";
import { messageBlocks } from "./message.ts";
import type { Entry } from "./outline.ts";
import { codeBlock, proseBlocks } from "./prose.ts";
import type { Reader } from "./reader.ts";
import { ringBlocks } from "./ring.ts";
import { usedBy } from "./used-by.ts";

/** What stands under a heading, as blocks of Markdown. */
export function entryBlocks(
  { declarations }: Entry,
  messages: readonly Message[],
  reader: Reader,
): readonly string[] {
  const keys = declarations.filter((declaration) => declaration.kind === "key");
  const [declaration] = declarations;
  if (declaration === undefined) return [];
  return declaration.kind === "key"
    ? [keyTable(keys, reader.links)]
    : declarationBlocks(declaration, messages, {
        ...reader,
        links: reader.links.within(declaration.name),
      });
}

function declarationBlocks(
  declaration: Exclude<Declaration, { readonly kind: "key" }>,
  messages: readonly Message[],
  reader: Reader,
): readonly string[] {
  switch (declaration.kind) {
    case "alias":
      return aliasBlocks(declaration, reader);
    case "constant":
      return constantBlocks(declaration, reader);
    case "codes":
      return codesBlocks(declaration, reader);
    case "flags":
      return flagsBlocks(declaration, reader);
    case "struct":
    case "union":
      return aggregateBlocks(declaration, reader);
    case "ring":
      return ringBlocks(
        declaration,
        messages.filter(({ ring }) => ring === declaration),
        reader,
      );
    case "message":
      return messageBlocks(declaration, reader);
    case "section":
      return proseBlocks(declaration.prose, reader.links);
    case "verbatim":
      return verbatimBlocks(declaration, reader);
  }
}

function aliasBlocks(alias: Alias, reader: Reader): readonly string[] {
  const { integer, header, prose } = alias;
  const place = header === undefined ? "" : `, defined in ${codeSpan(header)}`;
  return [
    ...proseBlocks(prose, reader.links),
    `A typedef of ${codeSpan(integer.name)}${place}.`,
    ...usedBy(alias, reader),
  ];
}

function constantBlocks(constant: Constant, { links }: Reader): readonly string[] {
  return [
    `Value: ${literalText(constant)}, of type ${codeSpan(literalType(constant))}.`,
    ...proseBlocks(constant.prose, links),
  ];
}

function verbatimBlocks({ ifdef, lines, prose }: Verbatim, { links }: Reader): readonly string[] {
  return [
    ...proseBlocks(prose, links),
    ...(ifdef === undefined ? [] : [`Present where ${codeSpan(ifdef)} is defined.`]),
    codeBlock({ language: "c", lines }),
  ];
}
