import { ringIndices } from "../model/layout/ring.ts";
import type { Declaration, Message, Ring } from "../model/declaration.ts";
import type { DeclaredAggregate, Struct } from "../model/type.ts";
import type { Model } from "../model/model.ts";
import type { Span } from "../model/span.ts";
import { aggregatesWithin } from "../codegen/typescript/aggregate.ts";
import {
  codeNameFunction,
  flagNamesFunction,
  sizeConstant,
  offsetConstant,
  readFunction,
  writeFunction,
  tableClass,
  valueClass,
  initType,
  makeFunction,
  pageClass,
  slotsConstant,
  slotSizeConstant,
  requestType,
  responseType,
  decodeFunction,
  messageUnion,
  replyUnion,
} from "../codegen/typescript/naming.ts";
import { globals, helperNames } from "../codegen/typescript/reserved.ts";
import { layoutsOf, ringLayouts } from "../codegen/typescript/layouts.ts";
import { holdsTaggedUnion, taggedUnionOf } from "../codegen/typescript/tagged.ts";

/** A name that the TypeScript output declares. */
export interface TypeScriptName {
  /**
   * An identifier of the module; with dots, a member of one of its types: `GET_SIZE_request.id`.
   */
  readonly name: string;
  readonly space: "value" | "type" | "both";
  /** The place of the spec that the name comes from. */
  readonly span: Span;
  /** What has the name: `the size of struct netif_tx_request`. */
  readonly what: string;
}

/**
 * Every name that the TypeScript output for `model` declares or takes for granted. Two entries with
 * one name, in spaces that overlap, make an output that does not compile.
 */
export function typescriptNames(model: Model): readonly TypeScriptName[] {
  const { span } = model;
  return [
    ...model.chapters.flatMap(({ declarations }) => declarations.flatMap(namesOf)),
    ...helperNames.map((name) => ({
      name,
      space: "both" as const,
      span,
      what: `a helper of the TypeScript output`,
    })),
    ...globals.map((name) => ({ name, space: "both" as const, span, what: "a global" })),
    ...ringUnions(model),
  ];
}

function ringUnions(model: Model): TypeScriptName[] {
  const messages = model.chapters.flatMap(({ declarations }) =>
    declarations.filter((one) => one.kind === "message"),
  );
  return [...new Set(messages.map(({ ring }) => ring))].flatMap((ring) => [
    ...codecNames(messageUnion(ring.name), ring.request, ring.span, `a request over ${ring.name}`),
    ...codecNames(replyUnion(ring.name), ring.response, ring.span, `a response over ${ring.name}`),
  ]);
}

function namesOf(declaration: Declaration): TypeScriptName[] {
  const { name, span } = declaration;
  const value = (text: string, what: string, place = span): TypeScriptName => ({
    name: text,
    space: "value",
    span: place,
    what,
  });
  const type = (text: string, what: string): TypeScriptName => ({
    ...value(text, what),
    space: "type",
  });
  switch (declaration.kind) {
    case "alias":
      return [type(name, `typedef ${name}`)];
    case "constant":
      return [value(name, `constant ${name}`)];
    case "codes":
      return [
        type(name, `the codes of ${name}`),
        value(codeNameFunction(name), `the look-up of the names of ${name}`),
        ...declaration.values.map((code) => value(code.cName, `code ${code.cName}`, code.span)),
      ];
    case "flags":
      return [
        type(name, `the flags of ${name}`),
        value(flagNamesFunction(name), `the look-up of the names of ${name}`),
        ...declaration.values.flatMap((flag) => [
          value(flag.bitName, `the bit number of flag ${flag.maskName}`, flag.span),
          value(flag.maskName, `flag ${flag.maskName}`, flag.span),
        ]),
      ];
    case "struct":
    case "union":
      return aggregateNames(declaration);
    case "ring":
      return ringNames(declaration);
    case "message":
      return messageNames(declaration);
    case "key":
    case "section":
    case "verbatim":
      return [];
  }
}

function aggregateNames(declaration: DeclaredAggregate): TypeScriptName[] {
  const { typedef } = declaration;
  const names = aggregatesWithin(declaration, declaration.name).flatMap(
    ({ aggregate, name, inPlace }) => {
      const what = `${aggregate.kind} ${name}`;
      const layouts = layoutsOf(aggregate);
      const entry = (
        text: string,
        space: "value" | "type" | "both",
        use: string,
        place = aggregate.span,
      ): TypeScriptName => ({ name: text, space, span: place, what: `${use} ${what}` });
      const tagged = aggregate.kind === "struct" ? taggedUnionOf(aggregate) : undefined;
      const wide =
        aggregate.kind === "struct" && holdsTaggedUnion({ kind: "struct", struct: aggregate });
      return [
        entry(name, "type", "the type of"),
        ...(wide ? [entry(initType(name), "type", "what is written as")] : []),
        ...layouts.flatMap(({ suffix }) => [
          entry(valueClass(name, suffix), "both", "the values of"),
          entry(tableClass(name, suffix), "both", "the tables of"),
          ...(tagged ? [entry(makeFunction(name, suffix), "value", "the maker of")] : []),
        ]),
        ...(tagged?.variants ?? []).map(({ variant }) =>
          entry(
            `${name}.${tagged?.member.name}.${variant.name}`,
            "type",
            "a variant in",
            variant.span,
          ),
        ),
        ...(tagged
          ? [
              entry(
                `${name}.${tagged.member.name}.raw`,
                "type",
                "the raw bytes of an unknown variant in",
              ),
            ]
          : []),
        ...(inPlace
          ? []
          : layouts.flatMap(({ suffix }) => [
              entry(sizeConstant(name, suffix), "value", "the size of"),
              entry(readFunction(name, suffix), "value", "the reader of"),
              entry(writeFunction(name, suffix), "value", "the writer of"),
              ...aggregate.members.map((member) =>
                entry(
                  offsetConstant(name, member.name, suffix),
                  "value",
                  `the offset of ${member.name} in`,
                  member.span,
                ),
              ),
            ])),
      ];
    },
  );
  return typedef === undefined || typedef === declaration.name
    ? names
    : [
        ...names,
        {
          name: typedef,
          space: "type",
          span: declaration.places.typedef,
          what: `typedef ${typedef}`,
        },
      ];
}

function ringNames(ring: Ring): TypeScriptName[] {
  const { name, span } = ring;
  return ringLayouts(ring).flatMap(({ suffix }) => [
    {
      name: pageClass(name, suffix),
      space: "both" as const,
      span,
      what: `the page of ring ${name}`,
    },
    ...[
      slotsConstant(name, suffix),
      slotSizeConstant(name, suffix),
      ...[...ringIndices.map((index) => index.name), "ring"].map((member) =>
        offsetConstant(pageClass(name), member, suffix),
      ),
    ].map((constant) => ({
      name: constant,
      space: "value" as const,
      span,
      what: `a number of ring ${name}`,
    })),
  ]);
}

function codecNames(type: string, carrier: Struct, span: Span, what: string): TypeScriptName[] {
  return [
    { name: type, space: "type", span, what },
    ...layoutsOf(carrier).flatMap(({ suffix }) => [
      {
        name: readFunction(type, suffix),
        space: "value" as const,
        span,
        what: `the reader of ${what}`,
      },
      {
        name: writeFunction(type, suffix),
        space: "value" as const,
        span,
        what: `the writer of ${what}`,
      },
    ]),
    { name: decodeFunction(type), space: "value", span, what: `the decoder of ${what}` },
  ];
}

function messageNames(message: Message): TypeScriptName[] {
  const { name, span, ring, envelope } = message;
  const request = requestType(name);
  const response = responseType(name);
  const member = (text: string, place: Span, what: string): TypeScriptName => ({
    name: text,
    space: "type",
    span: place,
    what,
  });
  return [
    ...codecNames(request, ring.request, span, `the request of ${name}`),
    ...codecNames(response, ring.response, span, `the response of ${name}`),
    member(`${request}.${envelope.id.name}`, span, `the id in a request of ${name}`),
    member(`${request}.${envelope.type.name}`, span, `the type in a request of ${name}`),
    ...message.parameters.map((word) =>
      member(`${request}.${word.name}`, word.span, `word ${word.name} in a request of ${name}`),
    ),
    ...message.replies.flatMap((reply) => {
      const owner = `${response}.${reply.name}`;
      return [
        ...[envelope.id, envelope.type, envelope.status].map((part) =>
          member(`${owner}.${part.name}`, reply.span, `${part.name} in a response of ${name}`),
        ),
        ...reply.parameters.map((word) =>
          member(`${owner}.${word.name}`, word.span, `word ${word.name} in a response of ${name}`),
        ),
      ];
    }),
  ];
}
