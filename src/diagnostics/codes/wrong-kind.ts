import { suggestInteger } from "../core/did-you-mean.ts";
import { defineDiagnostic } from "../core/diagnostic.ts";

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
    nothingUnder: (name: string) => ({
      message: `"${name}" has a condition, but what stands under it declares nothing in C`,
      suggestion:
        'write a declaration for each branch: when("CONDITION", constant(1), constant(2))',
    }),
    expected: (expected: ExpectedKind, given: string | undefined) => ({
      message: `expected ${expected}${given === undefined ? "" : `, but this is ${given}`}`,
      suggestion: `write ${kindExamples[expected]}${isQuoted(given, expected) ? "; remove the quotation marks" : ""}`,
    }),
    itself: (name: string) => ({
      message: `"${name}" cannot contain itself`,
      suggestion: `use another type, or point to it: pointer("struct ${name}")`,
    }),
    ownFamily: (name: string) => ({
      message: `"${name}" is not there yet within itself`,
      suggestion:
        "name what stands further up in the same family as C does, without ${}: c`FAMILY_CODE`",
    }),
    lostRow: (what: string) => ({
      message: "the condition of this `when` would be lost here",
      suggestion:
        what === "members"
          ? 'give what is under it a name: name: when("CONDITION", { ... })'
          : 'put it around a value: NAME: when("CONDITION", 1)',
    }),
    lostCondition: (word: string | undefined) => ({
      message: `the condition of a \`when\` would be lost ${word === undefined ? "here" : `in ${labelOf(word)}`}`,
      suggestion: placeForCondition(word),
    }),
    swapped: (call: string) => ({
      message: "the arguments are in the wrong order",
      suggestion: `write: ${call}`,
    }),
    noMember: (word: string) => ({
      message: `${word}(...) is for the type of a member`,
      suggestion:
        "write it in a struct or union; struct({ ... }, { packed: true, aligned: 8 }) is for all of one",
    }),
    paddingType: () => ({
      message: "padding is made of integers, without names of their own",
      suggestion: "write an integer, or an array of them: padding(array(uint8_t, 4))",
    }),
    insideType: (word: string) => ({
      message: `${word} applies to a member, not to a type inside one`,
      suggestion: "put it around the whole type of the member",
    }),
    bitsInside: () => ({
      message: "only a member of a struct or union can be a bit-field",
      suggestion: "write the integer without .bits(...)",
    }),
    directedBits: (word: string) => ({
      message: `a bit-field cannot be ${word}: a byte that it shares has one writer`,
      suggestion: "make the whole integer a member, with masks({ ... }) for its bits",
    }),
    placedBits: () => ({
      message: "a bit-field has no alignment of its own",
      suggestion: "align or pack all of it: struct({ ... }, { aligned: 4 })",
    }),
    constantCount: (length: number) => ({
      message: `the table always has ${length} entries, so there is nothing to count`,
      suggestion: "remove the count, or give the element instead of an array",
    }),
    unknownCount: (given: string, integers: readonly string[]) => ({
      message: `${given} is not an integer parameter next to the page`,
      suggestion: suggestInteger(given, integers, "add an integer parameter"),
    }),
    secondWord: (word: string) => ({
      message: `${word} is redundant: the member already has a direction or is padding`,
      suggestion: "keep one of input, output, inout and padding",
    }),
    anonymousWord: () => ({
      message: "a member without a name in C is neither padding, packed nor aligned itself",
      suggestion: "say it of the struct or union: struct({ ... }, { packed: true })",
    }),
    bitsInUnion: () => ({
      message: "bits without a name are in a union, where nothing follows them",
      suggestion: "remove them, or give them a name: padding(uint8_t.bits(3))",
    }),
    anonymousTag: () => ({
      message: "a struct or union with a name in C cannot be anonymous",
      suggestion: "write its members in place: anonymous(union({ ... }))",
    }),
    macroDeclarator: (name: string) => ({
      message: `${name} cannot be a macro: C declares an array or a pointer to a function around the name`,
      suggestion: "remove macro: true",
    }),
    scenarios: () => ({
      message: "the default export of the scenarios file must be scenarios({ ... })",
      suggestion: "write: export default scenarios({ chapters: [ ... ] })",
    }),
    step: () => ({
      message: "this is not a step",
      suggestion: "write a step such as send(...), or an array of steps",
    }),
    noEnum: (family: string, isEnum: boolean) => ({
      message: isEnum
        ? `${family} is an enumeration without a name in C`
        : `the values of ${family} are macros, which have no type`,
      suggestion: isEnum
        ? "give it a tag or a typedef, or write an integer: uint32_t.of(FAMILY)"
        : 'declare it with { as: "enum" }, or write an integer: uint32_t.of(FAMILY)',
    }),
    undeclared: (kind: string) => ({
      message: `the spec does not declare the ${kind} of this step`,
      suggestion: `use a ${kind} that a chapter of the header exports`,
    }),
  },
});

/** What can be expected, and how it is written. */
const kindExamples = {
  "a type": "a type such as uint32_t, or uint32_t.of(FAMILY) for codes and flags",
  "a type with a name": 'the name of a type, or its C in quotation marks: pointer("void")',
  "a type for a typedef":
    'the name of a type; a struct or union has a typedef of its own: struct({ ... }, { typedef: "name_t" })',
  "a struct": "the name of a struct: struct({ ... })",
  "a struct or union in place": "struct({ ... }) or union({ ... })",
  "a code": "a code of a family: FAMILY.CODE",
  "a flag": "a flag of a family: FAMILY.FLAG",
  "a family of codes": "the name of a family: codes({ ... })",
  "codes or flags": "the name of a family: codes({ ... }) or flags({ ... })",
  "a constant, codes, flags or a struct":
    "the name of a constant, codes, flags, masks, a struct or a union",
  "an integer": "an integer type such as uint32_t",
  "an integer or pageOf": "an integer type such as uint32_t, or pageOf(...)",
  "must, should or may": "must, should or may, without quotation marks",
  "a ring": "the name of a ring: ring({ ... })",
  "a message": "the name of a message: RING.message(...)",
  "a key": "the name of a key: key(...)",
  "a step": "a step such as send(...), or an array of steps",
  "a response": "reply(...), response(...) or anyOf(...)",
  "a function": "a function, such as ({ a }) => c`${a} + 1`",
  "a template": "it behind c, without brackets and quotation marks: c`1 << 4`",
  "the name of a member": "the member's name in quotation marks",
  "a string": "it in quotation marks",
  "a number": "a number, without quotation marks",
  "true or false": "true or false, without quotation marks",
  "a bigint": "it as a bigint, with an n at its end: 8n",
  "an array": "it in square brackets: [ ... ]",
  "an object": "its parts in braces: { ... }",
} as const;

export type ExpectedKind = keyof typeof kindExamples;

/** Whether a string is given where a name of the spec is expected. */
function isQuoted(given: string | undefined, expected: ExpectedKind): boolean {
  return given?.startsWith('"') === true && !/^it |^its |quotation/.test(kindExamples[expected]);
}

function labelOf(word: string): string {
  if (word === "be" || word === "le") return `.${word}`;
  return ["of", "bits", "message"].includes(word) ? `.${word}(...)` : `${word}(...)`;
}

/** Where the condition stands that a word would lose. */
function placeForCondition(word: string | undefined): string {
  switch (word) {
    case undefined:
      return "put it around the whole declaration; where the preprocessor does not see it, say in the comment when it holds";
    case "be":
    case "le":
      return `put it around each type: when("CONDITION", uint16_t.${word}, uint32_t.${word})`;
    case "of":
    case "bits":
      return `put it around each type: when("CONDITION", uint16_t.${word}(...), uint32_t.${word}(...))`;
    default:
      return `put it around the whole: when("CONDITION", ${word}(...), ${word}(...))`;
  }
}
