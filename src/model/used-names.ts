import {
  type Model,
  aggregatesOf,
  declarationsOf,
  parametersOf,
  messagesOf,
  ringsOf,
} from "./model.ts";
import { macrosOf } from "./numbers.ts";
import type { Type } from "./type.ts";
import { aggregateIn, aliasIn, namesInLengths, scalarIn } from "./visit.ts";

/** The names of all declarations that those of a header use in C. */
export function usedNames(model: Model): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (used: { readonly name: string | undefined } | undefined): void => {
    if (used?.name !== undefined) names.add(used.name);
  };
  const addType = (type: Type): void => {
    add(aggregateIn(type));
    const scalar = scalarIn(type);
    add(aliasIn(type));
    add(scalar?.values);
    for (const name of namesInLengths(type)) names.add(name);
  };
  for (const { type } of declarationsOf(model, "alias")) addType(type);
  for (const { aggregate } of aggregatesOf(model)) {
    for (const { type } of aggregate.members) addType(type);
    if (aggregate.kind === "union") add(aggregate.selector?.codes);
  }
  for (const { request, response, packets } of ringsOf(model)) {
    for (const struct of [request, response, packets?.extraInfo]) add(struct);
  }
  for (const message of messagesOf(model)) {
    for (const { parameter } of parametersOf(message)) {
      const { type } = parameter;
      addType(type.kind === "page" ? type.element : type);
    }
  }
  for (const { number } of declarationsOf(model).flatMap(macrosOf)) {
    for (const { target } of number.expression?.pieces ?? []) {
      if (target !== undefined) names.add(target.declaration);
    }
  }
  return names;
}
