import { reservedWords } from "../../naming/typescript-names.ts";
import { helperNames } from "../../naming/typescript.ts";

const words = new Set([...helperNames, ...reservedWords]);

/** Variables and parameters that codecs have themselves, what they call, and constants. */
const taken =
  /^(?:view|offset|value|error|into|path|why|isOther|undefined|word\d+|(?:read|check|make)_.*|[A-Z].*)$/;

/** The variable for a member; a name that codecs may need gets a dollar sign, which no name of C has. */
export function localName(member: string): string {
  return taken.test(member) || words.has(member) ? `$${member}` : member;
}

/** A property with the value of the variable for it, or the part of a pattern that puts it there. */
export function localProperty(name: string): string {
  const local = localName(name);
  return local === name ? name : `${name}: ${local}`;
}
