import { files, type Mistake } from "./mistake.ts";

/** Mistakes in types and in families of values. */
export const types: readonly Mistake[] = [
  {
    name: "the arguments of an array swapped",
    file: files.types,
    right: "array(grant_ref_t, 4)",
    wrong: "array(4, grant_ref_t)",
    code: "wrong-kind",
  },
  {
    name: "an array of a negative length",
    file: files.control,
    right: "array(uint32_t, 3)",
    wrong: "array(uint32_t, -3)",
    code: "invalid-number",
  },
  {
    name: "an array without a length",
    file: files.types,
    right: "array(disk_range, 2)",
    wrong: "array(disk_range)",
    code: "invalid-number",
  },
  {
    name: "an alias of itself",
    file: files.types,
    right: "alias(uint64_t)",
    wrong: "alias(disk_sector_t)",
    code: "wrong-kind",
  },
  {
    name: "an alias of a text",
    file: files.types,
    right: "alias(uint64_t)",
    wrong: 'alias("uint64_t")',
    code: "wrong-kind",
  },
  {
    name: "a text for a code",
    file: files.types,
    right: "WRITE: 1",
    wrong: 'WRITE: "1"',
    code: "invalid-number",
  },
  {
    name: "a fraction for a code",
    file: files.control,
    right: "NOT_SUPPORTED: 1",
    wrong: "NOT_SUPPORTED: 1.5",
    code: "invalid-number",
  },
  {
    name: "a status below 0",
    file: files.control,
    right: "SUCCESS: 0",
    wrong: "SUCCESS: -1",
    code: "code-too-wide",
  },
  {
    name: "the mask of a flag for its bit",
    file: files.types,
    right: "direct: 3",
    wrong: "direct: 0x80",
    code: "invalid-number",
  },
  {
    name: "a struct for a family",
    file: files.types,
    right: "uint8_t.of(DISK_OP)",
    wrong: "uint8_t.of(disk_range)",
    code: "wrong-kind",
  },
  {
    name: "flags for the codes of a union",
    file: files.types,
    right: "by: DISK_OP, cases",
    wrong: "by: DISKF, cases",
    code: "wrong-kind",
  },
  {
    name: "a list for an array",
    file: files.types,
    right: "ranges: array(disk_range, 2)",
    wrong: "ranges: [disk_range, disk_range]",
    code: "wrong-kind",
  },
  {
    name: "a number for a type",
    file: files.types,
    right: "last: uint32_t",
    wrong: "last: 32",
    code: "wrong-kind",
  },
  {
    name: "a struct without members",
    file: files.types,
    right: `  /** That of the request. */
  id: uint16_t,
  /** How it went. */
  status: int16_t.of(DISK_RSP),
`,
    wrong: "",
    code: "empty-declaration",
    at: "disk_response = ",
  },
];
