import type { Abi } from "../../src/model/layout/abi.ts";
import { dialect } from "./c-text.ts";
import { compileToWasm } from "./compile-to-wasm.ts";
import { callable } from "./module.ts";
import type { Sample } from "./sample.ts";
import { shapeProgram } from "./shapes.ts";
import { propertyOf } from "./value.ts";
import type { Result, Target } from "./target.ts";

/**
 * A target that runs C in this process, as WebAssembly.
 *
 * @param abi - the entry of the ABI table whose structs look like those of wasm32.
 */
export function wasmTarget(abi: Abi): Target {
  return {
    name: "packaged clang wasm32",
    abi,
    executes: true,
    async run(header, samples) {
      const { text, shapes } = shapeProgram(header.start, samples);
      const module = await compileToWasm(
        {
          args: [...dialect, "-O0", "shapes.c"],
          files: { ...header.files, "shapes.c": text },
        },
        exported.map((name) => `--export=${name}`),
      );
      if (typeof module === "string") return { error: module };
      const { instance } = await WebAssembly.instantiate(module);
      const machine = machineOf(instance.exports);
      return samples.map((sample, index) => {
        const { store = 0, load = 0 } = shapes[index] ?? {};
        return run(machine, sample, store, load);
      });
    },
  };
}

const exported = ["abispec_bytes", "abispec_words", "abispec_store", "abispec_load"] as const;

/** The compiled functions and the memory that they share with us. */
interface Machine {
  readonly memory: Uint8Array;
  /** Offset of the bytes of the struct. */
  readonly bytes: number;
  /** Offset of the words. */
  readonly words: number;
  readonly store: (shape: number) => number;
  readonly load: (shape: number) => number;
}

/** What is used of WebAssembly here; TypeScript declares it along with the DOM only. */
declare const WebAssembly: {
  instantiate(module: Uint8Array): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

function machineOf(exports: Readonly<Record<string, unknown>>): Machine {
  const buffer = propertyOf(exports["memory"], "buffer");
  if (!(buffer instanceof ArrayBuffer)) throw new Error("the module for wasm32 exports no memory");
  const method = (name: string): Machine["store"] => {
    const call = callable(exports[name], name);
    return (shape) => Number(call(shape));
  };
  return {
    memory: new Uint8Array(buffer),
    bytes: Number(propertyOf(exports["abispec_bytes"], "value")),
    words: Number(propertyOf(exports["abispec_words"], "value")),
    store: method("abispec_store"),
    load: method("abispec_load"),
  };
}

function run(machine: Machine, sample: Sample, store: number, load: number): Result {
  const { memory, bytes, words } = machine;
  const view = new DataView(memory.buffer);
  memory.fill(0, bytes, bytes + Math.max(sample.written.length, sample.image.length));
  sample.stored.forEach(({ value }, index) => {
    view.setBigUint64(words + 8 * index, BigInt.asUintN(64, value), true);
  });
  const size = machine.store(store);
  const stored = memory.slice(bytes, bytes + size);
  memory.set(sample.image, bytes);
  machine.load(load);
  const loaded = sample.loaded.map((_, index) => view.getBigUint64(words + 8 * index, true));
  return { stored, loaded };
}
