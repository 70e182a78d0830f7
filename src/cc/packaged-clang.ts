import { open } from "node:fs/promises";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { type ClangImage, serveClang } from "./clang-thread.ts";
import { type Compiler, type Outcome, type Translation, failed, timeLimit } from "./compiler.ts";

/**
 * The clang of the package `@yowasp/clang`: every target, and no system compiler needed. It takes one source
 * file at a time, has code generators for few targets, and does not link.
 */
export const packagedClang: Compiler = {
  name: "packaged clang",
  family: "clang",
  translate(translation) {
    const thread = threads.reduce((one, other) => (other.waiting < one.waiting ? other : one));
    return thread.translate(translation);
  },
};

/**
 * Lets {@link packagedClang} load, which takes longer than a translation, before there is one. A header is first
 * asked for two things at a time.
 */
export function loadPackagedClang(): void {
  for (const thread of threads.slice(0, 2)) void thread.start();
}

interface Request {
  readonly translation: Translation;
  readonly finish: (outcome: Outcome) => void;
}

/** Runs one clang after another: each blocks it, and can be ended with it. */
class ClangThread {
  #worker: Promise<Worker | undefined> | undefined;
  /** What has no answer yet: the worker is at the first. */
  readonly #requests: Request[] = [];
  #timer: NodeJS.Timeout | undefined;

  get waiting(): number {
    return this.#requests.length;
  }

  start(): Promise<Worker | undefined> {
    return (this.#worker ??= this.#startWorker());
  }

  translate(translation: Translation): Promise<Outcome> {
    return new Promise((finish) => void this.#ask({ translation, finish }));
  }

  async #ask(request: Request): Promise<void> {
    this.#requests.push(request);
    const worker = await this.start();
    if (worker === undefined) {
      this.#requests.shift();
      return request.finish(failed("the package @yowasp/clang is not installed"));
    }
    // It does not wait for this thread between two of them.
    worker.postMessage(request.translation);
    if (this.#timer === undefined) this.#waitFor(worker);
  }

  /** Waits for the answer to the first request. */
  #waitFor(worker: Worker): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#requests.length === 0) return worker.unref();
    worker.ref();
    const timer = setTimeout(() => {
      // Where this thread was busy so long, the answer may wait behind the timer.
      setImmediate(() => {
        if (this.#timer !== timer) return;
        this.#abandon(worker, `ended after ${timeLimit / 1000} seconds without a result`);
      });
    }, timeLimit);
    this.#timer = timer;
  }

  /** The first request fails; another worker begins with those behind it. */
  #abandon(worker: Worker, reason: string): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    // Without a name this would remove the worker's own listeners.
    for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
    void worker.terminate();
    this.#worker = undefined;
    const [first, ...others] = this.#requests.splice(0);
    first?.finish(failed(reason));
    for (const request of others) void this.#ask(request);
  }

  async #startWorker(): Promise<Worker | undefined> {
    const workerData = await (image ??= loadImage());
    if (workerData === undefined) return undefined;
    const worker = new Worker(script, { eval: true, workerData });
    worker.unref();
    worker.on("message", (outcome: Outcome) => {
      this.#requests.shift()?.finish(outcome);
      this.#waitFor(worker);
    });
    worker.on("error", (error) => this.#abandon(worker, `crashed: ${error.message}`));
    worker.on("exit", (code) => this.#abandon(worker, `crashed with exit code ${code}`));
    return worker;
  }
}

const script = `
const { parentPort, workerData } = require("node:worker_threads");
(${serveClang.toString()})(parentPort, workerData);
`;

/** Loaded once. */
let image: Promise<ClangImage | undefined> | undefined;

/** `undefined` where the package is not installed. */
async function loadImage(): Promise<ClangImage | undefined> {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve("@yowasp/clang"));
    const [code, archive] = await Promise.all([
      readShared(join(folder, "llvm.core.wasm")),
      readShared(join(folder, "llvm-resources.tar")),
    ]);
    // Most translations take less than a tenth of a second: optimizing the machine code of clang, and checking
    // what of it is never called, would take more processor time than they do.
    setFlagsFromString("--wasm-tiering-budget=1000000000");
    setFlagsFromString("--wasm-lazy-validation");
    return { module: await WebAssembly.compile(code), files: filesIn(archive) };
  } catch {
    return undefined;
  }
}

/** Reads a file at once: in the pieces of `readFile` it would wait for this thread between two of them. */
async function readShared(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(new SharedArrayBuffer(size));
    await file.read(bytes, 0, size);
    return bytes;
  } finally {
    await file.close();
  }
}

/** The files of a tar archive of `/usr`, whose blocks have 512 bytes. Folders have entries of another type. */
function filesIn(archive: Uint8Array): ClangImage["files"] {
  const files = new Map<string, Uint8Array>();
  const blocks = Buffer.from(archive.buffer);
  for (let start = 0; blocks[start];) {
    const name = blocks.toString("latin1", start, blocks.indexOf(0, start));
    const size = Number.parseInt(blocks.toString("latin1", start + 124, start + 135), 8);
    const bytes = archive.subarray(start + 512, start + 512 + size);
    if (blocks[start + 156] === "0".charCodeAt(0)) files.set(`/usr/${name}`, bytes);
    start += 512 * (1 + Math.ceil(size / 512));
  }
  return files;
}

const threads = Array.from({ length: availableParallelism() }, () => new ClangThread());

/** What is used of WebAssembly here; TypeScript declares it along with the DOM only. */
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<object> };
