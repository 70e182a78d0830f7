import { isQuoted, kindExamples, type ExpectedKind } from "./expected-kind.ts";
import { suggest } from "../core/did-you-mean.ts";
import { defineDiagnostic } from "../core/definition.ts";
import { joinList } from "../core/join-list.ts";

export const wrongKind = defineDiagnostic("wrong-kind", {
  requirement: "A word of the language stands only where its kind is meant.",
  why: "A member has a type, a chapter is a module, a rule is a must: something else in its place means nothing in C.",
  fix: "Write what the message asks for. An editor with TypeScript underlines the same place.",
  messages: {
    chapter: () => ({
      message: "a chapter is a module",
      suggestion: 'import it as a whole: import * as chapter from "./chapter.ts"',
    }),
    nothingInC: (name: string) => ({
      message: `"${name}" declares nothing in C`,
      suggestion:
        "write a declaration of the language, as codes({ ... }) is for an enum, or move it to a module that is no chapter",
    }),
    expected: (expected: ExpectedKind, given: string | undefined) => ({
      message: `this is ${given === undefined ? "" : `${given}, `}not ${expected}`,
      suggestion: `write ${kindExamples[expected]}${isQuoted(given, expected) ? "; leave out the quotation marks" : ""}`,
    }),
    itself: (name: string) => ({
      message: `"${name}" can't be made of itself`,
      suggestion: "write another type",
    }),
    swapped: (call: string) => ({
      message: "the arguments stand in the wrong order",
      suggestion: `write: ${call}`,
    }),
    insideType: (word: string) => ({
      message: `${word} is a property of a member, not of a type inside one`,
      suggestion: "put it around the whole type of the member",
    }),
    fixedCount: (length: number) => ({
      message: `the table has ${length} entries, and none to count`,
      suggestion: "leave out the count, or give the element in place of an array",
    }),
    unknownCount: (given: string, integers: readonly string[]) => ({
      message: `${given} is no integer among the words beside the page`,
      suggestion: suggest(
        given.replaceAll('"', ""),
        integers,
        integers.length === 0
          ? "add a word that is one"
          : `name one of them: ${joinList(integers.map((one) => JSON.stringify(one)))}`,
      ),
    }),
    secondWord: (word: string) => ({
      message: `the member has a direction or is padding already, so ${word} says it twice`,
      suggestion: "keep one of input, output and inout, or padding once",
    }),
    scenarios: () => ({
      message: "the default export beside a spec is not its scenarios",
      suggestion: "write: export default scenarios({ chapters: [ ... ] })",
    }),
    step: () => ({
      message: "this is not a step",
      suggestion: "write a word of the language here, or a list of them",
    }),
    undeclared: (kind: string) => ({
      message: `this step has no ${kind} that the spec declares`,
      suggestion: `name a ${kind} of a chapter of the header`,
    }),
  },
});
