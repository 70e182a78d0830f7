import type { Compiler } from "../../../src/cc/compiler.ts";
import type { Files } from "../header-files.ts";

/** A compiler, told which ABI to compile for. */
export interface Probe {
  readonly compiler: Compiler;
  /** Arguments that choose the ABI, and where headers are found; `-emit-llvm` where clang has no assembler for it. */
  readonly args: readonly string[];
}

/**
 * Lets a compiler compute constant expressions, which it leaves in a table of its output.
 *
 * @param expressions - each of a value that fits 32 bits without a sign.
 * @returns the values, in the same order.
 */
export async function evaluate(
  { compiler, args }: Probe,
  files: Files,
  prelude: string,
  expressions: readonly string[],
): Promise<number[]> {
  const table = expressions.map((expression) => `    (uint32_t)(${expression}),`).join("\n");
  const outcome = await compiler.translate({
    args: [...args, "-ffreestanding", "-S", "-o", "-", "main.c"],
    files: { ...files, "main.c": `${prelude}const uint32_t table[] = {\n${table}\n};\n` },
  });
  if (!outcome.ok) throw new Error(`${compiler.name} ${args.join(" ")}:\n${outcome.messages}`);
  const values = args.includes("-emit-llvm")
    ? valuesInLlvm(outcome.printed)
    : valuesInAssembly(outcome.printed);
  if (values.length !== expressions.length) {
    throw new Error(`${expressions.length} expressions, but ${values.length} values in the table`);
  }
  return values;
}

function valuesInLlvm(text: string): number[] {
  const content = /^@table = .* \[\d+ x i32\] \[(.*)\]/m.exec(text)?.[1] ?? "";
  return [...content.matchAll(/i32 (-?\d+)/g)].map((match) => Number(match[1]) >>> 0);
}

/** The 32-bit words after the table's label; the directives are those of GNU as. */
function valuesInAssembly(text: string): number[] {
  const lines = text.split("\n");
  const values: number[] = [];
  for (const line of lines.slice(lines.indexOf("table:") + 1)) {
    const word = /^\s*\.(?:long|4byte|word|int)\s+(-?\w+)/.exec(line)?.[1];
    const zeros = /^\s*\.(?:zero|space|skip)\s+(\d+)/.exec(line)?.[1];
    if (word !== undefined) values.push(Number(word) >>> 0);
    else if (zeros !== undefined) values.push(...Array<number>(Number(zeros) / 4).fill(0));
    else break;
  }
  return values;
}
