import type { Compiler } from "../../src/cc/compiler.ts";
import type { Abi } from "../../src/model/layout/abi.ts";
import { bytesText, constantText, dialect, loadText, storeText } from "./c-text.ts";
import type { Sample } from "./sample.ts";
import type { Result, Target, TargetError } from "./target.ts";

/**
 * A target for an ABI without a machine to run it: clang folds everything to constants and writes them
 * into LLVM's intermediate language, as stores to volatile objects, which it must keep in their order.
 *
 * @param clang - any clang that knows the target.
 */
export function foldingTarget(clang: Compiler, abi: Abi): Target {
  return {
    name: `${clang.name} ${abi.name}`,
    abi,
    executes: false,
    async run(header, samples) {
      const { ok, messages, printed } = await clang.translate({
        args: [
          ...[`--target=${abi.triple}`, ...dialect, "-O1", "-S", "-emit-llvm"],
          ...["-o", "-", "samples.c"],
        ],
        files: { ...header.files, "samples.c": program(header.start, samples) },
      });
      return ok ? resultsIn(printed, samples) : { error: messages };
    },
  };
}

function program(start: string, samples: readonly Sample[]): string {
  const sinks = "volatile unsigned char abispec_byte;\nvolatile uint64_t abispec_word;\n";
  return `${start}${sinks}${samples.map(functionText).join("")}`;
}

function functionText(sample: Sample, index: number): string {
  const { type, size, stored, written, image, loaded } = sample;
  const bytes = Math.max(1, written.length, image.length);
  const shared = `{ unsigned char bytes[${bytes}]; ${type} object; }`;
  return [
    `void abispec_${index}(void) {`,
    ` union ${shared} u; ${type} *s = &u.object;`,
    " __builtin_memset(&u, 0, sizeof u);",
    ...stored.map((slot) => ` ${storeText(slot, constantText(slot.value))}`),
    ` abispec_word = ${size};`,
    ...Array.from(written, (_, byte) => ` abispec_byte = u.bytes[${byte}];`),
    ` static const union ${shared} image = {{${bytesText(image)}}};`,
    ` { const ${type} *s = &image.object;`,
    ...loaded.map((slot) => ` abispec_word = ${loadText(slot)};`),
    " } }\n",
  ].join("\n");
}

/** What each function stores, in order. */
function resultsIn(text: string, samples: readonly Sample[]): readonly Result[] | TargetError {
  const functions = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of text.split("\n")) {
    const name = /^define .*@abispec_(\d+)\(/.exec(line)?.[1];
    if (name !== undefined) functions.set(name, (current = []));
    const stored = /^ *store volatile i(?:8|64) (\S+), ptr @abispec_/.exec(line)?.[1];
    if (stored !== undefined) current.push(stored);
  }
  const results = samples.map((sample, index) => resultIn(sample, functions.get(`${index}`)));
  const unfolded = results.findIndex((one) => one === undefined);
  const { subject } = samples[unfolded] ?? {};
  if (unfolded !== -1) return { error: `the compiler folds no constants for ${subject}` };
  return results.filter((one) => one !== undefined);
}

function resultIn(sample: Sample, stores: readonly string[] = []): Result | undefined {
  const count = sample.written.length;
  if (stores.length !== 1 + count + sample.loaded.length) return undefined;
  if (!stores.every((one) => /^-?\d+$/.test(one))) return undefined;
  const [size = 0n, ...values] = stores.map((one) => BigInt(one));
  const bytes = Uint8Array.from(values.slice(0, count), (value) =>
    Number(BigInt.asUintN(8, value)),
  );
  const stored = new Uint8Array(Number(size));
  stored.set(bytes.slice(0, stored.length));
  const loaded = values.slice(count).map((value) => BigInt.asUintN(64, value));
  return { stored, loaded };
}
