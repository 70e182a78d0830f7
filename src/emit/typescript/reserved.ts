/** Member names that JavaScript gives a meaning of its own, so that no field can have them. */
export const reservedMemberNames: ReadonlySet<string> = new Set(["__proto__", "constructor"]);

/** Functions of the output that no declaration owns; each is there only where something uses it. */
export const helperNames = [
  "UnknownCode",
  "checkRoom",
  "checkTable",
  "entriesThatFit",
  "checkIndex",
  "checkObject",
  "checkInteger",
  "checkBigint",
  "checkArray",
  "checkIntegers",
  "checkBigints",
  "checkBytes",
  "checkReserved",
  "expected",
  "located",
  "refusal",
  "shown",
  "readElements",
  "readBytes",
  "writeBytes",
] as const;

/** Globals of JavaScript and TypeScript that the output names. */
export const globals = [
  "Array",
  "BigInt",
  "DataView",
  "Error",
  "JSON",
  "Math",
  "Number",
  "RangeError",
  "String",
  "TypeError",
  "Uint8Array",
  "undefined",
];
