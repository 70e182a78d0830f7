import { spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { makeTemporaryFolder } from "../temporary-folder.ts";

export interface Translation {
  /** Arguments that gcc and clang share, input files included. An output goes to `-o out` or `-o -`. */
  readonly args: readonly string[];
  /** Text of each file, by its path from the folder that the compiler works in, with `/`. */
  readonly files: Readonly<Record<string, string>>;
}

/** What a compiler made of a translation. */
export interface Outcome {
  /** The compiler reported success. */
  readonly ok: boolean;
  /** Its errors and warnings; or why it did not come to an end. */
  readonly messages: string;
  /** What it wrote to standard output. */
  readonly printed: string;
  /** The file `out`, where there is one. */
  readonly output: Uint8Array | undefined;
}

/** A C compiler that takes the arguments of gcc and clang. */
export interface Compiler {
  readonly name: string;
  readonly family: "gcc" | "clang";
  /**
   * Translates in a folder that holds `translation.files` and nothing else. Never rejects: a compiler that
   * crashes or exceeds {@link timeLimit} gives an outcome that says so.
   */
  translate(translation: Translation): Promise<Outcome>;
}

/** Milliseconds after which a compiler is ended. */
export const timeLimit = 60_000;

/** The outcome of a compiler that did not come to an end. */
export function failed(messages: string): Outcome {
  return { ok: false, messages, printed: "", output: undefined };
}

/**
 * A compiler of the system.
 *
 * @param command - how to call it: `gcc`.
 * @param limit - milliseconds after which a translation is ended.
 * @returns `undefined` where it is not installed.
 */
export async function systemCompiler(
  command: string,
  limit: number = timeLimit,
): Promise<Compiler | undefined> {
  const { ok, printed } = await execute(command, ["--version"], tmpdir(), limit);
  if (!ok) return undefined;
  const family = printed.includes("clang") ? "clang" : "gcc";
  return {
    name: command,
    family,
    translate: (translation) => translate(command, translation, limit),
  };
}

async function translate(
  command: string,
  { args, files }: Translation,
  limit: number,
): Promise<Outcome> {
  const { path: folder, remove } = makeTemporaryFolder();
  try {
    for (const [path, text] of Object.entries(files)) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const outcome = await execute(command, args, folder, limit);
    const output = await readFile(join(folder, "out")).catch(() => undefined);
    return { ...outcome, output };
  } finally {
    remove();
  }
}

function execute(
  command: string,
  args: readonly string[],
  folder: string,
  limit: number,
): Promise<Outcome> {
  const env = { ...process.env, LC_ALL: "C" };
  return new Promise((resolve) => {
    // A driver starts other processes: as a group, all of them can be ended.
    const child = spawn(command, args, { cwd: folder, env, detached: true, stdio: "pipe" });
    const printed = collected(child.stdout);
    const messages = collected(child.stderr);
    let isEnded = false;
    const timer = setTimeout(() => {
      isEnded = true;
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, limit);
    const finish = (outcome: Outcome) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    child.stdin.end();
    child.on("error", (error) => finish(failed(error.message)));
    child.on("close", (code, signal) => {
      if (isEnded) return finish(failed(`ended after ${limit / 1000} seconds without a result`));
      if (code === null) return finish(failed(`${messages()}crashed: ${String(signal)}`));
      finish({ ok: code === 0, messages: messages(), printed: printed(), output: undefined });
    });
  });
}

function collected(stream: Readable): () => string {
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString("utf8");
}
