import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { failed, timeLimit, type Compiler, type Outcome, type Translation } from "./compiler.ts";

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

/** One translation at a time: a WebAssembly instance takes a processor and some 100 MB. */
let last: Promise<unknown> = Promise.resolve();

/** Kept between translations: starting the compiler takes a second, using it a tenth of that. */
let worker: Worker | undefined;

/** The compiler blocks its thread, so it has a thread of its own, which can be ended. */
async function translate(translation: Translation): Promise<Outcome> {
  const compiler = (worker ??= start());
  if (compiler === undefined) return failed("the package @yowasp/clang is not installed");
  compiler.ref();
  return new Promise((resolve) => {
    const finish = (outcome: Outcome) => {
      clearTimeout(timer);
      // Without a name this would remove the worker's own listeners, and no message would arrive again.
      for (const event of ["message", "error", "exit"]) compiler.removeAllListeners(event);
      resolve(outcome);
    };
    const abandon = (reason: string) => {
      finish(failed(reason));
      worker = undefined;
      void compiler.terminate();
    };
    const timer = setTimeout(
      () => abandon(`ended after ${timeLimit / 1000} seconds without a result`),
      timeLimit,
    );
    compiler.once("message", (outcome: Outcome) => {
      compiler.unref();
      finish(outcome);
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

/**
 * The thread that the packaged clang runs in, as the text of a script, because Node 20 can't start a thread
 * from a TypeScript file. Takes a `Translation`, answers with an `Outcome`.
 */
const workerSource = `
const { parentPort, workerData } = require("node:worker_threads");
const { pathToFileURL } = require("node:url");
const compiler = import(pathToFileURL(workerData.module).href);

function treeOf(files) {
  const root = {};
  for (const [path, text] of Object.entries(files)) {
    const folders = path.split("/");
    const name = folders.pop();
    let folder = root;
    for (const part of folders) folder = folder[part] ??= {};
    folder[name] = text;
  }
  return root;
}

// The compiler writes byte by byte, and may write megabytes.
function collector() {
  let bytes = new Uint8Array(65536);
  let length = 0;
  const take = (chunk) => {
    if (chunk === null) return;
    if (length + chunk.length > bytes.length) {
      const larger = new Uint8Array(2 * (length + chunk.length));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    bytes.set(chunk, length);
    length += chunk.length;
  };
  return { take, text: () => Buffer.from(bytes.buffer, 0, length).toString("utf8") };
}

parentPort.on("message", async ({ args, files }) => {
  const { runClang } = await compiler;
  const printed = collector();
  const messages = collector();
  const options = { stdout: printed.take, stderr: messages.take, decodeASCII: false, fetchProgress: () => {} };
  let tree;
  let ok = true;
  let crash = "";
  try {
    tree = await runClang(["clang", ...args], treeOf(files), options);
  } catch (error) {
    ok = false;
    if (error?.code === undefined) crash = "crashed: " + String(error);
  }
  const output = tree?.out instanceof Uint8Array ? tree.out : undefined;
  parentPort.postMessage({ ok, messages: messages.text() + crash, printed: printed.text(), output });
});
`;
