import { picked, type Pick } from "../draft/pick.ts";

/** Names of members that only a header may have that is not for C++. */
export const cplusplusNames: readonly string[] = ["class", "private", "this", "delete", "new"];

/** Names of members and words, among them those that generated code is likely to use itself. */
export const memberNames: readonly string[] = [
  ...["a", "id", "name", "size", "length", "offset", "view", "value", "bytes", "buffer", "data"],
  ...[
    "type",
    "status",
    "flags",
    "get",
    "set",
    "index",
    "kind",
    "key",
    "raw",
    "table",
    "init",
    "at",
  ],
  ...["code", "byteLength", "then", "of"],
  ...["as", "from", "X", "Math", "Number", "DataView", "undefined", "Error", "given", "entry"],
  ...["request", "response", "reply", "word", "words", "self", "tag", "u", "i", "_x", "B9", "at_"],
  ...["in", "function", "var", "with", "arguments", "yield", "null", "super", "let", "import"],
  ...cplusplusNames,
  ...["slot", "field", "start", "end", "read", "write", "result", "message", "object", "toJSON"],
];

/** Names of codes and flags. A family's look-up function is called `name` or `names`. */
export const valueNames: readonly string[] = [
  ...["OKAY", "ERROR", "NONE", "A", "B", "low", "High", "0", "1", "2X", "SUCCESS", "MAX", "READ"],
  ...["value", "code", "x_y", "_z", "007"],
];

export const ruleNames: readonly string[] = ["order", "atomic", "once", "bounded", "id", "0"];

/** Hands out names of one scope. */
export class Names {
  readonly #taken = new Set<string>();

  /** The name that `choice` means among `pool`, with a number where it is taken. */
  take(pool: readonly string[], choice: Pick): string {
    const word = picked(pool, choice) ?? "a";
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? word : `${word}${count}`;
      if (!this.#taken.has(name)) {
        this.#taken.add(name);
        return name;
      }
    }
  }

  /** Takes `name` itself, if it is free. */
  reserve(name: string): boolean {
    const isFree = !this.#taken.has(name);
    this.#taken.add(name);
    return isFree;
  }
}
