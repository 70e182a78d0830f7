import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { failed, timeLimit, type Compiler, type Outcome, type Translation } from "./compiler.ts";

/**
 * A compiler of the system.
 *
 * @param command - how to call it: `gcc`.
 * @returns `undefined` where it is not installed.
 */
export async function systemCompiler(command: string): Promise<Compiler | undefined> {
  const { ok, printed } = await execute(command, ["--version"], tmpdir());
  if (!ok) return undefined;
  const family = printed.includes("clang") ? "clang" : "gcc";
  return { name: command, family, translate: (translation) => translate(command, translation) };
}

async function translate(command: string, { args, files }: Translation): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "abispec-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const outcome = await execute(command, args, folder);
    const output = await readFile(join(folder, "out")).catch(() => undefined);
    return { ...outcome, output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function execute(command: string, args: readonly string[], folder: string): Promise<Outcome> {
  const options = {
    cwd: folder,
    timeout: timeLimit,
    killSignal: "SIGKILL",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, LC_ALL: "C" },
  } as const;
  return new Promise((resolve) => {
    execFile(command, args, options, (error, printed, messages) => {
      if (error?.killed) {
        resolve(failed(`ended after ${timeLimit / 1000} seconds without a result`));
      } else if (error && typeof error.code !== "number") {
        resolve(failed(error.message));
      } else {
        resolve({ ok: error === null, messages, printed, output: undefined });
      }
    });
  });
}
