import { files, type Mistake } from "./mistake.ts";

/** Mistakes in what holds declarations together: modules, exports, options, comments. */
export const modules: readonly Mistake[] = [
  {
    name: "a declaration that is not exported",
    file: files.types,
    right: "export const disk_range",
    wrong: "const disk_range",
    code: "unnamed-type",
  },
  {
    name: "a path of a key that begins with a slash",
    file: files.control,
    right: 'key("sectors"',
    wrong: 'key("/sectors"',
    code: "invalid-text",
  },
  {
    name: "a file of C that is not there",
    file: files.control,
    right: "./fold.c",
    wrong: "./flod.c",
    code: "file-system",
  },
  {
    name: "chapters in the wrong order",
    file: "disk.ts",
    right: "[types, data, control]",
    wrong: "[data, types, control]",
    code: "used-before-declaration",
    at: "request: disk_request",
    elsewhere: files.data,
  },
  {
    name: "the path of a chapter",
    file: "disk.ts",
    right: "[types, data",
    wrong: '["types", data',
    code: "wrong-kind",
  },
  {
    name: "a waiver misspelt",
    file: files.types,
    right: "ignore hidden-padding",
    wrong: "ignore hiden-padding",
    code: "wrong-waiver",
  },
  {
    name: "a word of the language not imported",
    file: files.types,
    right: "codes, constant,",
    wrong: "codes,",
    code: "type-error",
    at: "constant(",
  },
  {
    name: "an option misspelt",
    file: files.types,
    right: '{ header: "../grant',
    wrong: '{ heder: "../grant',
    code: "type-error",
  },
  {
    name: "a chapter that is not listed",
    file: "disk.ts",
    right: "[types, data, control]",
    wrong: "[data, control]",
    code: "unlisted-declaration",
    at: "overview = ",
    elsewhere: files.types,
  },
];
