import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { failed, timeLimit, type Compiler, type Outcome, type Translation } from "./compiler.ts";
import { workerSource } from "./packaged-clang-worker.ts";

/** The clang of the package `@yowasp/clang`: every target, no system compiler needed. */
export const packagedClang: Compiler = {
  name: "packaged clang",
  family: "clang",
  translate(translation) {
    const turn = last.then(() => translate(translation));
    last = turn;
    return turn;
  },
};

/** One translation at a time, for a WebAssembly instance takes a processor and some 100 MB. */
let last: Promise<unknown> = Promise.resolve();

/** Kept between translations: to start the compiler takes a second, to use it a tenth of that. */
let worker: Worker | undefined;

/** The compiler holds up its thread while it works, so it has one of its own, which can be ended. */
async function translate(translation: Translation): Promise<Outcome> {
  const compiler = (worker ??= start());
  if (compiler === undefined) return failed("the package @yowasp/clang is not installed");
  compiler.ref();
  return new Promise((resolve) => {
    const settle = (outcome: Outcome) => {
      clearTimeout(timer);
      // Without a name this would remove the worker's own listeners, and no message would arrive again.
      for (const event of ["message", "error", "exit"]) compiler.removeAllListeners(event);
      resolve(outcome);
    };
    const abandon = (reason: string) => {
      settle(failed(reason));
      worker = undefined;
      void compiler.terminate();
    };
    const timer = setTimeout(
      () => abandon(`ended after ${timeLimit / 1000} seconds without a result`),
      timeLimit,
    );
    compiler.once("message", (outcome: Outcome) => {
      compiler.unref();
      settle(outcome);
    });
    compiler.once("error", (error) => abandon(`crashed: ${error.message}`));
    compiler.once("exit", (code) => abandon(`crashed with exit code ${code}`));
    compiler.postMessage(translation);
  });
}

/** `undefined` where the package is not installed. */
function start(): Worker | undefined {
  const module = resolved("@yowasp/clang");
  if (module === undefined) return undefined;
  return new Worker(workerSource, {
    eval: true,
    workerData: { module },
    stdout: true,
    stderr: true,
  });
}

function resolved(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return undefined;
  }
}
