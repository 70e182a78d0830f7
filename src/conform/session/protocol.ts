import type { Access } from "../machine/memory.ts";

/** A line that a backend prints. */
export type ProtocolLine = NonNullable<ReturnType<typeof readLine>>;

/** Parses a line; `undefined` if it is not one of the protocol. */
export function parseProtocolLine(line: string): ProtocolLine | undefined {
  const words = new WordReader(line);
  const parsed = readLine(words);
  return words.isValid ? parsed : undefined;
}

const forms: Readonly<Record<ProtocolLine["kind"], string>> = {
  map: "map REF ro|rw",
  unmap: "unmap HANDLE",
  read: "read REF OFFSET LENGTH",
  write: "write REF OFFSET HEX",
  event: "event PORT",
  emit: "emit HEX",
  publish: "publish PATH VALUE",
  idle: "idle",
  unable: "unable",
};

/** Says what is wrong with a line that cannot be parsed. */
export function explainInvalidLine(line: string): string {
  if (line.endsWith("\r")) return "which ends with a carriage return: end a line with a line feed";
  const [word] = line.split(" ");
  const form = Object.entries(forms).find(([kind]) => kind === word)?.[1];
  return form === undefined
    ? "which is not a line of the protocol; text for people belongs on the standard error"
    : `which is not written as "${form}"`;
}

function readLine(words: WordReader) {
  const kind = words.text();
  switch (kind) {
    case "map":
      return { kind, ref: words.number(), access: words.access() };
    case "unmap":
      return { kind, handle: words.number() };
    case "read":
      return { kind, ref: words.number(), offset: words.number(), length: words.number() };
    case "write":
      return { kind, ref: words.number(), offset: words.number(), bytes: words.bytes() };
    case "event":
      return { kind, port: words.number() };
    case "emit":
      return { kind, bytes: words.bytes() };
    case "publish":
      return { kind, path: words.text(), value: words.rest() };
    case "idle":
    case "unable":
      return { kind };
    default:
      return undefined;
  }
}

/** Reads the words of a line one after the other. */
class WordReader {
  readonly #words: string[];
  #isValid = true;

  constructor(line: string) {
    this.#words = line.split(" ");
  }

  /** Whether each word was what it was read as, and none is left. */
  get isValid(): boolean {
    return this.#isValid && this.#words.length === 0;
  }

  /** A number of the protocol has 32 bits. */
  number(): number {
    const value = Number(this.#next(/^\d{1,10}$/));
    this.#isValid &&= value <= 0xffffffff;
    return value;
  }

  access(): Access {
    return this.#next(/^r[ow]$/) === "rw" ? "read-write" : "read-only";
  }

  /** No bytes are an empty word, or none: who takes a line apart, or trims it, loses the blank. */
  bytes(): Uint8Array {
    return Uint8Array.from(Buffer.from(this.#next(/^(?:[\da-f]{2})*$/i), "hex"));
  }

  /** A word that is not empty. */
  text(): string {
    return this.#next(/./);
  }

  /** The rest of the line, with its spaces. */
  rest(): string {
    this.#isValid &&= this.#words.length > 0;
    return this.#words.splice(0).join(" ");
  }

  #next(pattern: RegExp): string {
    const word = this.#words.shift() ?? "";
    this.#isValid &&= pattern.test(word);
    return word;
  }
}
