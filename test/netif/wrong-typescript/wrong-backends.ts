import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInThisContext } from "node:vm";
import { build } from "esbuild";
import type { BackendFactory } from "../../../examples/xen-host/backend.ts";
import type { Change, Wrong } from "./change.ts";
import { wrongConnections } from "./wrong-connections.ts";
import { wrongControl } from "./wrong-control.ts";
import { wrongGrants } from "./wrong-grants.ts";
import { wrongHash } from "./wrong-hash.ts";
import { wrongOrder } from "./wrong-order.ts";
import { wrongQueues } from "./wrong-queues.ts";

/** A backend with exactly one error. */
export interface WrongBackend extends Omit<Wrong, "changes"> {
  readonly factory: BackendFactory;
}

const folder = fileURLToPath(
  new URL("../../../examples/netif-backend-typescript/", import.meta.url),
);

/** What is wrong with each of them. */
export const wrongs: readonly Wrong[] = [
  ...wrongConnections,
  ...wrongControl,
  ...wrongGrants,
  ...wrongHash,
  ...wrongOrder,
  ...wrongQueues,
];

let made: Promise<readonly WrongBackend[]> | undefined;

/**
 * Makes all wrong backends, once for all files of a worker.
 *
 * @throws Error where a change does not match exactly one place of the backend.
 */
export function wrongBackends(): Promise<readonly WrongBackend[]> {
  made ??= Promise.all(
    wrongs.map(async ({ changes, ...wrong }) => ({
      ...wrong,
      factory: await changed(wrong.name, changes),
    })),
  );
  return made;
}

async function changed(name: string, changes: readonly Change[]): Promise<BackendFactory> {
  const changedFiles = new Map<string, string>();
  for (const { file, from, to } of changes) {
    const path = join(folder, file);
    const text = changedFiles.get(path) ?? readFileSync(path, "utf8");
    const places = [...text.matchAll(new RegExp(from, "g"))].length;
    if (places !== 1) throw new Error(`${name}: ${places} places in ${file} match ${String(from)}`);
    changedFiles.set(path, text.replace(from, to));
  }
  const { outputFiles } = await build({
    entryPoints: [join(folder, "netif-backend.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "wrongBackend",
    logLevel: "silent",
    plugins: [
      {
        name: "changes",
        setup({ onLoad }) {
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const contents = changedFiles.get(path);
            return contents === undefined ? undefined : { contents, loader: "ts" };
          });
        },
      },
    ],
  });
  const bundle: unknown = runInThisContext(
    `(() => { ${outputFiles[0]?.text ?? ""} return wrongBackend; })()`,
  );
  if (!isBundle(bundle)) throw new Error(`${name}: the bundle exports no backend`);
  return bundle.netifBackend;
}

function isBundle(value: unknown): value is { readonly netifBackend: BackendFactory } {
  return (
    typeof value === "object" &&
    value !== null &&
    "netifBackend" in value &&
    typeof value.netifBackend === "function"
  );
}
