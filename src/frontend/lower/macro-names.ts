import type {
  CodesDescription,
  Description,
  FlagsDescription,
} from "../../language/description.ts";
import { groupBy } from "../../text/lists.ts";
import type { LowerContext } from "./context.ts";

function isFamily(found: Description): found is CodesDescription | FlagsDescription {
  return found.kind === "codes" || found.kind === "flags";
}

/** What the macros of a family begin with. */
export function prefixOf({ prefix }: CodesDescription | FlagsDescription, name: string): string {
  return typeof prefix === "string" ? prefix : `${name}_`;
}

/** The families among `exported` by what their macros begin with; all else has no key. */
export function familiesByPrefix(exported: LowerContext["exported"]): LowerContext["families"] {
  return groupBy(exported, ([found, { name }]) =>
    isFamily(found) ? prefixOf(found, name) : undefined,
  );
}

/** The macro of an entry of a family. Two underscores at the start of its name come first: `__MAX` is `__LAMP_MAX`. */
export function macroName(prefix: string, name: string): string {
  return name.replace(/^(?:__+)?/, (underscores) => underscores + prefix);
}

/** A constant, or an entry of a family, that has a macro. */
export interface MacroOrigin {
  /** How the spec names it: `DISK_OP.READ`. */
  readonly path: string;
  /** It is declared below what is lowered now. */
  readonly isBelow: boolean;
  /** It is an entry of the family that is lowered now. */
  readonly isSibling: boolean;
  /** It is what is lowered now. */
  readonly isSelf: boolean;
}

/**
 * What the spec exports that has the macro `name` of C.
 *
 * @param above - the names of the entries that the family which is lowered now has so far.
 */
export function originOf(
  name: string,
  { exported, owner }: LowerContext,
  above: readonly string[],
): MacroOrigin | undefined {
  let isBelow = false;
  for (const [found, { name: own }] of exported) {
    const isSibling = own === owner;
    const entries = isFamily(found) ? Object.keys(found.values) : [];
    const prefix = isFamily(found) ? prefixOf(found, own) : "";
    const entry = entries.find((one) => macroName(prefix, one) === name);
    if (entry !== undefined) {
      const isSelf = isSibling && entry === entries.find((one) => !above.includes(one));
      return { path: `${own}.${entry}`, isBelow: isBelow || isSibling, isSibling, isSelf };
    }
    if (own === name) return { path: own, isBelow, isSibling, isSelf: isSibling };
    isBelow ||= isSibling;
  }
  return undefined;
}
