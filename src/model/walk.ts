import type { Declaration, Message, Ring, Parameter } from "./declaration.ts";
import type { Model } from "./model.ts";
import type { Span } from "./span.ts";
import type { Aggregate, ArrayType, Member, ScalarType, Type } from "./type.ts";
import { visitType, type DeclarationOf } from "./visit.ts";

/** The declarations of a model, in order: those of `kinds`, or all of them where none is given. */
export function declarationsOf<Kind extends Declaration["kind"]>(
  model: Model,
  ...kinds: readonly Kind[]
): readonly DeclarationOf<Kind>[] {
  const isWanted = (declaration: Declaration): declaration is DeclarationOf<Kind> =>
    kinds.length === 0 || kinds.some((kind) => kind === declaration.kind);
  return model.chapters.flatMap((chapter) => chapter.declarations.filter(isWanted));
}

/** A struct or union with the name under which a reader finds it. */
export interface LocatedAggregate {
  readonly aggregate: Aggregate;
  /** `netif_extra_info`, or `netif_extra_info.u.gso` where it is written in place. */
  readonly path: string;
}

/** Every struct and union of a model, those that are written in place after the one that they are part of. */
export function aggregatesOf(model: Model): readonly LocatedAggregate[] {
  return declarationsOf(model, "struct", "union").flatMap((aggregate) =>
    withInner(aggregate, aggregate.name),
  );
}

/** A struct or union and those that are written in place inside it. */
export function withInner(aggregate: Aggregate, path: string): readonly LocatedAggregate[] {
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

/** A type that is no array. */
export type ElementType = Exclude<Type, ArrayType>;

/** The type of the innermost elements of an array; `type` itself where it is none. */
export function elementOf(type: Type): ElementType {
  return type.kind === "array" ? elementOf(type.element) : type;
}

/** The lengths of the arrays around the innermost elements, as C writes them: outermost first. */
export function dimensionsOf(type: Type): readonly number[] {
  return type.kind === "array" ? [type.length, ...dimensionsOf(type.element)] : [];
}

/** The struct or union of a type, below its arrays. */
export function aggregateIn(type: Type): Aggregate | undefined {
  return visitType<Aggregate | undefined>(type, {
    scalar: () => undefined,
    array: ({ element }) => aggregateIn(element),
    aggregate: (aggregate) => aggregate,
  });
}

/** The integer of a type, below its arrays. */
export function scalarIn(type: Type): ScalarType | undefined {
  const element = elementOf(type);
  return element.kind === "scalar" ? element : undefined;
}

/** `type` and every type inside it, outermost first; each struct and union once. */
export function* typesWithin(type: Type, visited = new Set<Aggregate>()): Generator<Type> {
  const aggregate = type.kind === "array" ? undefined : aggregateIn(type);
  if (aggregate !== undefined && visited.has(aggregate)) return;
  yield type;
  if (type.kind === "array") yield* typesWithin(type.element, visited);
  if (aggregate === undefined) return;
  visited.add(aggregate);
  for (const member of aggregate.members) yield* typesWithin(member.type, visited);
}

/** A parameter of a message with the path of its request or reply. */
export interface LocatedParameter {
  readonly parameter: Parameter;
  /** `ADD_GREF_MAPPING.table`. */
  readonly path: string;
}

/** The parameters of a message: those of its request, then those of each reply. */
export function parametersOf(message: Message): readonly LocatedParameter[] {
  const parameters = [
    ...message.parameters,
    ...message.replies.flatMap((reply) => reply.parameters),
  ];
  return parameters.map((parameter) => ({
    parameter,
    path: `${message.name}.${parameter.name}`,
  }));
}

/** A place that holds an integer. */
export interface LocatedScalar {
  readonly scalar: ScalarType;
  readonly path: string;
  readonly span: Span;
}

/** Every place of a model that holds an integer: members, and parameters of messages. */
export function scalarsOf(model: Model): readonly LocatedScalar[] {
  const members = aggregatesOf(model).flatMap(({ aggregate, path }) =>
    aggregate.members.flatMap((member) => locate(member, path)),
  );
  const parameters = messagesOf(model).flatMap((message) =>
    parametersOf(message).flatMap(({ parameter, path }) =>
      parameter.type.kind === "scalar"
        ? [{ scalar: parameter.type, path, span: parameter.span }]
        : [],
    ),
  );
  return [...members, ...parameters];
}

function locate(member: Member, path: string): LocatedScalar[] {
  const scalar = scalarIn(member.type);
  return scalar === undefined
    ? []
    : [{ scalar, path: `${path}.${member.name}`, span: member.span }];
}

/** The messages of a model, in order. */
export function messagesOf(model: Model): readonly Message[] {
  return declarationsOf(model, "message");
}

/** The rings of a model, in order. */
export function ringsOf(model: Model): readonly Ring[] {
  return declarationsOf(model, "ring");
}
