import { openedIn } from "../../conform/in-process.ts";
import type { TestedBackend } from "../../../src/conform/machine/machine.ts";
import { backendSources } from "./sources.ts";
import { load } from "./wasm-instance.ts";
import { wasmModule } from "./wasm-module.ts";

/** The backend in C, in this process. It is compiled once, when it is first opened. */
export function wasmBackend(
  name = "C backend as WebAssembly",
  files = backendSources(),
): TestedBackend {
  const module = once(() => wasmModule(files));
  return {
    name,
    async open(pages) {
      const { memory, factory } = await load(await module(), pages);
      return openedIn(memory, factory);
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
