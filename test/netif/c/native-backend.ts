import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Compiler } from "../../../src/cc/compiler.ts";
import { childProcess } from "../../../src/conform/session/child-process.ts";
import type { TestedBackend } from "../../../src/conform/machine/machine.ts";
import { xenHeaders, xenNetif, type Files } from "../../generated-headers/header-files.ts";
import { backendSources, nativeSources, nativeUnits, type HeaderOwner } from "./sources.ts";
import { warnings } from "./warnings.ts";

/** Milliseconds for each command; a machine that is busy with something else needs some. */
const limit = 20_000;

/** Why the backend cannot be built as a program here; `undefined` where it can. */
export function missingFor(compiler: Compiler | undefined, owner: HeaderOwner): string | undefined {
  if (compiler === undefined) return "gcc is not installed";
  if (process.platform === "win32") return "the program is for POSIX";
  if (owner === "Xen" && xenNetif === undefined) return `${xenHeaders} has no headers (libxen-dev)`;
  return undefined;
}

/**
 * The backend in C as a process of its own.
 *
 * @param owner - whose `ring.h` and `grant_table.h` it is built with.
 * @param folder - where to put the program.
 * @throws Error where the compiler does not like it.
 */
export async function nativeBackend(
  compiler: Compiler,
  owner: HeaderOwner,
  folder: string,
): Promise<TestedBackend> {
  const files = nativeSources(backendSources(), owner);
  const path = await program(compiler, ownerArgs[owner], files, join(folder, `backend-${owner}`));
  // What is left to the end of the process is not a leak, and the search for it takes longer than a vector.
  return childProcess(`ASAN_OPTIONS=detect_leaks=0 '${path}'`, { limit });
}

/**
 * Another backend in C as a process, built quickly rather than to quick code, and without sanitizers:
 * what is wrong with it has to be seen from outside.
 *
 * @param backend - its files, such as those of {@link backendSources}.
 * @param path - where to put the program.
 * @throws Error where the compiler does not like it.
 */
export async function otherNativeBackend(
  compiler: Compiler,
  backend: Files,
  path: string,
): Promise<TestedBackend> {
  await program(compiler, ["-O0", ...warnings], nativeSources(backend, "ours"), path);
  return childProcess(`'${path}'`, { limit });
}

async function program(
  compiler: Compiler,
  args: readonly string[],
  files: Files,
  path: string,
): Promise<string> {
  const { ok, messages, output } = await compiler.translate({
    args: ["-std=c99", ...args, "-o", "out", ...nativeUnits],
    files,
  });
  if (!ok || output === undefined) {
    throw new Error(`${compiler.name} does not compile the backend in C:\n${messages}`);
  }
  await writeFile(path, output, { mode: 0o755 });
  return path;
}

const sanitizers = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"];

/**
 * With our headers, a wrong access or an undefined result ends the process, which is a failure of the
 * backend; with Xen's it is built as it would be for use. The macros of Xen's ring.h convert between
 * signed and unsigned wherever they are used.
 */
const ownerArgs: Readonly<Record<HeaderOwner, readonly string[]>> = {
  ours: ["-O1", "-g", ...sanitizers, ...warnings],
  Xen: [
    ...["-O2", ...warnings, "-Wno-conversion", "-Wno-sign-conversion"],
    ...["-isystem", `${xenHeaders}/io`, "-D__XEN_INTERFACE_VERSION__=0x00040e00"],
  ],
};
