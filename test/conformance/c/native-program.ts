import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Compiler } from "../../../src/cc/compiler.ts";
import { xenHeaders, xenNetif } from "../header-files.ts";
import { backendSources, nativeSources, nativeUnits, type HeaderOwner } from "./sources.ts";
import { warnings } from "./warnings.ts";

/** How a program is built. */
export interface Build {
  readonly compiler: Compiler;
  readonly owner: HeaderOwner;
  /** Such as `-fsanitize=undefined`. */
  readonly args?: readonly string[];
}

/** Why a program cannot be built here; `undefined` where it can. */
export function missingFor(compiler: Compiler | undefined, owner: HeaderOwner): string | undefined {
  if (compiler === undefined) return "the compiler is not installed";
  if (process.platform === "win32") return "the program is for POSIX";
  if (owner === "Xen" && xenNetif === undefined) return `${xenHeaders} has no headers (libxen-dev)`;
  return undefined;
}

/**
 * Builds the backend in C as a program that speaks the protocol of `abispec conform`.
 *
 * @param folder - where to put it.
 * @returns its path.
 * @throws Error where the compiler does not like it.
 */
export async function nativeProgram(build: Build, folder: string): Promise<string> {
  const { compiler, owner, args = [] } = build;
  const { ok, messages, output } = await compiler.translate({
    args: ["-std=c99", "-O2", ...args, ...headerArgs[owner], "-o", "out", ...nativeUnits],
    files: nativeSources(backendSources(), owner),
  });
  if (!ok || output === undefined) {
    throw new Error(`${compiler.name} does not compile the backend in C:\n${messages}`);
  }
  const path = join(folder, `backend-${compiler.name}-${owner}`);
  await writeFile(path, output, { mode: 0o755 });
  return path;
}

/** The macros of Xen's ring.h convert between signed and unsigned, wherever they are used. */
const headerArgs: Readonly<Record<HeaderOwner, readonly string[]>> = {
  ours: warnings,
  Xen: [
    ...[...warnings, "-Wno-conversion", "-Wno-sign-conversion"],
    ...["-isystem", `${xenHeaders}/io`, "-D__XEN_INTERFACE_VERSION__=0x00040e00"],
  ],
};
