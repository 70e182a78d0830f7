import type { Declaration } from "./declaration.ts";
import { type Model, declarationsOf, parametersOf } from "./model.ts";
import { macrosOf } from "./numbers.ts";
import type { Aggregate, Type } from "./type.ts";
import {
  aggregateIn,
  aliasIn,
  namesInAlignment,
  namesInLengths,
  scalarIn,
  visitDeclaration,
} from "./visit.ts";

/** The names of all declarations that those of a header use in C. */
export function usedNames(model: Model): ReadonlySet<string> {
  const declarations = declarationsOf(model);
  const inExpressions = declarations
    .flatMap(macrosOf)
    .flatMap(({ number }) => number.expression?.pieces ?? [])
    .flatMap(({ target }) => target?.declaration ?? []);
  return new Set([...declarations.flatMap(namesUsedBy), ...inExpressions]);
}

const none = () => [];

/** The names of the declarations that the types of one are made of. */
export function namesUsedBy(declaration: Declaration): readonly string[] {
  return visitDeclaration<readonly string[]>(declaration, {
    alias: (alias) => [...namesInType(alias.type), ...namesInAlignment(alias)],
    aggregate: namesOfMembers,
    ring: ({ request, response, packets }) =>
      [request, response, packets?.extraInfo].flatMap((struct) =>
        struct === undefined ? [] : namesOf(struct),
      ),
    message: (message) =>
      parametersOf([message]).flatMap(({ parameter: { type } }) =>
        namesInType(type.kind === "page" ? type.element : type),
      ),
    constant: none,
    codes: none,
    flags: none,
    key: none,
    section: none,
    verbatim: none,
  });
}

/** The names of the declarations that a type is made of. */
export function namesInType(type: Type): readonly string[] {
  const aggregate = aggregateIn(type);
  return [
    ...(aggregate === undefined ? [] : namesOf(aggregate)),
    ...[aliasIn(type), scalarIn(type)?.values].flatMap((used) => used?.name ?? []),
    ...namesInLengths(type),
  ];
}

/** The name of a struct or union; what it is made of where it is written in place. */
function namesOf(aggregate: Aggregate): readonly string[] {
  return aggregate.name === undefined ? namesOfMembers(aggregate) : [aggregate.name];
}

function namesOfMembers(aggregate: Aggregate): readonly string[] {
  const { codes } = (aggregate.kind === "union" && aggregate.selector) || {};
  return [
    ...namesInAlignment(aggregate),
    ...aggregate.members.flatMap((one) => [...namesInType(one.type), ...namesInAlignment(one)]),
    ...(codes === undefined ? [] : [codes.name]),
  ];
}
