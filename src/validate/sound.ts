import type { Declaration } from "../model/declaration.ts";
import type { Aggregate, Type } from "../model/type.ts";
import type { Model } from "../model/model.ts";
import type { Action, Expectation, Joined } from "../model/scenario.ts";
import { declarationsOf, parametersOf } from "../model/walk.ts";

/**
 * The part of a model that is what it is meant to be: without the declarations that are broken or rest on
 * one that is. Scenarios stay, for they prove what they prove; those that rest on something broken are
 * named with it.
 */
export function soundPart(model: Model): Model {
  if (model.invalid.size === 0) return model;
  const broken = new Set(model.invalid);
  const resting = new Resting(broken);
  for (const declaration of declarationsOf(model)) {
    if (resting.declaration(declaration)) broken.add(declaration.name);
  }
  for (const { name, steps } of model.scenarios?.all ?? []) {
    if (steps.some(({ action }) => resting.action(action))) broken.add(name);
  }
  const chapters = model.chapters.map((chapter) => ({
    ...chapter,
    declarations: chapter.declarations.filter(({ name }) => !broken.has(name)),
  }));
  return { ...model, chapters, invalid: broken };
}

/** Says what rests on broken declarations. */
class Resting {
  readonly #broken: ReadonlySet<string>;
  readonly #aggregates = new Map<Aggregate, boolean>();

  constructor(broken: ReadonlySet<string>) {
    this.#broken = broken;
  }

  declaration(declaration: Declaration): boolean {
    if (this.#broken.has(declaration.name)) return true;
    switch (declaration.kind) {
      case "struct":
      case "union":
        return this.#aggregate(declaration);
      case "ring":
        return this.#aggregate(declaration.request) || this.#aggregate(declaration.response);
      case "message":
        return (
          this.declaration(declaration.ring) ||
          parametersOf(declaration).some(({ parameter: { type } }) =>
            this.#type(type.kind === "page" ? type.element : type),
          )
        );
      case "alias":
      case "constant":
      case "codes":
      case "flags":
      case "key":
      case "section":
      case "verbatim":
        return false;
    }
  }

  action(action: Action<Joined>): boolean {
    switch (action.kind) {
      case "writeKey":
        return this.declaration(action.key);
      case "setUpRing":
        return this.declaration(action.ring);
      case "send":
        return this.declaration(action.message);
      case "write":
      case "change":
      case "memory":
      case "changeSlot":
      case "put":
      case "slot":
        return this.#type(action.content.type);
      case "responses":
        return action.expectations.some((one) => this.#expectation(one));
      case "grant":
      case "revoke":
      case "refuse":
      case "connect":
      case "disconnect":
      case "notify":
      case "deliver":
      case "mapped":
      case "emitted":
        return false;
    }
  }

  #expectation(expectation: Expectation<Joined>): boolean {
    switch (expectation.kind) {
      case "reply":
        return this.declaration(expectation.message);
      case "response":
        return this.#type(expectation.type);
      case "anyOf":
        return expectation.expectations.some((one) => this.#expectation(one));
    }
  }

  #type(type: Type): boolean {
    switch (type.kind) {
      case "scalar":
        return [type.alias, type.values].some((one) => one !== undefined && this.declaration(one));
      case "array":
        return this.#type(type.element);
      case "struct":
        return this.#aggregate(type.struct);
      case "union":
        return this.#aggregate(type.union);
    }
  }

  #aggregate(aggregate: Aggregate): boolean {
    const known = this.#aggregates.get(aggregate);
    if (known !== undefined) return known;
    const { name, members } = aggregate;
    const codes = aggregate.kind === "union" ? aggregate.selector?.codes : undefined;
    const isResting =
      (name !== undefined && this.#broken.has(name)) ||
      (codes !== undefined && this.declaration(codes)) ||
      members.some(({ type }) => this.#type(type));
    this.#aggregates.set(aggregate, isResting);
    return isResting;
  }
}
