import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemCompiler } from "../../../src/cc/compiler.ts";
import { inProcess } from "../../conform/in-process.ts";
import type { TestedBackend } from "../../../src/conform/machine/machine.ts";
import { missingFor, nativeBackend } from "../c/native-backend.ts";
import { wasmBackend } from "../c/wasm-backend.ts";
import { netifBackend } from "../../../examples/netif-backend-typescript/netif-backend.ts";

/** The backend in TypeScript. */
export const typescriptBackend: TestedBackend = inProcess("typescript", netifBackend);

/**
 * The backend called `name`: typescript, wasm or native.
 *
 * @throws Error where there is no such backend, or it cannot be built here.
 */
export async function subjectNamed(name: string): Promise<TestedBackend> {
  switch (name) {
    case "typescript":
      return typescriptBackend;
    case "wasm":
      return wasmBackend(name);
    case "native":
      return nativeSubject();
    default:
      throw new Error(`there is no backend "${name}", but typescript, wasm and native`);
  }
}

async function nativeSubject(): Promise<TestedBackend> {
  const gcc = await systemCompiler("gcc");
  const missing = missingFor(gcc, "ours");
  if (gcc === undefined || missing !== undefined) throw new Error(missing);
  const folder = mkdtempSync(join(tmpdir(), "abispec-backend-"));
  process.once("exit", () => rmSync(folder, { recursive: true }));
  return nativeBackend(gcc, "ours", folder);
}
