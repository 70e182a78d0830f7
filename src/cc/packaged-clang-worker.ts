/**
 * The thread that the packaged clang runs in, as the text of a script: Node 20 can not start a thread
 * from a TypeScript file. Takes a `Translation`, answers with an `Outcome`.
 */
export const workerSource = `
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
