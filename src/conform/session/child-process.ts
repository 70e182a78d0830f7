import { hexOf } from "../../text/text.ts";
import type {
  Host,
  Mapping,
  BackendFailure,
  PreparedBackend,
  Session,
  TestedBackend,
} from "../machine/machine.ts";
import { LineProcess, Transcript, shorten } from "./line-process.ts";
import { type ProtocolLine, explainInvalidLine, parseProtocolLine } from "./protocol.ts";
import { closeSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";
import { join } from "node:path";
import { pageSize } from "../../model/layout/abi.ts";
import { makeTemporaryFolder } from "../../temporary-folder.ts";
import { Memory } from "../machine/memory.ts";

/** How a command is run. */
export interface ChildProcessOptions {
  /** Milliseconds that the backend has for each command of the protocol. */
  readonly limit: number;
  /** Ends the backend at once when it aborts. */
  readonly signal?: AbortSignal;
}

/**
 * A backend as a process that speaks the protocol of `docs/conform.md`.
 *
 * @param command - for the shell, in the working folder.
 */
export function childProcess(command: string, options: ChildProcessOptions): TestedBackend {
  return { name: command, open: async (pages) => prepare(command, options, pages) };
}

function prepare(
  command: string,
  { limit, signal }: ChildProcessOptions,
  count: number,
): PreparedBackend {
  const pages = new SharedPages(count);
  const transcript = new Transcript();
  let process: LineProcess | undefined;
  return {
    memory: pages.memory,
    transcript,
    printed: () => process?.printed ?? [],
    async start(host: Host): Promise<Session> {
      process = new LineProcess(command, transcript);
      const session = new ChildSession(process, pages, host, limit, signal);
      try {
        await session.begin();
        return session;
      } catch (error) {
        await session.close();
        throw error;
      }
    },
  };
}

type HostRequest = Extract<ProtocolLine, { readonly kind: "map" | "unmap" | "read" | "write" }>;

/** A backend in another process: sends commands as lines, and answers what it asks of its host meanwhile. */
class ChildSession implements Session {
  readonly #process: LineProcess;
  readonly #pages: SharedPages;
  readonly #host: Host;
  readonly #limit: number;
  readonly #mappings = new Map<number, Mapping>();
  readonly #release: () => void;

  /**
   * @param limit - milliseconds for each command.
   * @param signal - ends the process at once when it aborts.
   */
  constructor(
    process: LineProcess,
    pages: SharedPages,
    host: Host,
    limit: number,
    signal: AbortSignal | undefined,
  ) {
    this.#process = process;
    this.#pages = pages;
    this.#host = host;
    this.#limit = limit;
    this.#release = endWithThisProcess(process, signal);
  }

  /** Tells the backend where the pages are. */
  async begin(): Promise<void> {
    // The path is another one in each run: a message that says it would differ for the same failure.
    await this.#run(`pages ${this.#pages.path} ${this.#pages.memory.pages}`, "pages");
  }

  async configure(option: string, value: number): Promise<boolean> {
    return (await this.#ask(`option ${option} ${value}`)) === "idle";
  }

  async connect(keys: ReadonlyMap<string, string>): Promise<void> {
    for (const [path, value] of keys) await this.#run(`key ${path} ${value}`);
    await this.#run("connect");
  }

  notify(port: number): Promise<void> {
    return this.#run(`notify ${port}`);
  }

  deliver(bytes: Uint8Array): Promise<void> {
    return this.#run(`deliver ${hexOf(bytes)}`);
  }

  disconnect(): Promise<void> {
    return this.#run("disconnect");
  }

  async close(): Promise<void> {
    await this.#process.close();
    this.#release();
    this.#pages.remove();
  }

  /** A command that each backend can carry out. */
  async #run(command: string, task = command): Promise<void> {
    if ((await this.#ask(command, task)) === "unable") {
      throw this.#protocolError(
        `says "unable" to "${shorten(task)}": it may say so to an option only`,
      );
    }
  }

  /** @param task - what a message calls the command. */
  async #ask(command: string, task = command): Promise<"idle" | "unable"> {
    this.#process.begin(task, this.#limit);
    try {
      this.#pages.push();
      this.#process.send(command);
      for (;;) {
        const line = await this.#process.next();
        const message = parseProtocolLine(line);
        if (message === undefined) {
          throw this.#protocolError(`says "${shorten(line)}", ${explainInvalidLine(line)}`);
        }
        if (!this.#pages.pull())
          throw this.#protocolError("has made the file of the pages shorter");
        switch (message.kind) {
          case "idle":
          case "unable":
            return message.kind;
          case "event":
            this.#host.notify(message.port);
            break;
          case "emit":
            this.#host.emit(message.bytes);
            break;
          case "publish":
            this.#host.publish(message.path, message.value);
            break;
          default: {
            const answer = this.#answerTo(message);
            this.#pages.push();
            this.#process.send(answer);
          }
        }
      }
    } finally {
      this.#process.end();
    }
  }

  #answerTo(question: HostRequest): string {
    switch (question.kind) {
      case "map": {
        const mapping = this.#host.map(question.ref, question.access);
        if (mapping === undefined) return "refused";
        this.#mappings.set(mapping.handle, mapping);
        return `mapped ${mapping.handle} ${mapping.page}`;
      }
      case "unmap": {
        const mapping = this.#mappings.get(question.handle);
        if (mapping === undefined) {
          throw this.#protocolError(`ends the mapping ${question.handle}, which it does not have`);
        }
        this.#mappings.delete(question.handle);
        this.#host.unmap(mapping);
        return "ok";
      }
      case "read": {
        const bytes = this.#host.copyFrom(question.ref, question.offset, question.length);
        return bytes === undefined ? "refused" : `bytes ${hexOf(bytes)}`;
      }
      case "write":
        return this.#host.copyTo(question.ref, question.offset, question.bytes) ? "ok" : "refused";
    }
  }

  #protocolError(what: string): BackendFailure {
    return this.#process.fail("protocol", what);
  }
}

/**
 * Ends the backend if this process ends, or `signal` aborts, before it is closed.
 *
 * @returns a function to call when it is closed.
 */
function endWithThisProcess(child: LineProcess, signal: AbortSignal | undefined): () => void {
  const interrupt = () => void child.fail("crashed", "was ended with the run");
  const leave = () => child.kill();
  process.once("exit", leave);
  signal?.addEventListener("abort", interrupt);
  if (signal?.aborted) interrupt();
  return () => {
    process.off("exit", leave);
    signal?.removeEventListener("abort", interrupt);
  };
}

/** How often the file is read at the most, if it keeps changing. */
const maxReads = 10;

/**
 * Pages that another process maps, as a file in a folder of its own. Node cannot map a file: the memory
 * here is a copy, which goes out before the other process runs on and comes back when it waits.
 */
class SharedPages {
  readonly path: string;
  readonly memory: Memory;
  readonly #folder = makeTemporaryFolder();
  readonly #file: number;
  /** What the file is known to hold. */
  readonly #known: Uint8Array;

  /** @throws the error of the file system where it has no room. */
  constructor(pages: number) {
    try {
      this.path = join(this.#folder.path, "pages");
      this.#file = openSync(this.path, "wx+", 0o600);
      ftruncateSync(this.#file, pages * pageSize);
    } catch (error) {
      this.#folder.remove();
      throw error;
    }
    this.memory = new Memory(new Uint8Array(pages * pageSize));
    this.#known = new Uint8Array(pages * pageSize);
  }

  /** Writes what has changed here. Other bytes of the file are left alone: they are the other side's. */
  push(): void {
    const { bytes } = this.memory;
    for (let page = 0; page < bytes.length; page += pageSize) {
      if (Buffer.compare(pageAt(bytes, page), pageAt(this.#known, page)) !== 0)
        this.#pushPage(page);
    }
  }

  /**
   * Reads the file, and again until it stays the same: the other process need not wait meanwhile, and a
   * mixture of what was before and after a change would mislead.
   *
   * @returns `false` where the other process has made it shorter.
   */
  pull(): boolean {
    for (let attempt = 0; attempt < maxReads; attempt += 1) {
      const length = readSync(this.#file, this.#known, 0, this.#known.length, 0);
      if (length < this.#known.length) return false;
      if (Buffer.compare(this.#known, this.memory.bytes) === 0) return true;
      this.memory.bytes.set(this.#known);
    }
    return true;
  }

  /** Removes the file and its folder. */
  remove(): void {
    closeSync(this.#file);
    this.#folder.remove();
  }

  #pushPage(start: number): void {
    const { bytes } = this.memory;
    const end = start + pageSize;
    let at = start;
    while (at < end) {
      if (bytes[at] === this.#known[at]) {
        at += 1;
        continue;
      }
      const from = at;
      while (at < end && bytes[at] !== this.#known[at]) at += 1;
      writeSync(this.#file, bytes, from, at - from, from);
    }
    this.#known.set(bytes.subarray(start, end), start);
  }
}

function pageAt(bytes: Uint8Array, start: number): Uint8Array {
  return bytes.subarray(start, start + pageSize);
}
