import { macrosOf } from "../../model/numbers.ts";
import { abis, pageSize } from "../../model/layout/abi.ts";
import type { Alias } from "../../model/type.ts";
import {
  type Model,
  aggregatesOf,
  declarationsOf,
  messagesOf,
  ringsOf,
} from "../../model/model.ts";
import { aggregateEntry, constantEntry, messageEntry, ringEntry } from "./entries.ts";
import type { AbiDocument, AliasEntry } from "./document.ts";

/**
 * The facts of a header as JSON for other tools: every constant with value and type, every struct and
 * union with its layout on every ABI, rings and messages. `docs/abi.schema.json` describes the form.
 */
export function emitAbi(model: Model): string {
  return `${JSON.stringify(documentOf(model), undefined, 2)}\n`;
}

function documentOf(model: Model): AbiDocument {
  return {
    format: "abispec-abi-1",
    name: model.name,
    source: model.source,
    byteOrder: model.byteOrder,
    pageSize,
    abis,
    aliases: declarationsOf(model, "alias").map(aliasEntry),
    constants: declarationsOf(model).flatMap(macrosOf).map(constantEntry),
    types: aggregatesOf(model).map(aggregateEntry),
    rings: ringsOf(model).map(ringEntry),
    messages: messagesOf(model).map(messageEntry),
  };
}

function aliasEntry({ name, integer, header }: Alias): AliasEntry {
  return {
    name,
    type: integer.name,
    bits: integer.bits,
    signed: integer.signed,
    header: header ?? null,
  };
}
