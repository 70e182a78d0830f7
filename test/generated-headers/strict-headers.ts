import type { Compiler, Outcome } from "../../src/cc/compiler.ts";
import { generatedNetif, publicHeaders } from "./header-files.ts";

/** The header that this project generates. */
export const header = generatedNetif();

/** A program that includes it, with small headers of ours beside it. */
export const files = {
  ...publicHeaders(header),
  "main.c":
    '#include "io/netif.h"\nint main(void) { return sizeof(struct xen_netif_gref) != 8; }\n',
};

/** Warnings that the header must not cause. */
export const strict = ["-pedantic", "-Wall", "-Wextra", "-Werror", "-include", "stdint.h"];

/** What Xen's own build checks its headers with, and the standards that a user may choose. */
export const dialects: Readonly<Record<string, readonly string[]>> = {
  C89: ["-ansi", ...strict, "-x", "c"],
  C99: ["-std=c99", ...strict, "-x", "c"],
  C11: ["-std=c11", ...strict, "-x", "c"],
  "C++98": [
    ...["-std=gnu++98", "-Wall", "-Wextra", "-Werror", "-include", "stdint.h"],
    ...["-D__XEN_TOOLS__", "-x", "c++"],
  ],
};

/** `main.c` against the small headers of the tests. */
export function check(compiler: Compiler, args: readonly string[]): Promise<Outcome> {
  const all = [...args, "-ffreestanding", "-fsyntax-only", "-I.", "main.c"];
  return compiler.translate({ args: all, files });
}
