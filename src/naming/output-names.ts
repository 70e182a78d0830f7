import type { Model } from "../model/model.ts";
import type { Span } from "../diagnostics/core/span.ts";

/** What an output asks of the names of a spec. Each output declares it once; the checks ask all of them. */
export interface OutputNames {
  /** The language of the output, as findings call it: `C`. */
  readonly language: string;
  /** What `name` is in this language already: `a keyword of C`; `undefined` where it is free for `use`. */
  readonly meaningOf: (name: string, use: NameUse) => string | undefined;
  /** Every name that the output for `model` declares or takes for granted. */
  readonly namesIn: (model: Model) => readonly OutputName[];
}

/**
 * What a name is for: what an output declares at its top, a type that another header declares, a member
 * or parameter, or the guard of the header.
 */
export type NameUse = "declaration" | "imported type" | "member" | "guard";

/** A name that an output declares or takes for granted. */
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

/** The space of a macro of C, which replaces its name wherever that stands. */
export const everywhere = Symbol("everywhere");

/** The names in a template string, which white space separates. */
export function words(names: TemplateStringsArray): readonly string[] {
  return names.join("").trim().split(/\s+/);
}
