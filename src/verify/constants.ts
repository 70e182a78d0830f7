import type { Compiler } from "../cc/compiler.ts";

/** A compiler that is told which ABI to compile for. */
export interface Target {
  readonly compiler: Compiler;
  /** Arguments that choose the ABI. */
  readonly args: readonly string[];
}

/** The messages of a compiler that refuses a translation. */
export interface CompilerError {
  readonly error: string;
}

const source = "facts.c";

/**
 * Lets a compiler compute integer constants. It computes them for its target and writes them into
 * assembly, or the IR of LLVM: nothing has to run, and a clang without code generators will do.
 *
 * @param start - what stands before the expressions, `#include` lines above all.
 * @param expressions - of integer type.
 * @returns the 64 bits of each value; `undefined` for an expression that is no integer constant.
 */
export async function evaluateConstants(
  target: Target,
  files: Readonly<Record<string, string>>,
  start: string,
  expressions: readonly string[],
): Promise<readonly (bigint | undefined)[] | CompilerError> {
  const tried = await translate(target, files, start, expressions);
  if (!("error" in tried)) return tried;
  const firstLine = start.split("\n").length + 1;
  const refused = refusedLines(tried.error).map((line) => line - firstLine);
  if (refused.length === 0 || refused.some((index) => expressions[index] === undefined))
    return tried;
  const rest = expressions.map((one, index) => (refused.includes(index) ? "0" : one));
  const again = await translate(target, files, start, rest);
  if ("error" in again) return again;
  return again.map((value, index) => (refused.includes(index) ? undefined : value));
}

/** The lines of the source that an error is about. */
function refusedLines(messages: string): number[] {
  return [...messages.matchAll(/^(\S+?):(\d+):\d+: (?:fatal )?error:/gm)].map(([, file, line]) =>
    file === source ? Number(line) : -1,
  );
}

async function translate(
  { compiler, args }: Target,
  files: Readonly<Record<string, string>>,
  start: string,
  expressions: readonly string[],
): Promise<readonly bigint[] | CompilerError> {
  const rows = expressions.map(
    (one) => `(unsigned)((unsigned long long)(${one}) >> 32), (unsigned)(${one}),`,
  );
  const table = `const unsigned abispec_table[] = {\n${rows.join("\n")}\n0 };\n`;
  const { ok, messages, printed } = await compiler.translate({
    args: [...args, ...outputOptions[compiler.family], "-w", "-ffreestanding", "-o", "-", source],
    files: { ...files, [source]: `${start}${table}` },
  });
  if (!ok) return { error: messages };
  const words = readers[compiler.family](printed);
  if (words.length < 2 * expressions.length) {
    return { error: `${compiler.name} wrote assembly without the table of constants` };
  }
  return expressions.map((_, index) => {
    const high = BigInt(words[2 * index] ?? 0);
    return (high << 32n) | BigInt(words[2 * index + 1] ?? 0);
  });
}

const outputOptions = { gcc: ["-S"], clang: ["-S", "-emit-llvm"] };
const readers = { gcc: wordsOfAssembly, clang: wordsOfLlvm };

/** Reads the table from the IR of LLVM. */
function wordsOfLlvm(text: string): number[] {
  const [, length, values] = /^@abispec_table =.* constant \[(\d+) x i32\] (.*)$/m.exec(text) ?? [];
  if (values?.startsWith("zeroinitializer")) return Array<number>(Number(length)).fill(0);
  return [...(values ?? "").matchAll(/i32 (-?\d+)/g)].map(([, word]) => Number(word) >>> 0);
}

/** Reads the table from assembly with the directives of GNU as. */
function wordsOfAssembly(assembly: string): number[] {
  const lines = assembly.split("\n");
  const words: number[] = [];
  const start = lines.findIndex((one) => one.startsWith("abispec_table:"));
  for (const line of lines.slice(start + 1)) {
    const word = /^\s*\.(?:long|4byte|word|int)\s+(-?\w+)/.exec(line)?.[1];
    const zeros = /^\s*\.(?:zero|space|skip)\s+(\d+)/.exec(line)?.[1];
    if (word !== undefined) words.push(Number(word) >>> 0);
    else if (zeros !== undefined) words.push(...Array<number>(Number(zeros) / 4).fill(0));
    else break;
  }
  return words;
}
