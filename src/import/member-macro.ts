import type { TextRange } from "../header/header-text.ts";
import type { LocatedText } from "../header/located-text.ts";
import { flexibleMacro } from "../header/readable-text.ts";
import { directiveLine } from "./directives.ts";

/**
 * The macro that declares members of a struct or union by itself; `undefined` where none does. The text has no such
 * members, and compilers see them only where the struct is there for them.
 *
 * @param body - the braces of the struct or union.
 */
export function memberMacro(body: TextRange, located: LocatedText): string | undefined {
  const code = located.withoutComments(body).replaceAll(directiveLine, "").split(/[;{}]/);
  const calls = code.map((one) => /^(\w+)\s*\((?:[^()*]|\([^()]*\))*\)$/.exec(one.trim())?.[1]);
  return calls.find(
    (name) => name !== undefined && name !== flexibleMacro.slice(0, -1) && !isAttribute.test(name),
  );
}

/** What stands behind the brace of a struct without a name. */
const isAttribute = /^_*(?:attribute|aligned|declspec|alignas)_*$/i;
