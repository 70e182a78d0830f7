import { law } from "../law.ts";
import { unknownName } from "../unknown-name.ts";

export const exception = law("exception", {
  severity: "error",
  law: "A spec runs to its end: it throws nothing and ends in time.",
  why: "A spec is a program whose constants are the declarations. One that stops halfway has declared only a part of the interface.",
  mend: "Look at the line that the finding points to: it throws, or calls something that does. A spec that computes for longer than two seconds has a loop that does not end.",
  messages: {
    thrown: (text: string | undefined) => ({
      message: `the spec threw: ${text ?? "something without a text"}`,
    }),
    unknownName,
    endlessRecursion: () => ({
      message: "a function calls itself without end",
      suggestion: "give it a condition under which it returns without a further call",
    }),
    endless: (seconds: number) => ({
      message: `the spec still runs after ${seconds} seconds`,
      suggestion: "look for a loop that does not end in this file or in one that it imports",
    }),
  },
});
