import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesWritten, readFrom } from "./buffer.ts";
import { evaluateModule, type EmittedModule } from "./module.ts";
import { samplesOf } from "./samples.ts";
import { emitTypeScript } from "../../src/codegen/typescript/module.ts";
import { abis } from "../../src/model/layout/abi.ts";
import { declarationsOf } from "../../src/model/model.ts";
import { specs } from "./specs/specs.ts";

const seed = 42;
const runs = 300;

/** A module with the names of its readers, and bytes of all kinds that have a meaning. */
async function subjectOf(model: (typeof specs)[number]) {
  const text = emitTypeScript(model);
  const module = await evaluateModule(text);
  const readers = [...text.matchAll(/^export function read_(\w+)\(/gm)].flatMap(
    ([, name]) => name ?? [],
  );
  const images = abis
    .slice(0, 2)
    .flatMap((abi) =>
      samplesOf(model, module, abi, { seed, cases: 10, thorough: false }).samples.map(
        ({ written }) => written,
      ),
    );
  const structs = declarationsOf(model).flatMap((one) =>
    one.kind === "struct" || one.kind === "union" ? one.name : [],
  );
  return { name: model.name, module, readers, structs, images };
}

/** Any bytes of any length: noise, and valid bytes of the module that are cut, extended or changed. */
function anyBytes(images: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const noise = fc.uint8Array({ maxLength: 160 });
  const changed = fc
    .tuple(
      fc.constantFrom(...images),
      fc.nat(170),
      fc.array(fc.tuple(fc.nat(160), fc.nat(255)), { maxLength: 2 }),
    )
    .map(([image, length, changes]) => {
      const bytes = new Uint8Array(length < 150 ? image.length : length);
      bytes.set(image.slice(0, bytes.length));
      for (const [place, value] of changes) bytes[place % Math.max(1, bytes.length)] = value;
      return bytes;
    });
  return fc.oneof(noise, changed);
}

/** What a reader makes of bytes: a value, or what it throws. */
function outcomeOf(module: EmittedModule, name: string, bytes: Uint8Array) {
  try {
    return { value: readFrom(bytes, (view, offset) => module.call(`read_${name}`, view, offset)) };
  } catch (error) {
    return { error };
  }
}

/** A RangeError that begins with the name of a struct, and says what is wrong with which of its members. */
function isDocumentedError(error: unknown, structs: readonly string[]): boolean {
  if (!(error instanceof RangeError)) return false;
  const [, short, wrong] =
    /^(\w+) needs \d+ bytes at offset \d+|^(\w+)\.[\w.[\]]+ must be .+, not .+/.exec(
      error.message,
    ) ?? [];
  return structs.includes(short ?? wrong ?? "");
}

/** `reader` is that of `struct`, for all ABIs or for one. */
function isReaderOf(reader: string, struct: string): boolean {
  return reader === struct || abis.some(({ name }) => reader === `${struct}_${name}`);
}

describe.each(await Promise.all(specs.map(subjectOf)))(
  `$name, with seed ${seed}`,
  ({ module, readers, structs, images }) => {
    test.each(readers)("read_%s gives a value or a documented error for any bytes", (name) => {
      fc.assert(
        fc.property(anyBytes(images), (bytes) => {
          const outcome = outcomeOf(module, name, bytes);
          const isDocumented = "value" in outcome || isDocumentedError(outcome.error, structs);
          expect([isDocumented, outcome]).toEqual([true, outcome]);
        }),
        { seed, numRuns: runs },
      );
    });

    test.each(structs)("read_%s takes any bytes that are enough", (struct) => {
      for (const name of readers.filter((reader) => isReaderOf(reader, struct))) {
        const size = Number(module.constant(name.replace(struct, `${struct}_SIZE`)));
        fc.assert(
          fc.property(anyBytes(images), (bytes) => {
            const outcome = outcomeOf(module, name, bytes);
            expect("value" in outcome).toBe(bytes.length >= size);
          }),
          { seed, numRuns: runs },
        );
      }
    });

    test.each(readers)("write_%s gives back what was read", (name) => {
      const own = images.filter((image) => "value" in outcomeOf(module, name, image));
      let values = 0;
      fc.assert(
        fc.property(fc.oneof(anyBytes(images), anyBytes(own)), (bytes) => {
          const outcome = outcomeOf(module, name, bytes);
          if ("error" in outcome) return;
          values += 1;
          const write = (value: unknown): Uint8Array =>
            bytesWritten(bytes.length, 0, (view, offset) => {
              module.call(`write_${name}`, view, offset, value);
            });
          const written = write(outcome.value);
          const again = outcomeOf(module, name, written);
          expect(again).toEqual(outcome);
          expect(write(outcome.value)).toEqual(written);
        }),
        { seed, numRuns: runs },
      );
      expect(values).toBeGreaterThan(0);
    });
  },
);
