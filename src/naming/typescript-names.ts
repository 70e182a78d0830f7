import { usual } from "../model/layout/present.ts";
import type { Declaration, Message, Parameter, Ring } from "../model/declaration.ts";
import { memberNames } from "./c.ts";
import {
  type Model,
  aggregatesOf,
  constantVariants,
  declarationsOf,
  messagesOf,
} from "../model/model.ts";
import type { Span } from "../diagnostics/core/diagnostic.ts";
import { selfTaggedUnionOf, taggedUnionOf, type TaggedVariant } from "../model/tagged-union.ts";
import { isOpen, visitDeclaration } from "../model/visit.ts";
import type { DeclaredAggregate, Enumeration, Struct } from "../model/type.ts";
import {
  type NamedAggregate,
  aggregatesWithin,
  capacitiesOf,
  globals,
  helperNames,
  isFunction,
  layoutsOf,
  ringLayouts,
} from "./typescript.ts";
import * as names from "./typescript.ts";
import { type NameUse, type OutputName, type OutputNames, words } from "./output-names.ts";

/** ECMAScript's reserved words, strict mode and modules included. */
export const reservedWords: ReadonlySet<string> = new Set(words`
  arguments await break case catch class const continue debugger default delete do else enum eval
  export extends false finally for function if implements import in instanceof interface let new
  null package private protected public return static super switch this throw true try typeof var
  void while with yield`);

/** Properties that every object has: a decoded value with a member of that name would hide one. */
const objectProperties = new Set(words`
  __proto__ constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString
  valueOf`);

/** Types that TypeScript lets nobody declare, and the globals that the output names: a declaration would hide them. */
const globalNames: ReadonlySet<string> = new Set([
  ...words`any bigint boolean never number object string symbol undefined unknown globalThis`,
  ...globals,
]);

/** What the TypeScript module requires of names. */
export const typescriptNames: OutputNames = { language: "TypeScript", meaningOf, namesIn };

function meaningOf(name: string, use: NameUse): string | undefined {
  if (use === "guard") return undefined;
  if (objectProperties.has(name)) return "a property of every object of JavaScript";
  if (use === "member") return undefined;
  if (reservedWords.has(name)) return "a reserved word of JavaScript";
  return globalNames.has(name) ? "a global name of TypeScript" : undefined;
}

const inSpaces =
  (...spaces: readonly string[]) =>
  (name: string, what: string, span: Span): OutputName => ({ name, spaces, span, what });
const value = inSpaces("value");
const type = inSpaces("type");
const both = inSpaces("value", "type");

/** A member of a type goes by the names of both with a dot between them: `GET_SIZE_request.id`. */
function namesIn(model: Model): readonly OutputName[] {
  const { span } = model;
  const rings = new Set(messagesOf(model).map(({ ring }) => ring));
  return [
    ...usual(declarationsOf(model)).flatMap((one) => namesOf(one, model)),
    ...helperNames.map((name) =>
      (isFunction(name) ? value : both)(name, "a helper of the TypeScript output", span),
    ),
    ...[...rings].flatMap(ringUnionNames),
    ...aggregatesOf(model).flatMap((one) => memberNames(one, () => true)),
  ];
}

function namesOf(declaration: Declaration, model: Model): readonly OutputName[] {
  const { name, span } = declaration;
  const none = () => [];
  return visitDeclaration<readonly OutputName[]>(declaration, {
    alias: () => [type(name, `typedef ${name}`, span)],
    constant: (constant) =>
      names
        .constantLayouts(constantVariants(constant, model))
        .map(({ suffix }) => value(names.forLayout(name, suffix), `constant ${name}`, span)),
    codes: ({ values, enumeration }) => [
      type(name, `the codes of ${name}`, span),
      ...enumTypedef(name, enumeration),
      value(names.codeNameFunction(name), `the look-up of the names of ${name}`, span),
      ...values.map((code) => value(code.cName, `code ${code.cName}`, code.span)),
    ],
    flags: ({ values, enumeration }) => [
      type(name, `the flags of ${name}`, span),
      ...enumTypedef(name, enumeration),
      value(names.flagNamesFunction(name), `the look-up of the names of ${name}`, span),
      ...values.flatMap(({ bit, cName, span: place }) => [
        ...(bit === undefined ? [] : [value(bit.name, `the bit number of flag ${cName}`, place)]),
        value(cName, `flag ${cName}`, place),
      ]),
    ],
    aggregate: aggregateNames,
    ring: ringNames,
    message: messageNames,
    key: () => [value(name, `key ${name}`, span)],
    section: none,
    verbatim: ({ macro }) =>
      macro === undefined
        ? []
        : names
            .macroLayouts(macro)
            .map(({ suffix }) => value(names.forLayout(name, suffix), `macro ${name}`, span)),
  });
}

function enumTypedef(owner: string, enumeration: Enumeration | undefined): readonly OutputName[] {
  const { typedef, places } = enumeration ?? {};
  if (typedef === undefined || typedef === owner || places === undefined) return [];
  return [type(typedef, `typedef ${typedef}`, places.typedef)];
}

function aggregateNames(declaration: DeclaredAggregate): OutputName[] {
  const { name, typedef, places } = declaration;
  const own = aggregatesWithin(declaration, name).flatMap(namesOfOne);
  return typedef === undefined || typedef === name
    ? own
    : [...own, type(typedef, `typedef ${typedef}`, places.typedef)];
}

function namesOfOne({ aggregate, name, inPlace, hasValue }: NamedAggregate): OutputName[] {
  const { kind, span } = aggregate;
  const what = `${kind} ${name}`;
  if (!hasValue) return [];
  const tagged = taggedUnionOf(aggregate);
  const own = selfTaggedUnionOf(aggregate);
  return [
    type(name, `the type of ${what}`, span),
    value(names.makerOf(name), `the values of ${what}`, span),
    ...(tagged === undefined
      ? []
      : variantNames(tagged.variants, `${name}.${tagged.member.name}`, what, span)),
    ...(own === undefined ? [] : variantNames(own.variants, name, what, span)),
    ...layoutsOf(aggregate).flatMap(({ suffix }) => [
      ...(inPlace ? [] : [both(names.tableClass(name, suffix), `the tables of ${what}`, span)]),
      ...(inPlace ? [] : [value(names.sizeConstant(name, suffix), `the size of ${what}`, span)]),
      ...(inPlace || aggregate.members.every((member) => !isOpen(member.type))
        ? []
        : [value(names.sizeFunction(name, suffix), `the size of ${what}`, span)]),
      value(names.membersConstant(name, suffix), `the members of ${what}`, span),
      value(names.readFunction(name, suffix), `the reader of ${what}`, span),
      value(names.writeFunction(name, suffix), `the writer of ${what}`, span),
      value(names.uncheckedFunction(name, suffix), `the unchecked writer of ${what}`, span),
      value(names.checkFunction(name, suffix), `the check of ${what}`, span),
    ]),
  ];
}

function variantNames(
  variants: readonly TaggedVariant[],
  path: string,
  what: string,
  span: Span,
): OutputName[] {
  return [
    ...variants.map(({ variant }) =>
      type(`${path}.${variant.name}`, `a variant in ${what}`, variant.span),
    ),
    type(`${path}.raw`, `the raw bytes of an unknown variant in ${what}`, span),
  ];
}

function ringNames(ring: Ring): OutputName[] {
  const { name, span, packets } = ring;
  return ringLayouts(ring).flatMap(({ suffix }) => [
    both(names.pageClass(name, suffix), `the page of ring ${name}`, span),
    ...(packets === undefined
      ? []
      : [
          both(names.packetsClass(name, suffix), `the packets of ring ${name}`, span),
          value(names.produceFunction(name, suffix), `the packets of ring ${name}`, span),
        ]),
    ...[
      names.slotsConstant(name, suffix),
      names.slotSizeConstant(name, suffix),
      names.offsetsConstant(name, suffix),
    ].map((constant) => value(constant, `a number of ring ${name}`, span)),
  ]);
}

function ringUnionNames({ name, request, response, span }: Ring): OutputName[] {
  return [
    ...unionNames(names.messageUnion(name), request, span, `a request over ${name}`),
    ...unionNames(names.replyUnion(name), response, span, `a response over ${name}`),
  ];
}

function unionNames(name: string, struct: Struct, span: Span, what: string): OutputName[] {
  const other = names.otherType(struct.name ?? "");
  return [
    ...codecNames(name, struct, span, what),
    type(other, `what is no message in ${what}`, span),
    value(
      names.makeOtherFunction(struct.name ?? ""),
      `the maker of what is no message in ${what}`,
      span,
    ),
    ...layoutsOf(struct).flatMap(({ suffix }) => [
      both(names.tableClass(name, suffix), `the table of ${what}`, span),
      type(`${names.tableClass(name, suffix)}_entry`, `an entry in the table of ${what}`, span),
    ]),
  ];
}

function codecNames(name: string, struct: Struct, span: Span, what: string): OutputName[] {
  return [
    type(name, what, span),
    ...layoutsOf(struct).flatMap(({ suffix }) => [
      value(names.readFunction(name, suffix), `the reader of ${what}`, span),
      value(names.writeFunction(name, suffix), `the writer of ${what}`, span),
    ]),
  ];
}

function messageNames(message: Message): OutputName[] {
  const { name, span, ring, envelope } = message;
  const request = names.requestType(name);
  const response = names.responseType(name);
  const parameterName = (owner: string, parameter: Parameter, side: "request" | "response") => {
    const what = `parameter ${parameter.name} in a ${side} of ${name}`;
    return type(`${owner}.${parameter.name}`, what, parameter.span);
  };
  return [
    ...codecNames(request, ring.request, span, `the request of ${name}`),
    ...codecNames(response, ring.response, span, `the response of ${name}`),
    value(names.makerOf(request), `the requests of ${name}`, span),
    ...message.replies.map((reply) =>
      value(names.makerOf(`${response}_${reply.name}`), `the responses of ${name}`, reply.span),
    ),
    type(`${request}.${envelope.id.name}`, `the id in a request of ${name}`, span),
    type(`${request}.${envelope.type.name}`, `the type in a request of ${name}`, span),
    ...message.parameters.flatMap((parameter) =>
      capacitiesOf(parameter).map(({ suffix }) =>
        value(
          names.capacityConstant(name, parameter.name, suffix),
          `the capacity of ${parameter.name} in ${name}`,
          parameter.span,
        ),
      ),
    ),
    ...message.parameters.map((one) => parameterName(request, one, "request")),
    ...message.replies.flatMap((reply) => {
      const owner = `${response}.${reply.name}`;
      return [
        ...[envelope.id, envelope.type, envelope.status].map((part) =>
          type(`${owner}.${part.name}`, `${part.name} in a response of ${name}`, reply.span),
        ),
        ...reply.parameters.map((one) => parameterName(owner, one, "response")),
      ];
    }),
  ];
}
