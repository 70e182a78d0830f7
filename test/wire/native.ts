import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { endianness, tmpdir } from "node:os";
import { join } from "node:path";
import { timeLimit, type Compiler } from "../../src/cc/compiler.ts";
import type { Abi } from "../../src/model/layout/abi.ts";
import { dialect } from "./c-text.ts";
import type { Sample } from "./sample.ts";
import { shapeProgram, type ShapeProgram } from "./shapes.ts";
import type { Result, Target } from "./target.ts";

const isLittle = endianness() === "LE";

/**
 * A target that runs C on this machine, as a process of its own.
 *
 * @param compiler - one of the system, which compiles for the machine.
 * @param abi - the entry of the ABI table for the machine.
 */
export function nativeTarget(compiler: Compiler, abi: Abi): Target {
  return {
    name: `${compiler.name} ${abi.name}`,
    abi,
    executes: true,
    async run(header, samples) {
      const program = shapeProgram(header.start, samples);
      const { ok, messages, output } = await compiler.translate({
        args: [...dialect, "-O0", "-o", "out", "shapes.c"],
        files: { ...header.files, "shapes.c": `${program.text}${main}` },
      });
      if (!ok || output === undefined) return { error: messages };
      const bytes = await run(output, inputFor(samples, program));
      return typeof bytes === "string" ? { error: bytes } : resultsIn(bytes, samples);
    },
  };
}

/** For each record of the input: two shapes, the words, the bytes to read from; each with its number. */
const main = `
#include <stdio.h>
#include <string.h>
int main(void) {
    uint32_t head[5];
    while (fread(head, sizeof head, 1, stdin) == 1) {
        uint32_t size;
        memset(abispec_bytes, 0, sizeof abispec_bytes);
        if (fread(abispec_words, 8, head[2], stdin) != head[2]) return 1;
        size = abispec_store(head[0]);
        fwrite(&size, sizeof size, 1, stdout);
        fwrite(abispec_bytes, 1, size, stdout);
        if (fread(abispec_bytes, 1, head[3], stdin) != head[3]) return 1;
        abispec_load(head[1]);
        fwrite(abispec_words, 8, head[4], stdout);
    }
    return 0;
}
`;

function inputFor(samples: readonly Sample[], { shapes }: ShapeProgram): Uint8Array {
  const records = samples.map(({ stored, image, loaded }, index) => {
    const { store = 0, load = 0 } = shapes[index] ?? {};
    const record = new Uint8Array(20 + 8 * stored.length + image.length);
    const view = new DataView(record.buffer);
    [store, load, stored.length, image.length, loaded.length].forEach((number, place) => {
      view.setUint32(4 * place, number, isLittle);
    });
    stored.forEach(({ value }, place) => {
      view.setBigUint64(20 + 8 * place, BigInt.asUintN(64, value), isLittle);
    });
    record.set(image, 20 + 8 * stored.length);
    return record;
  });
  return Buffer.concat(records);
}

function resultsIn(bytes: Uint8Array, samples: readonly Sample[]): readonly Result[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let place = 0;
  return samples.map(({ loaded }) => {
    const size = view.getUint32(place, isLittle);
    const stored = Uint8Array.from(bytes.subarray(place + 4, place + 4 + size));
    place += 4 + size;
    const words = loaded.map((_, index) => view.getBigUint64(place + 8 * index, isLittle));
    place += 8 * loaded.length;
    return { stored, loaded: words };
  });
}

/** What a program prints; or why it did not come to its end. */
async function run(program: Uint8Array, input: Uint8Array): Promise<Uint8Array | string> {
  const folder = await mkdtemp(join(tmpdir(), "abispec-"));
  try {
    const path = join(folder, "program");
    await writeFile(path, program, { mode: 0o755 });
    return await printed(path, input);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function printed(path: string, input: Uint8Array): Promise<Uint8Array | string> {
  return new Promise((resolve) => {
    const child = spawn(path, { timeout: timeLimit, stdio: ["pipe", "pipe", "ignore"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stdin.on("error", () => undefined);
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code, signal) => {
      resolve(code === 0 ? Buffer.concat(chunks) : `the program ended with ${signal ?? code}`);
    });
    child.stdin.end(input);
  });
}
