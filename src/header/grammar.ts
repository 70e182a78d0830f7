import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** tree-sitter as WebAssembly. The build puts both into the program, so that a package needs neither. */
export const runtime: Uint8Array = readFileSync(
  require.resolve("web-tree-sitter/web-tree-sitter.wasm"),
);

/** Its grammar of C, as WebAssembly. */
export const grammar: Uint8Array = readFileSync(
  require.resolve("tree-sitter-c/tree-sitter-c.wasm"),
);
