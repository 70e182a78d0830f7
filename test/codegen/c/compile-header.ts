import { type Compiler, systemCompiler } from "../../../src/cc/compiler.ts";
import { packagedClang } from "../../../src/cc/packaged-clang.ts";
import { type Files, publicHeaders } from "../../headers/header-files.ts";

/** The standards that Xen compiles its public headers under, and newer ones. */
const standards: readonly (readonly string[])[] = [
  ["-x", "c", "-ansi", "-pedantic"],
  ["-x", "c", "-std=c99", "-pedantic"],
  ["-x", "c", "-std=c11", "-pedantic"],
  ["-x", "c++", "-std=gnu++98", "-D__XEN_TOOLS__"],
];

const strict = [
  "-I.",
  "-ffreestanding",
  "-fsyntax-only",
  "-Wall",
  "-Wextra",
  "-Werror",
  "-trigraphs",
];

/** The compilers of a test, by their names; `undefined` for one that is not installed. */
export const compilers: readonly (readonly [string, Compiler | undefined])[] = [
  ["packaged clang", packagedClang],
  ["gcc", await systemCompiler("gcc")],
];

/**
 * What `compiler` reports about `header`, standard by standard; empty where it accepts it under all.
 *
 * @param included - headers that it includes.
 */
export async function compilerReport(
  compiler: Compiler,
  header: string,
  included: Files = {},
): Promise<string> {
  const files = {
    ...included,
    ...publicHeaders(header),
    "unit.c": `#include <stdint.h>\n#include "io/netif.h"\n`,
  };
  const messages: string[] = [];
  for (const standard of standards) {
    const outcome = await compiler.translate({ args: [...standard, ...strict, "unit.c"], files });
    if (!outcome.ok) messages.push(`${standard.join(" ")}:\n${outcome.messages}`);
  }
  return messages.join("\n");
}
