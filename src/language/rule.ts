import { description, type Described, type ObligationDescription } from "./description.ts";

/** How strongly a rule binds. */
export type Obligation = Described<ObligationDescription>;

function obligation(word: "must" | "should" | "may"): Obligation {
  return { [description]: { kind: "obligation", obligation: word, decided: false } };
}

/** The rule binds every implementation. */
export const must = obligation("must");
/** The rule binds unless there is a good reason not to. */
export const should = obligation("should");
/** The rule permits. */
export const may = obligation("may");

/** The same obligation, where the interface itself is silent and the spec decides. */
export function decided(rule: Obligation): Obligation {
  return { [description]: { ...rule[description], decided: true } };
}

/** Rules by name. */
export type Rules = Readonly<Record<string, Obligation>>;
