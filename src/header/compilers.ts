import { type Compiler, systemCompiler } from "../cc/compiler.ts";
import { packagedClang } from "../cc/packaged-clang.ts";
import type { Abi } from "../model/layout/abi.ts";

export interface AbiTarget extends Target {
  readonly abi: Abi;
}

export interface AbiTargets {
  readonly present: readonly AbiTarget[];
  /** Why a compiler is not among them, a sentence for each. */
  readonly missing: readonly string[];
}

/** The packaged clang for `abi`. */
export function packagedTarget(abi: Abi): AbiTarget {
  return clangTarget(packagedClang, abi);
}

function clangTarget(compiler: Compiler, abi: Abi): AbiTarget {
  return { abi, compiler, args: [`--target=${abi.triple}`] };
}

/**
 * Every compiler for every ABI of `abis` that this machine has: the packaged clang and the system's clang for
 * all of them, and the system's gcc for the machine's own.
 */
export async function findTargets(abis: readonly Abi[]): Promise<AbiTargets> {
  const [gcc, clang] = await Promise.all([systemCompiler("gcc"), systemCompiler("clang")]);
  const ofGcc = gccTargets(gcc, abis);
  // Without code generators, too: constants are asked for in the IR of LLVM.
  const ofClang = clang === undefined ? [] : abis.map((abi) => clangTarget(clang, abi));
  return {
    present: [...abis.map(packagedTarget), ...ofGcc.present, ...ofClang],
    missing: [...ofGcc.missing, ...(clang === undefined ? ["clang is not installed"] : [])],
  };
}

function gccTargets(gcc: Compiler | undefined, abis: readonly Abi[]): AbiTargets {
  if (gcc === undefined) return { present: [], missing: ["gcc is not installed"] };
  const own = hostArguments[process.arch] ?? {};
  const present = abis.flatMap((abi) => {
    const args = own[abi.name];
    return args === undefined ? [] : [{ abi, compiler: gcc, args }];
  });
  const missing = present.length > 0 ? [] : [`gcc generates code for ${process.arch} only`];
  return { present, missing };
}

/** Name of the ABI of this machine, if it is one of those that have layouts. */
export function hostAbi(): string | undefined {
  return Object.keys(hostArguments[process.arch] ?? {})[0];
}

/**
 * Arguments with which a gcc generates code for its own machine, by Node's name of the architecture. The
 * machine's own ABI comes first.
 */
const hostArguments: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  x64: { x86_64: ["-m64"], i386: ["-m32"] },
  ia32: { i386: ["-m32"] },
  arm64: { aarch64: [] },
  arm: { arm: [] },
  riscv64: { riscv64: [] },
  s390x: { s390x: [] },
};

/** A compiler that is told which ABI to compile for. */
export interface Target {
  readonly compiler: Compiler;
  /** Arguments that choose the ABI. */
  readonly args: readonly string[];
}

/** The messages of a compiler that refuses a translation. */
export interface CompilerError {
  readonly error: string;
  /** The ABI that it is for, where that is known. */
  readonly abi?: Pick<Abi, "name">;
  /** The name of the header that a spec gives, where it is about that and another one is compared. */
  readonly specHeader?: string;
}

/** An ABI that a header does not compile for, and what the compiler says. */
export interface UnsuitedAbi extends CompilerError {
  readonly abi: Abi;
}

/** A header, and what comes before it. */
export interface Unit {
  readonly files: Readonly<Record<string, string>>;
  /** The `-D` and `-include` options that the header needs. */
  readonly args: readonly string[];
  /** The header, a name of `files`. */
  readonly main: string;
}

/**
 * Arguments for reading a header. It is not judged: a call of an undeclared function, which C89 allows, is
 * no reason to refuse it.
 */
export const readingArguments: readonly string[] = [
  ...["-w", "-ffreestanding", "-Wno-implicit-function-declaration", "-Wno-int-conversion"],
];

const source = "facts.c";

/**
 * Lets a compiler compute integer constants. It computes them for its target and writes them into
 * assembly, or the IR of LLVM: nothing has to run, and a clang without code generators will do.
 *
 * @param expressions - each on its own syntactically: brackets match, and there is no `;`.
 * @returns the 64 bits of each value; `undefined` for an expression that is not an integer constant.
 */
export async function evaluateConstants(
  target: Target,
  unit: Unit,
  expressions: readonly string[],
): Promise<readonly (bigint | undefined)[] | CompilerError> {
  const refused = new Set<number>();
  for (;;) {
    const asked = expressions.map((one, index) => (refused.has(index) ? "0" : one));
    const values = await valuesOf(target, unit, asked);
    if (!("error" in values)) {
      return values.map((value, index) => (refused.has(index) ? undefined : value));
    }
    const indices = await refusedIn(target, unit, asked);
    const isNew = (index: number) => index in expressions && !refused.has(index);
    if (indices.length === 0 || !indices.every(isNew)) return values;
    for (const index of indices) refused.add(index);
  }
}

async function valuesOf(
  target: Target,
  unit: Unit,
  expressions: readonly string[],
): Promise<readonly bigint[] | CompilerError> {
  const { compiler } = target;
  // A number at the end: compilers write zeros there in another way.
  const text = `const unsigned long long abispec[] = { ${expressions.map((one) => `(unsigned long long)(${one}),\n`).join("")}1 };\n`;
  const options = { gcc: ["-S"], clang: ["-S", "-emit-llvm"] }[compiler.family];
  const { ok, messages, printed } = await translate(target, unit, [...options, "-o", "-"], text);
  if (!ok) return { error: messages };
  const values = readers[compiler.family](printed);
  if (values.length <= expressions.length) {
    return { error: `${compiler.name} wrote assembly without the constants` };
  }
  return values.slice(0, -1);
}

/** Which expressions are not integer constants; -1 for an error in another file. */
async function refusedIn(
  target: Target,
  unit: Unit,
  expressions: readonly string[],
): Promise<readonly number[]> {
  // One declaration for each, so that an error in one does not hide those in the next; and each error where an
  // expression uses the macro that it is in.
  const lines = expressions.map(
    (one, index) => `const unsigned long long abispec_${index} = (${one});\n`,
  );
  const options = { gcc: ["-ftrack-macro-expansion=0"], clang: ["-ferror-limit=0"] }[
    target.compiler.family
  ];
  const { messages } = await translate(target, unit, [...options, "-fsyntax-only"], lines.join(""));
  return [...messages.matchAll(/^(\S+?):(\d+):\d+: (?:fatal )?error:/gm)].map(([, file, line]) =>
    file === source ? Number(line) - 1 : -1,
  );
}

function translate(
  { compiler, args }: Target,
  unit: Unit,
  options: readonly string[],
  text: string,
) {
  return compiler.translate({
    args: [
      ...args,
      ...readingArguments,
      ...options,
      ...unit.args,
      ...["-include", unit.main, source],
    ],
    files: { ...unit.files, [source]: text },
  });
}

const readers = { gcc: valuesOfAssembly, clang: valuesOfLlvm };

/** Reads the values from the IR of LLVM. */
function valuesOfLlvm(text: string): readonly bigint[] {
  const list = /^@abispec =.* constant \[\d+ x i64\] \[(.*)\]/m.exec(text)?.[1] ?? "";
  return [...list.matchAll(/i64 (-?\d+)/g)].map(([, value = ""]) =>
    BigInt.asUintN(64, BigInt(value)),
  );
}

/** Reads the values from assembly with the directives of GNU as; a 32-bit machine has two words for each. */
function valuesOfAssembly(assembly: string): readonly bigint[] {
  const block = /^abispec:\n((?:\s.*\n)*)/m.exec(assembly)?.[1] ?? "";
  const data =
    /^\s*\.(?:(?:quad|8byte|xword|dword)\s+(-?\d+)|(?:long|4byte|word|int)\s+(-?\d+)|(?:zero|space|skip)\s+(\d+))/gm;
  const words = [...block.matchAll(data)].flatMap(([, value, word, zeros]) => {
    if (value !== undefined) return [BigInt.asUintN(32, BigInt(value)), BigInt(value) >> 32n];
    return word === undefined ? Array<bigint>(Number(zeros) / 4).fill(0n) : [BigInt(word)];
  });
  return words.flatMap((low, index) => {
    const high = words[index + 1];
    return index % 2 === 1 || high === undefined
      ? []
      : [(BigInt.asUintN(32, high) << 32n) | BigInt.asUintN(32, low)];
  });
}
