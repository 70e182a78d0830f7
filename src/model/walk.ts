import type { Declaration, Member, Message, Ring, Struct, Union, Word } from "./declaration.ts";
import type { Model } from "./model.ts";
import type { Span } from "./span.ts";
import type { ScalarType, Type } from "./type.ts";

/** Every declaration of a model, in order. */
export function declarationsOf(model: Model): readonly Declaration[] {
  return model.chapters.flatMap((chapter) => chapter.declarations);
}

/** A struct or union with the name under which a reader finds it. */
export interface LocatedAggregate {
  readonly aggregate: Struct | Union;
  /** `netif_extra_info`, or `netif_extra_info.u.gso` where it is written in place. */
  readonly path: string;
}

/** Every struct and union of a model, those that are written in place after the one that they are part of. */
export function aggregatesOf(model: Model): readonly LocatedAggregate[] {
  return declarationsOf(model).flatMap((declaration) =>
    declaration.kind === "struct" || declaration.kind === "union"
      ? withInner(declaration, declaration.name)
      : [],
  );
}

/** A struct or union and those that are written in place inside it. */
export function withInner(aggregate: Struct | Union, path: string): readonly LocatedAggregate[] {
  const inner = aggregate.members.flatMap((member) => {
    const found = aggregateIn(member.type);
    return found === undefined || found.name !== undefined
      ? []
      : withInner(found, `${path}.${member.name}`);
  });
  return [{ aggregate, path }, ...inner];
}

/** The typedefs of structs and unions, and where each stands. */
export function typedefsOf(
  model: Model,
): readonly { readonly name: string; readonly span: Span }[] {
  return aggregatesOf(model).flatMap(({ aggregate: { typedef, places } }) =>
    typedef === undefined ? [] : [{ name: typedef, span: places.typedef }],
  );
}

/** The struct or union of a type, below its arrays. */
export function aggregateIn(type: Type): Struct | Union | undefined {
  switch (type.kind) {
    case "scalar":
      return undefined;
    case "array":
      return aggregateIn(type.element);
    case "struct":
      return type.struct;
    case "union":
      return type.union;
  }
}

/** The integer of a type, below its arrays. */
export function scalarIn(type: Type): ScalarType | undefined {
  switch (type.kind) {
    case "scalar":
      return type;
    case "array":
      return scalarIn(type.element);
    case "struct":
    case "union":
      return undefined;
  }
}

/** A word of a message with the path of its request or reply. */
export interface LocatedWord {
  readonly word: Word;
  /** `ADD_GREF_MAPPING.table`. */
  readonly path: string;
}

/** The words of a message: those of its request, then those of each reply. */
export function wordsOf(message: Message): readonly LocatedWord[] {
  const words = [...message.words, ...message.replies.flatMap((reply) => reply.words)];
  return words.map((word) => ({ word, path: `${message.name}.${word.name}` }));
}

/** A place that holds an integer. */
export interface LocatedScalar {
  readonly scalar: ScalarType;
  readonly path: string;
  readonly span: Span;
}

/** Every place of a model that holds an integer: members, and words of messages. */
export function scalarsOf(model: Model): readonly LocatedScalar[] {
  const members = aggregatesOf(model).flatMap(({ aggregate, path }) =>
    aggregate.members.flatMap((member) => locate(member, path)),
  );
  const words = messagesOf(model).flatMap((message) =>
    wordsOf(message).flatMap(({ word, path }) =>
      word.type.kind === "scalar" ? [{ scalar: word.type, path, span: word.span }] : [],
    ),
  );
  return [...members, ...words];
}

function locate(member: Member, path: string): LocatedScalar[] {
  const scalar = scalarIn(member.type);
  return scalar === undefined
    ? []
    : [{ scalar, path: `${path}.${member.name}`, span: member.span }];
}

/** The messages of a model, in order. */
export function messagesOf(model: Model): readonly Message[] {
  return declarationsOf(model).filter((declaration) => declaration.kind === "message");
}

/** The rings of a model, in order. */
export function ringsOf(model: Model): readonly Ring[] {
  return declarationsOf(model).filter((declaration) => declaration.kind === "ring");
}
