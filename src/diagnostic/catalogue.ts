/** Every code that a finding can have, with the law that it stands for. A code is never used again for another law. */
export const catalogue = {
  "no-spec": "A spec is a file that exists and exports a header as its default.",
  syntax: "A spec is TypeScript that parses, and imports only what is there.",
  exception: "A spec runs to its end: it throws nothing and ends in time.",
  "unresolved-link": "What prose links to or names in backquotes exists.",
  "unknown-tag": "Prose uses no block tag, for its text would be lost.",
  undocumented: "Everything that a header declares has a comment, and so has every scenario.",
  "unnamed-type": "A struct, union, alias, family or ring in use is exported by a chapter.",
  "unlisted-declaration": "What a module of a spec declares is in a chapter of its header.",
  "wrong-kind": "A word of the language stands only where its kind is meant.",
  "used-before-declaration": "C needs a type declared before its use.",
  "duplicate-name": "No two things of one scope have the same name.",
  "duplicate-code": "No two codes, flags or messages of one family or ring have the same number.",
  "invalid-number": "A number is an integer in the range of its use.",
  "invalid-name": "A name in C is an identifier.",
  "invalid-text": "A title, path or file name has no characters that break what it stands in.",
  "code-too-wide": "Every code or flag of a family fits the integers that hold it.",
  "unknown-status": "The replies of a message are among the outcomes of its ring.",
  "hidden-padding": "Padding is named, for what no member names leaks what was in memory.",
  "reserved-name": "No name is a word of C, C++, JavaScript or the C library's integer types.",
  "name-clash": "No two declarations give one name in the TypeScript output.",
  "empty-declaration": "C has no empty struct, union or array.",
  "carrier-mismatch": "The members that carry a ring's messages exist and fit each other.",
  "operands-too-wide": "The words of a message fit the members that carry them.",
  "union-tag-mismatch":
    "A union's tag lies beside it, and each of its cases is a code and a variant.",
  "page-overflow": "A ring, a table or an element of one fits a page.",
  "wrong-step":
    "A step of a scenario can be carried out after those before it, and its values fit.",
  "proof-mismatch": "What a scenario proves is a rule, or a reply that one of its steps expects.",
  unproven: "In a spec with scenarios, one proves each reply and each rule that is a must.",
  "non-ascii": "Text that becomes part of a header is ASCII.",
  "file-system": "Every file that a run needs can be read and every output can be written.",
} as const;

export type DiagnosticCode = keyof typeof catalogue;
