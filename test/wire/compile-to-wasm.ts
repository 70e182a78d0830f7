import { commands } from "@yowasp/clang";
import type { Translation } from "../../src/cc/compiler.ts";
import { packagedClang } from "../../src/cc/packaged-clang.ts";

/**
 * Compiles C to a module of WebAssembly, with the packaged clang and the linker of its package.
 *
 * @param linking - options of the linker.
 * @returns the bytes of the module, or the messages of the compiler.
 */
export async function compileToWasm(
  { args, files }: Translation,
  linking: readonly string[],
): Promise<Uint8Array | string> {
  const { ok, messages, output } = await packagedClang.translate({
    args: ["--target=wasm32", "-c", "-o", "out", ...args],
    files,
  });
  if (!ok || output === undefined) return messages;
  const tree = await commands["wasm-ld"](
    ["--no-entry", ...linking, "-o", "out.wasm", "in.o"],
    { "in.o": output },
    { fetchProgress: () => undefined, decodeASCII: false },
  );
  const module = tree?.["out.wasm"];
  if (!(module instanceof Uint8Array)) throw new Error("wasm-ld gave no module");
  return module;
}
