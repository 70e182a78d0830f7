import { type ChildProcessByStdio, spawn } from "node:child_process";
import { constants } from "node:os";
import type { Readable, Writable } from "node:stream";
import { BackendFailure } from "../machine/machine.ts";

/** Most characters that a process may print for one command, so that it cannot fill the memory. */
const maxOutput = 16 * 1024 * 1024;
/** Most lines of the standard error that are kept. */
const maxPrintedLines = 20;
/** Most characters that are kept of such a line. */
const maxPrintedLength = 500;
/** Milliseconds that a process has to end by itself when its input is closed, and to be gone when killed. */
const gracePeriod = 500;

/** A shell command that reads and writes lines. It is ended with its process group. */
export class LineProcess {
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #lines: string[] = [];
  readonly #printed: string[] = [];
  readonly #closed: Promise<void>;
  readonly #transcript: Transcript;
  /** What it has printed of a line that is not ended. */
  #partial = "";
  /** The last line that it printed for the task. */
  #last: string | undefined;
  #output = 0;
  #failure: BackendFailure | undefined;
  #waiting:
    { resolve: (line: string) => void; reject: (failure: BackendFailure) => void } | undefined;
  #timer: NodeJS.Timeout | undefined;
  #task: string | undefined;

  /**
   * @param command - for the shell, in the working folder.
   * @param transcript - takes each line that goes in or comes out.
   */
  constructor(command: string, transcript: Transcript) {
    this.#transcript = transcript;
    const child = spawn(command, { shell: true, detached: true, stdio: ["pipe", "pipe", "pipe"] });
    this.#child = child;
    // A process that has gone does not read: its end is reported by itself.
    child.stdin.on("error", () => undefined);
    child.stdout.setEncoding("utf8").on("data", (text: string) => this.#take(text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => this.#print(text));
    child.on("error", (error) => this.fail("crashed", `cannot be started: ${error.message}`));
    this.#closed = new Promise((resolve) => {
      child.on("close", (code, signal) => {
        this.fail("crashed", formatEnd(code, signal));
        resolve();
      });
      child.on("error", () => resolve());
      child.on("exit", () => {
        this.kill();
        // What has left the group may hold the streams open.
        setTimeout(() => {
          child.stdout.destroy();
          child.stderr.destroy();
        }, gracePeriod).unref();
      });
    });
  }

  /** The last lines of the standard error. */
  get printed(): readonly string[] {
    return this.#printed.filter((line) => line !== "");
  }

  /**
   * Begins a task that has to be done within `limit` milliseconds.
   *
   * @throws BackendFailure if the process has printed a line without being asked, or has failed.
   */
  begin(task: string, limit: number): void {
    const [late] = this.#lines;
    if (late !== undefined) {
      this.fail("protocol", `says "${shorten(late)}" late: it was idle already`);
    }
    this.#task = task;
    if (this.#failure !== undefined) {
      // It has failed since it was idle: by chance before this task has begun, and not after.
      const { kind, message } = this.#failure;
      throw new BackendFailure(kind, `${message}${this.#formatTask()}`);
    }
    this.#last = undefined;
    this.#output = this.#partial.length;
    this.#timer = setTimeout(
      () => this.fail("hung", `has not come to an end within ${limit / 1000} s`),
      limit,
    );
  }

  /** Ends the task that {@link begin} began. */
  end(): void {
    clearTimeout(this.#timer);
    this.#task = undefined;
  }

  send(line: string): void {
    this.#transcript.add(`> ${line}`);
    this.#child.stdin.write(`${line}\n`);
  }

  /** The next line; rejects with a BackendFailure if there will be none. */
  next(): Promise<string> {
    const line = this.#lines.shift();
    if (line !== undefined) return Promise.resolve(line);
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => (this.#waiting = { resolve, reject }));
  }

  /** Ends the process for a failure, and gives it, or the one that came first. */
  fail(kind: BackendFailure["kind"], what: string): BackendFailure {
    if (this.#failure !== undefined) return this.#failure;
    const rest = kind === "protocol" ? "" : this.#formatLastLine(kind);
    if (this.#partial !== "") this.#transcript.add(`< ${this.#partial} (without a line feed)`);
    this.#failure = new BackendFailure(kind, `the backend ${what}${this.#formatTask()}${rest}`);
    clearTimeout(this.#timer);
    this.kill();
    this.#waiting?.reject(this.#failure);
    this.#waiting = undefined;
    return this.#failure;
  }

  #formatTask(): string {
    return this.#task === undefined ? "" : ` (at "${shorten(this.#task)}")`;
  }

  /** How far a process got that says no more. */
  #formatLastLine(kind: "crashed" | "hung"): string {
    if (this.#partial !== "") {
      return `; its last output is "${shorten(this.#partial)}" without a line feed`;
    }
    if (kind === "crashed" || this.#task === undefined) return "";
    return this.#last === undefined
      ? "; it has printed nothing: does it flush its output after each line?"
      : `; its last line is "${shorten(this.#last)}"`;
  }

  /** Ends the process and its group, without waiting for it. */
  kill(): void {
    try {
      if (this.#child.pid !== undefined) process.kill(-this.#child.pid, "SIGKILL");
    } catch {
      // Nothing of it is left.
    }
  }

  /** Lets the process end by itself, then ends it. */
  async close(): Promise<void> {
    this.#child.stdin.end();
    const timer = setTimeout(() => this.kill(), gracePeriod);
    await this.#closed;
    clearTimeout(timer);
    clearTimeout(this.#timer);
  }

  #take(text: string): void {
    this.#output += text.length;
    if (this.#output > maxOutput) {
      this.fail("protocol", `has printed more than ${maxOutput} characters`);
    }
    if (this.#failure !== undefined) return;
    if (!text.includes("\n")) {
      this.#partial += text;
      return;
    }
    const lines = (this.#partial + text).split("\n");
    this.#partial = lines.pop() ?? "";
    for (const line of lines) this.#transcript.add(`< ${line}`);
    this.#last = lines.at(-1);
    this.#lines.push(...lines);
    const waiting = this.#waiting;
    const [first] = this.#lines;
    if (waiting === undefined || first === undefined) return;
    this.#waiting = undefined;
    this.#lines.shift();
    waiting.resolve(first);
  }

  #print(text: string): void {
    const [first = "", ...rest] = text.split("\n");
    const last = this.#printed.pop() ?? "";
    const lines = [last + first, ...rest].map((line) => line.slice(0, maxPrintedLength));
    // One more: the last line may be empty, for it is not yet ended.
    this.#printed.push(...lines.slice(-maxPrintedLines - 1));
    this.#printed.splice(0, this.#printed.length - maxPrintedLines - 1);
  }
}

function formatEnd(code: number | null, signal: NodeJS.Signals | null): string {
  if (code === null) return `was ended by ${signal ?? "a signal"}`;
  const text = `has ended with exit code ${code}`;
  if (code === 0) return `${text}, though its input is still open`;
  // A program may use the same codes for something else.
  const byShell = (what: string) => `${text}, by which a shell says that ${what}`;
  if (code === 127) return byShell("it does not find a command");
  if (code === 126) return byShell("it cannot execute a command");
  const name = Object.entries(constants.signals).find(([, number]) => number === code - 128)?.[0];
  return name === undefined ? text : byShell(`${name} ended its command`);
}

/** Most lines that are kept. */
const maxLines = 1000;
/** Most characters that are kept of a line. */
const maxLength = 200;

/** The last lines that a runner and a backend have said to each other, and notes between them. */
export class Transcript {
  readonly #lines: string[] = [];
  #dropped = 0;

  /** Adds a line that begins with `>`, from the runner, or with `<`, from the backend. */
  add(line: string): void {
    // Thousands of lines are removed at once: to shift an array is slow.
    if (this.#lines.length === 2 * maxLines) this.#drop();
    this.#lines.push(shorten(line, maxLength));
  }

  /** Adds an explanation. */
  note(text: string): void {
    this.add(`(${text})`);
  }

  lines(): readonly string[] {
    if (this.#lines.length > maxLines) this.#drop();
    const before = this.#dropped === 0 ? [] : [`(${this.#dropped} lines before)`];
    return [...before, ...this.#lines];
  }

  #drop(): void {
    const count = this.#lines.length - maxLines;
    this.#lines.splice(0, count);
    this.#dropped += count;
  }
}

/** As much of a line as is shown. */
export function shorten(line: string, length = 80): string {
  if (line.length <= length) return line;
  return `${line.slice(0, length)}... (${line.length} characters)`;
}
