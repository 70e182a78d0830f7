/** What can be expected, and how it is written. */
export const kindExamples = {
  "a type": "a type such as uint32_t, or uint32_t.of(FAMILY) for codes and flags",
  "a struct": "the name of a struct: struct({ ... })",
  "a code": "a code of a family: FAMILY.CODE",
  "a flag": "a flag of a family: FAMILY.FLAG",
  "a family of codes": "the name of a family: codes({ ... })",
  "codes or flags": "the name of a family: codes({ ... }) or flags({ ... })",
  "an integer": "an integer type such as uint32_t",
  "an integer or pageOf": "an integer type such as uint32_t, or pageOf(...)",
  "must, should or may": "must, should or may, without quotation marks",
  "a ring": "the name of a ring: ring({ ... })",
  "a message": "the name of a message: RING.message(...)",
  "a key": "the name of a key: key(...)",
  "a step": "a step such as send(...), or an array of steps",
  "an expected response": "reply(...), response(...) or anyOf(...)",
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
export function isQuoted(given: string | undefined, expected: ExpectedKind): boolean {
  return given?.startsWith('"') === true && !/^it |^its |quotation/.test(kindExamples[expected]);
}
