import { endianness } from "node:os";
import { packagedClang } from "../../src/cc/packaged-clang.ts";
import { systemCompiler } from "../../src/cc/compiler.ts";
import { abis } from "../../src/model/layout/abi.ts";
import { foldingTarget } from "./folding.ts";
import { nativeTarget } from "./native.ts";
import { wasmTarget } from "./wasm.ts";
import type { Target } from "./target.ts";
import { abiNamed } from "../abi-named.ts";

/** The targets that a machine has. */
export interface Targets {
  readonly targets: readonly Target[];
  /** Each one that is missing, with the reason: `gcc is not installed`. */
  readonly missing: readonly string[];
}

/** The packaged clang for every ABI of the table and for WebAssembly, and the compilers of the system. */
export async function allTargets(): Promise<Targets> {
  const packaged = [...abis.map((abi) => foldingTarget(packagedClang, abi)), packagedWasm()];
  const found = await Promise.all(["gcc", "clang"].map(systemTarget));
  return {
    targets: [...packaged, ...found.filter((one) => typeof one !== "string")],
    missing: found.filter((one) => typeof one === "string"),
  };
}

/** The packaged clang for WebAssembly, whose 32-bit pointers and 64-bit alignment are those of arm. */
export function packagedWasm(): Target {
  return wasmTarget(abiNamed("arm"));
}

/** A compiler of the system for this machine; or why there is none. */
export async function systemTarget(command: string): Promise<Target | string> {
  const compiler = await systemCompiler(command);
  if (compiler === undefined) return `${command} is not installed`;
  const name = machines[`${process.arch} ${endianness()}`];
  if (name === undefined)
    return `${command} compiles for ${process.arch}, which is not in the table`;
  return nativeTarget(compiler, abiNamed(name));
}

/** The ABI of each kind of machine that Node.js runs on and that the table has. */
const machines: Readonly<Record<string, string | undefined>> = {
  "x64 LE": "x86_64",
  "ia32 LE": "i386",
  "arm64 LE": "aarch64",
  "arm LE": "arm",
  "riscv64 LE": "riscv64",
  "ppc64 LE": "ppc64le",
  "ppc64 BE": "ppc64",
  "s390x BE": "s390x",
  "mips BE": "mips",
};
