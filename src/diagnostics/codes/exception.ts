import { defineDiagnostic } from "../core/definition.ts";
import { unknownName } from "./unknown-name.ts";

export const exception = defineDiagnostic("exception", {
  requirement: "A spec runs to its end: it throws nothing and ends in time.",
  why: "A spec is a program whose constants are the declarations. One that stops halfway has declared only a part of the interface.",
  fix: "Look at the line that the finding points to: it throws, or calls something that does. A spec that computes for longer than two seconds has a loop that does not end.",
  messages: {
    thrown: (text: string | undefined) => ({
      message: `the spec threw: ${text ?? "something without a text"}`,
      ...(text !== undefined && hintFor(text)),
    }),
    unknownName,
    endlessRecursion: () => ({
      message: "a function calls itself without end",
      suggestion: "give it a condition under which it returns without a further call",
    }),
    endless: (seconds: number) => ({
      message: `the spec still runs after ${seconds} seconds`,
      suggestion: "this is what it ran last: give the loop an end",
    }),
  },
});

/** What to change for the usual texts of JavaScript, which speak of values and not of what is written. */
const hints: readonly (readonly [RegExp, string])[] = [
  [
    /^Cannot read properties of (?:undefined|null)/,
    "what stands before the dot has no value here: correct its name, or move its declaration up",
  ],
  [
    /is not a function$/,
    "correct the name before the brackets, or leave the brackets out: must, should and may have none",
  ],
  [/^Cannot access '.*' before initialization$/, "move its declaration up, before its first use"],
  [/^Assignment to constant variable\.?$/, "give the other value a name of its own"],
  [/is not iterable/, "write a list in square brackets: [ ... ]"],
];

function hintFor(text: string): { readonly suggestion: string } | undefined {
  const [, suggestion] = hints.find(([pattern]) => pattern.test(text)) ?? [];
  return suggestion === undefined ? undefined : { suggestion };
}
