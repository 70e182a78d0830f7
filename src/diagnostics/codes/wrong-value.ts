import { suggest } from "../core/did-you-mean.ts";
import { defineDiagnostic } from "../core/diagnostic.ts";
import { joinList } from "../../text/text.ts";

export const wrongValue = defineDiagnostic("wrong-value", {
  requirement: "A value in a scenario has the shape of its type.",
  why: "The value becomes bytes, at the offsets of its type. A number that does not fit would be cut off, and a member that the type does not have has no offset.",
  fix: "Write structs and unions as objects with some of their members, arrays as JavaScript arrays of at most their length, and integers within the range of their type.",
  messages: {
    notInteger: (path: string, value: string) => ({
      message: `${path} is ${value}, which is not an integer`,
      suggestion: "write an integer",
    }),
    notNumber: (path: string, value: string) => ({
      message: `${path} is ${value}, which is not a number`,
      suggestion: "write a number",
    }),
    tooLarge: (path: string, value: bigint, type: string) => ({
      message: `${path} is ${value}, which does not fit ${type}`,
      suggestion: `write a value in the range of ${type}`,
    }),
    notList: (path: string, length: number) => ({
      message: `${path} must be an array of at most ${length} elements`,
      suggestion: "write its elements in square brackets: [ ... ]",
    }),
    noMembers: (path: string, value: string) => ({
      message: `${path} is ${value}, which has no members`,
      suggestion: "write its members in braces: { ... }",
    }),
    unknownName: (
      path: string,
      what: "member" | "parameter",
      name: string,
      names: readonly string[],
    ) => ({
      message: `${path} has no ${what} "${name}"`,
      suggestion: suggest(
        name,
        names,
        names.length === 0 ? "leave it out" : `its ${what}s are ${joinList(names, "and")}`,
      ),
    }),
    missing: (path: string, names: readonly string[]) => ({
      message: `${path} has no value for ${joinList(names, "and")}`,
      suggestion: "give each parameter a value",
    }),
  },
});
