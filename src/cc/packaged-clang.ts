import { readFile } from "node:fs/promises";
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
  async translate(translation) {
    const thread = threads.reduce((one, other) => (other.waiting < one.waiting ? other : one));
    thread.waiting += 1;
    thread.last = thread.last.then(() => translateIn(thread, translation));
    const outcome = await thread.last;
    thread.waiting -= 1;
    return outcome;
  },
};

/** Runs one clang after another: each blocks it, and can be ended with it. */
interface Thread {
  /** Started when it is first needed. */
  worker?: Worker | undefined;
  last: Promise<Outcome>;
  /** How many translations are in it or wait for it. */
  waiting: number;
}

const threads = Array.from({ length: availableParallelism() }, (): Thread => ({
  last: Promise.resolve(failed("")),
  waiting: 0,
}));

async function translateIn(thread: Thread, translation: Translation): Promise<Outcome> {
  const worker = (thread.worker ??= await startWorker());
  if (worker === undefined) return failed("the package @yowasp/clang is not installed");
  worker.ref();
  return new Promise((resolve) => {
    const finish = (outcome: Outcome) => {
      clearTimeout(timer);
      // Without a name this would remove the worker's own listeners, and no message would arrive again.
      for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
      resolve(outcome);
    };
    const abandon = (reason: string) => {
      finish(failed(reason));
      thread.worker = undefined;
      void worker.terminate();
    };
    const timer = setTimeout(
      () => abandon(`ended after ${timeLimit / 1000} seconds without a result`),
      timeLimit,
    );
    worker.once("message", (outcome: Outcome) => {
      worker.unref();
      finish(outcome);
    });
    worker.once("error", (error) => abandon(`crashed: ${error.message}`));
    worker.once("exit", (code) => abandon(`crashed with exit code ${code}`));
    worker.postMessage(translation);
  });
}

async function startWorker(): Promise<Worker | undefined> {
  const workerData = await (image ??= loadImage());
  return workerData && new Worker(script, { eval: true, workerData });
}

const script = `
const { parentPort, workerData } = require("node:worker_threads");
(${serveClang.toString()})(parentPort, workerData);
`;

/** Loaded once: that takes longer than a translation. */
let image: Promise<ClangImage | undefined> | undefined;

/** `undefined` where the package is not installed. */
async function loadImage(): Promise<ClangImage | undefined> {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve("@yowasp/clang"));
    const code = await readFile(join(folder, "llvm.core.wasm"));
    // Most translations take less than a tenth of a second: optimizing the machine code of clang, and checking
    // what of it is never called, would take more processor time than they do.
    setFlagsFromString("--wasm-tiering-budget=1000000000");
    setFlagsFromString("--wasm-lazy-validation");
    const module = await WebAssembly.compile(code);
    const tar = await readFile(join(folder, "llvm-resources.tar"));
    const archive = new SharedArrayBuffer(tar.length);
    Buffer.from(archive).set(tar);
    return { module, archive };
  } catch {
    return undefined;
  }
}

/** What is used of WebAssembly here; TypeScript declares it along with the DOM only. */
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<object> };
