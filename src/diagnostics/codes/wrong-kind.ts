import { isQuoted, kindExamples, type ExpectedKind } from "./expected-kind.ts";
import { suggest } from "../core/did-you-mean.ts";
import { defineDiagnostic } from "../core/diagnostic.ts";
import { joinList } from "../../text/text.ts";

export const wrongKind = defineDiagnostic("wrong-kind", {
  requirement: "A word of the language is used only where its kind is expected.",
  why: "A member has a type, a chapter is a module, a rule is a must: anything else in its place means nothing in C.",
  fix: "Write what the message asks for. An editor with TypeScript underlines the same place.",
  messages: {
    chapter: () => ({
      message: "a chapter must be a module",
      suggestion: 'import it as a whole: import * as chapter from "./chapter.ts"',
    }),
    nothingInC: (name: string) => ({
      message: `"${name}" declares nothing in C`,
      suggestion:
        "export a declaration, such as codes({ ... }) for an enum, or move it to a module that is not a chapter",
    }),
    expected: (expected: ExpectedKind, given: string | undefined) => ({
      message: `expected ${expected}${given === undefined ? "" : `, but this is ${given}`}`,
      suggestion: `write ${kindExamples[expected]}${isQuoted(given, expected) ? "; remove the quotation marks" : ""}`,
    }),
    itself: (name: string) => ({
      message: `"${name}" cannot contain itself`,
      suggestion: "use another type",
    }),
    swapped: (call: string) => ({
      message: "the arguments are in the wrong order",
      suggestion: `write: ${call}`,
    }),
    insideType: (word: string) => ({
      message: `${word} applies to a member, not to a type inside one`,
      suggestion: "put it around the whole type of the member",
    }),
    constantCount: (length: number) => ({
      message: `the table always has ${length} entries, so there is nothing to count`,
      suggestion: "remove the count, or give the element instead of an array",
    }),
    unknownCount: (given: string, integers: readonly string[]) => ({
      message: `${given} is not an integer parameter next to the page`,
      suggestion: suggest(
        given.replaceAll('"', ""),
        integers,
        integers.length === 0
          ? "add an integer parameter"
          : `name one of them: ${joinList(integers.map((one) => JSON.stringify(one)))}`,
      ),
    }),
    secondWord: (word: string) => ({
      message: `${word} is redundant: the member already has a direction or is padding`,
      suggestion: "keep one of input, output, inout and padding",
    }),
    scenarios: () => ({
      message: "the default export of the scenarios file must be scenarios({ ... })",
      suggestion: "write: export default scenarios({ chapters: [ ... ] })",
    }),
    step: () => ({
      message: "this is not a step",
      suggestion: "write a step such as send(...), or an array of steps",
    }),
    undeclared: (kind: string) => ({
      message: `the spec does not declare the ${kind} of this step`,
      suggestion: `use a ${kind} that a chapter of the header exports`,
    }),
  },
});
