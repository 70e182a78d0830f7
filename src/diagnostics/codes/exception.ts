import { defineDiagnostic } from "../core/definition.ts";
import { reasonForLack } from "./unknown-name.ts";

export const exception = defineDiagnostic("exception", {
  requirement: "A spec runs to its end: it throws nothing and ends in time.",
  why: "A spec is a program whose constants are the declarations. One that stops halfway has declared only a part of the interface.",
  fix: "Look at the line that the finding points to: it throws, or calls something that does. A spec that computes for longer than two seconds has a loop that does not end.",
  messages: {
    thrown: (text: string | undefined, errorName?: string) => ({
      message: `the spec threw: ${text ?? "something without a text"}`,
      suggestion:
        hints[errorName ?? ""] ??
        "the spec throws this itself: meet the condition that it checks, or remove the throw",
    }),
    removedGlobal: (name: string) => ({
      message: `there is no "${name}" in a spec`,
      suggestion: reasonForLack(name) ?? "write what you need from it as a value",
    }),
    endlessRecursion: () => ({
      message: "a function calls itself without end",
      suggestion: "give it a condition under which it returns without a further call",
    }),
    endlessLoop: () => ({
      message: "this does not end",
      suggestion: "give the loop an end; a spec has two seconds",
    }),
  },
});

/** What to change, by the class of the error that the engine throws. */
const hints: Readonly<Record<string, string>> = {
  TypeError:
    "a value is not what this line takes it for: correct its name, or declare it above. Declarations can't be changed",
  ReferenceError: "move its declaration up, before its first use",
  RangeError: "correct the number: it is too large, too small or no integer",
  SyntaxError: "correct the string that is parsed here",
  EvalError: "write code as code: a spec makes none of strings",
};
