import { readFileSync } from "node:fs";
import { generatedNetif, publicHeaders, type Files } from "../../generated-headers/header-files.ts";

/** The backend itself, whatever it is built for. */
const translationUnits = [
  ...["backend.c", "control-ring.c", "hash.c", "receive.c", "static-grants.c", "transmit.c"],
];
const headers = ["backend.h", "host.h", "state.h"];

/** The files of the backend in C. A list of changes makes another backend of it. */
export function backendSources(): Files {
  return textsOf([...headers, ...translationUnits]);
}

/** What the backend is compiled with to WebAssembly: the generated header, and small ones of our own. */
export function wasmSources(backend: Files): Files {
  return {
    ...publicHeaders(generatedNetif()),
    "netif.h": forward,
    ...backend,
    "wasm.c": textOf(new URL("wasm.c", import.meta.url)),
  };
}

/** The example finds the header by an option of the compiler, a test in the folder of Xen's headers. */
const forward = '#include "io/netif.h"\n';

/** Whose `ring.h` and `grant_table.h` a backend is built with. */
export type HeaderOwner = "ours" | "Xen";

/** What the backend is compiled with to a program; Xen's headers are where the system has them. */
export function nativeSources(backend: Files, owner: HeaderOwner): Files {
  const netif = generatedNetif();
  const beside = owner === "ours" ? publicHeaders(netif) : { "io/netif.h": netif };
  const adapter = textsOf(["conform-adapter.h", "conform-adapter.c"], adapterFolder);
  return { ...beside, "netif.h": forward, ...backend, ...textsOf(["main.c"]), ...adapter };
}

/** The translation units of the program. */
export const nativeUnits: readonly string[] = [...translationUnits, "main.c", "conform-adapter.c"];

const folder = new URL("../../../examples/netif-backend-c/", import.meta.url);
const adapterFolder = new URL("../../../examples/conform-adapter-c/", import.meta.url);

function textsOf(names: readonly string[], from = folder): Files {
  return Object.fromEntries(names.map((name) => [name, textOf(new URL(name, from))]));
}

function textOf(file: URL): string {
  return readFileSync(file, "utf8");
}
