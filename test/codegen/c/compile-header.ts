import { type Compiler, systemCompiler } from "../../../src/cc/compiler.ts";
import { packagedClang } from "../../../src/cc/packaged-clang.ts";
import { type Files, publicHeaders } from "../../generated-headers/header-files.ts";

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
 * @param argumentsFor - more arguments for a standard; `undefined` where the header is not for it.
 */
export async function compilerReport(
  compiler: Compiler,
  header: string,
  included: Files = {},
  argumentsFor: (standard: string) => readonly string[] | undefined = () => [],
): Promise<string> {
  const files = {
    ...included,
    ...publicHeaders(header),
    "unit.c": `#include <stdint.h>\n#include "io/netif.h"\n`,
  };
  const messages: string[] = [];
  for (const standard of standards) {
    const more = argumentsFor(standard[2] ?? "");
    if (more === undefined) continue;
    const args = [...standard, ...strict, ...more, "unit.c"];
    const outcome = await compiler.translate({ args, files });
    if (!outcome.ok) messages.push(`${standard.join(" ")}:\n${outcome.messages}`);
  }
  return messages.join("\n");
}
