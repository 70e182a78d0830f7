/** Member names that JavaScript gives a meaning of its own, so that no field can have them. */
export const reservedMemberNames: ReadonlySet<string> = new Set(["__proto__", "constructor"]);

/** What no declaration owns, in the order of the output; each is there only where something uses it. */
export const helperNames = [
  "UnknownCode",
  "UnknownBigCode",
  "checkReserved",
  "checkRoom",
  "tableLength",
  "checkIndex",
  "checkObject",
  "checkIntegers",
  "checkBigints",
  "checkInteger",
  "checkBigint",
  "checkArray",
  "checkBytes",
  "refusal",
  "located",
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
  "Omit",
  "RangeError",
  "String",
  "TypeError",
  "Uint8Array",
  "undefined",
] as const;
