import { fileURLToPath } from "node:url";
import { shellCommand } from "../../src/cli/generate.ts";
import { childProcess } from "../../src/conform/session/child-process.ts";
import type { TestedBackend } from "../../src/conform/machine/machine.ts";
import { runVector } from "../../src/conform/runner/run.ts";
import type { Vector } from "../../src/vectors/vector.ts";
import { netifVectors } from "../netif/netif-vectors.ts";

export const { model } = await netifVectors();

/** Milliseconds for each command, where no test waits for it to be over. */
export const limit = 20_000;

/** The path of a file beside this one. */
export function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

export function vectorOf(steps: Vector["steps"], options: Vector["options"] = {}): Vector {
  return { name: "one", says: "", proves: [], options, steps };
}

/** What a backend says to a command, by the first word; `scripted-backend.mjs` explains it. */
export type Script = Readonly<Record<string, readonly string[]>>;

const plain = vectorOf(
  [
    { do: "grant", ref: 1, page: 0, access: "read-only" },
    { do: "connect" },
    { do: "notify", port: 1 },
    { do: "disconnect" },
  ],
  { size: 1 },
);

export function scripted(script: Script, milliseconds = limit): TestedBackend {
  const command = shellCommand([
    process.execPath,
    pathOf("scripted-backend.mjs"),
    JSON.stringify(script),
  ]);
  return childProcess(command, { limit: milliseconds });
}

/** Runs a vector that connects, sends an event and disconnects. */
export function run(script: Script, milliseconds = limit) {
  return runVector(plain, { model, pages: 2, subject: scripted(script, milliseconds) });
}
