import type { Files } from "../../generated-headers/header-files.ts";
import { compileToWasm } from "../../wire/compile-to-wasm.ts";
import { wasmSources } from "./sources.ts";
import { compiled, type WasmModule } from "./wasm-instance.ts";
import { warnings } from "./warnings.ts";

const exported = [
  ...["wasm_input", "backend_start", "backend_configure", "backend_key", "backend_connect"],
  ...["backend_notify", "backend_deliver", "backend_disconnect"],
];

/**
 * Calls a function of the environment before each access to memory that is left after optimisation. The
 * names are those of ThreadSanitizer; nothing of its library is needed.
 */
const instrumentation = [
  ...["-Xclang", "-fsanitize=thread"],
  ...["-mllvm", "-tsan-instrument-func-entry-exit=0"],
  ...["-mllvm", "-tsan-instrument-read-before-write=1"],
];

/**
 * Compiles a backend to WebAssembly; quickly, rather than to quick code, unless told otherwise.
 *
 * @param backend - its files, such as those of {@link backendSources}.
 * @param instrumented - the optimisation with which it tells of each access to memory; absent: it tells
 * of none.
 * @param plain - the optimisation of one that is not instrumented.
 */
export async function wasmModule(
  backend: Files,
  instrumented?: "-O1" | "-O2",
  plain: "-O0" | "-O2" = "-O0",
): Promise<WasmModule> {
  const module = await compileToWasm(
    {
      args: [
        ...["-std=c99", "-ffreestanding", "-fno-builtin", ...warnings, "-I."],
        ...(instrumented === undefined ? [plain] : [instrumented, ...instrumentation]),
        "wasm.c",
      ],
      files: wasmSources(backend),
    },
    ["--import-undefined", ...exported.map((name) => `--export=${name}`)],
  );
  if (typeof module === "string") throw new Error(`the backend in C does not compile:\n${module}`);
  return compiled(module);
}
