import { defineDiagnostic } from "../core/diagnostic.ts";
import { formatCount } from "../../text/text.ts";
import { reasonUnavailable } from "./type-error.ts";

export const exception = defineDiagnostic("exception", {
  requirement: "A spec runs to its end, without an exception and in time.",
  why: "A spec is a program whose constants are the declarations. One that stops halfway declares only a part of the interface.",
  fix: "Look at the reported line: it throws, or calls something that does. A spec is stopped after ten seconds, and five more for each million characters of its modules, so it must not compute for long.",
  messages: {
    thrown: (text: string | undefined, errorName?: string) => ({
      message: `the spec threw: ${text ?? "something without a message"}`,
      suggestion:
        hints[errorName ?? ""] ??
        "the spec throws this itself: satisfy the condition that it checks, or remove the throw",
    }),
    removedGlobal: (name: string) => ({
      message: `${name} is not available in a spec`,
      suggestion: reasonUnavailable(name) ?? "write the value itself",
    }),
    endlessRecursion: () => ({
      message: "this function calls itself endlessly",
      suggestion: "add a condition under which it returns without calling itself",
    }),
    endlessLoop: () => ({
      message: "this loop does not end",
      suggestion: "give the loop an end",
    }),
    outOfTime: (seconds: number) => ({
      message: `this had not ended after ${formatCount(seconds, "second")}`,
      suggestion: "write the value itself, or compute it in fewer steps",
    }),
  },
});

/** What to change, by the class of the error that the engine throws. */
const hints: Readonly<Record<string, string>> = {
  TypeError:
    "a value has another type than this line expects: correct its name, or declare it above. Declarations cannot be changed",
  ReferenceError: "move its declaration up, before its first use",
  RangeError: "correct the number: it is too large, too small or not an integer",
  SyntaxError: "correct the string that is parsed here",
  EvalError: "write the code itself: a spec cannot run code from strings",
};
