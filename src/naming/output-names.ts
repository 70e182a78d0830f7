import type { Model } from "../model/model.ts";
import type { Span } from "../diagnostics/core/diagnostic.ts";

/**
 * What an output requires of the names of a spec. Each output declares it once; the checks consult all of them.
 */
export interface OutputNames {
  /** The language of the output, as findings call it: `C`. */
  readonly language: string;
  /** What `name` is in this language already: `a keyword of C`; `undefined` where it is free for `use`. */
  readonly meaningOf: (
    name: string,
    use: NameUse,
    model: Pick<Model, "cplusplus">,
  ) => string | undefined;
  /** Every name that the output for `model` declares or relies on. */
  readonly namesIn: (model: Model) => readonly OutputName[];
}

/**
 * How an output uses a name: for a declaration at its top level, one that another header has, a member
 * or parameter, or the guard of the header.
 */
export type NameUse = "declaration" | "imported" | "member" | "guard";

/** A name that an output declares or relies on. */
export interface OutputName {
  /** As the output spells it. */
  readonly name: string;
  /** Where the name must be the only one of its kind: `type`, `members of netif_tx_request`. */
  readonly spaces: readonly (string | typeof everywhere)[];
  /** The place of the spec that the name comes from; that of the model, where it comes from none. */
  readonly span: Span;
  /** What has the name: `the size of struct netif_tx_request`. */
  readonly what: string;
}

/** The space of a macro of C, which replaces its name everywhere. */
export const everywhere = Symbol("everywhere");

/** The names in a template string, which white space separates. */
export function words(names: TemplateStringsArray): readonly string[] {
  return names.join("").trim().split(/\s+/);
}
