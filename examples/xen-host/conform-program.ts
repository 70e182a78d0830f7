import { openSync, readSync, writeSync } from "node:fs";
import type { Backend, BackendFactory } from "./backend.ts";
import { pageSize, type Access, type BackendHost, type Mapping } from "./host.ts";

/**
 * Runs a backend as a program for `abispec conform`: commands come in lines on the standard input,
 * questions to the host go out on the standard output. docs/conform.md describes the lines.
 *
 * @throws Error where the runner does not keep to the protocol.
 */
export function runBackend(makeBackend: BackendFactory): void {
  const input = new LineReader();
  const [word, rest] = wordsOf(input.next() ?? "");
  if (word !== "pages") throw new Error("the runner has not named the file with the pages");
  // The count is the last word: the path may have spaces.
  const file = openSync(rest.slice(0, rest.lastIndexOf(" ")), "r+");
  const backend = makeBackend(new RunnerHost(input, file));
  say("idle");
  const keys = new Map<string, string>();
  for (let line = input.next(); line !== undefined; line = input.next()) {
    say(carryOut(backend, keys, line) ? "idle" : "unable");
  }
}

/** Carries out a command; `false` where the backend cannot. */
function carryOut(backend: Backend, keys: Map<string, string>, line: string): boolean {
  const [command, rest] = wordsOf(line);
  switch (command) {
    case "option": {
      const [name, value] = wordsOf(rest);
      return backend.configure(name, Number(value));
    }
    case "key": {
      const [path, value] = wordsOf(rest);
      keys.set(path, value);
      return true;
    }
    case "connect":
      backend.connect(new Map(keys));
      keys.clear();
      return true;
    case "notify":
      backend.notify(Number(rest));
      return true;
    case "deliver":
      backend.deliver(Buffer.from(rest, "hex"));
      return true;
    case "disconnect":
      backend.disconnect();
      return true;
    default:
      throw new Error(`"${line}" is not a command`);
  }
}

/** The hypervisor, which the runner plays. */
class RunnerHost implements BackendHost {
  readonly #input: LineReader;
  readonly #file: number;

  /** @param file - descriptor of the file that holds the pages of the frontend. */
  constructor(input: LineReader, file: number) {
    this.#input = input;
    this.#file = file;
  }

  map(ref: number, access: Access): Mapping | undefined {
    const [answer, rest] = this.#ask(`map ${ref} ${access === "read-write" ? "rw" : "ro"}`);
    if (answer === "refused") return undefined;
    const [handle, page] = wordsOf(rest);
    const view = new FilePage(this.#file, Number(page));
    return { handle: Number(handle), ref, access, page: Number(page), view };
  }

  unmap({ handle }: Mapping): void {
    this.#ask(`unmap ${handle}`);
  }

  copyFrom(ref: number, offset: number, length: number): Uint8Array | undefined {
    const [answer, rest] = this.#ask(`read ${ref} ${offset} ${length}`);
    return answer === "refused" ? undefined : new Uint8Array(Buffer.from(rest, "hex"));
  }

  copyTo(ref: number, offset: number, bytes: Uint8Array): boolean {
    const [answer] = this.#ask(`write ${ref} ${offset} ${hexOf(bytes)}`);
    return answer !== "refused";
  }

  notify(port: number): void {
    say(`event ${port}`);
  }

  emit(bytes: Uint8Array): void {
    say(`emit ${hexOf(bytes)}`);
  }

  publish(path: string, value: string): void {
    say(`publish ${path} ${value}`);
  }

  #ask(question: string): readonly [string, string] {
    say(question);
    const answer = this.#input.next();
    if (answer === undefined) throw new Error(`the runner does not answer "${question}"`);
    return wordsOf(answer);
  }
}

/** A page of the file, read or written at each access, because Node cannot map a file. */
class FilePage extends DataView<ArrayBuffer> {
  readonly #file: number;
  /** Offset of the page in the file, in bytes. */
  readonly #start: number;

  constructor(file: number, page: number) {
    super(new ArrayBuffer(pageSize));
    this.#file = file;
    this.#start = page * pageSize;
  }

  override getUint8(offset: number): number {
    this.#load(offset, 1);
    return super.getUint8(offset);
  }

  override getUint16(offset: number, littleEndian?: boolean): number {
    this.#load(offset, 2);
    return super.getUint16(offset, littleEndian);
  }

  override getUint32(offset: number, littleEndian?: boolean): number {
    this.#load(offset, 4);
    return super.getUint32(offset, littleEndian);
  }

  override setUint8(offset: number, value: number): void {
    super.setUint8(offset, value);
    this.#store(offset, 1);
  }

  override setUint16(offset: number, value: number, littleEndian?: boolean): void {
    super.setUint16(offset, value, littleEndian);
    this.#store(offset, 2);
  }

  override setUint32(offset: number, value: number, littleEndian?: boolean): void {
    super.setUint32(offset, value, littleEndian);
    this.#store(offset, 4);
  }

  #load(offset: number, length: number): void {
    readSync(this.#file, this, offset, length, this.#start + offset);
  }

  #store(offset: number, length: number): void {
    writeSync(this.#file, this, offset, length, this.#start + offset);
  }
}

/** Reads lines from the standard input and waits for each: a backend that asks cannot go on without the answer. */
class LineReader {
  readonly #chunk = Buffer.alloc(65_536);
  #text = "";

  /** The next line without its end; `undefined` at the end of the input. */
  next(): string | undefined {
    let end = this.#text.indexOf("\n");
    while (end < 0) {
      const length = readSync(0, this.#chunk);
      if (length === 0) return undefined;
      this.#text += this.#chunk.toString("latin1", 0, length);
      end = this.#text.indexOf("\n");
    }
    const line = this.#text.slice(0, end);
    this.#text = this.#text.slice(end + 1);
    return Buffer.from(line, "latin1").toString("utf8");
  }
}

/** The first word of a line, and what follows its space. */
function wordsOf(line: string): readonly [string, string] {
  const space = line.indexOf(" ");
  return space < 0 ? [line, ""] : [line.slice(0, space), line.slice(space + 1)];
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

function say(line: string): void {
  writeSync(1, `${line}\n`);
}
