import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesWritten, readFrom } from "./buffer.ts";
import { callable, evaluateModule, importedTexts, type EmittedModule } from "./module.ts";
import { samplesOf } from "./samples.ts";
import { emitTypeScript } from "../../src/codegen/typescript/module.ts";
import { type Abi, abis } from "../../src/model/layout/abi.ts";
import { declarationsOf } from "../../src/model/model.ts";
import { propertyOf } from "./value.ts";
import { specs } from "./specs/specs.ts";

/** A module with the names of its readers, and bytes of all kinds that have a meaning. */
async function subjectOf(model: (typeof specs)[number], seed: number) {
  const text = emitTypeScript(model);
  const module = await evaluateModule(text, importedTexts(model));
  const readers = [...text.matchAll(/^export function read_(\w+)\(/gm)].flatMap(
    ([, name]) => name ?? [],
  );
  const hasReaders = ({ name }: Abi) => readers.some((reader) => reader.endsWith(`_${name}`));
  const images = abis
    .filter((abi, index) => index < 2 || hasReaders(abi))
    .flatMap((abi) =>
      samplesOf(model, module, abi, { seed, cases: 10, thorough: false }).samples.map(
        ({ written }) => written,
      ),
    );
  const structs = declarationsOf(model).flatMap((one) =>
    one.kind === "struct" || one.kind === "union" ? one.name : [],
  );
  return { name: model.name, text, module, readers, structs, images };
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

/** Whether a value was read that has a writer: what is another message has none but that of the struct. */
function isWritable(outcome: ReturnType<typeof outcomeOf>): outcome is { readonly value: unknown } {
  return "value" in outcome && propertyOf(outcome.value, "struct") === undefined;
}

/** Says that there is no place for the struct in the view, or that an array has more elements than it may have. */
function isMisplaced(module: EmittedModule, error: unknown): boolean {
  const isOurs = error instanceof callable(module.constant("CodecError"), "CodecError");
  const isTooLong = /\.length must be from 0 to \d+, not -?\d+$/.test(String(error));
  return isOurs && (propertyOf(error, "code") === "place" || isTooLong);
}

/** A message says that there is more in a page than fits: it can be read, for an answer, and not be written. */
function isBeyondPage(write: () => void): boolean {
  try {
    write();
    return false;
  } catch (error) {
    return /\.\w+ must be an integer from 0 to (4096|1024|512), not \d+$/.test(String(error));
  }
}

/** `reader` is that of `struct`, for all ABIs or for one. */
function isReaderOf(reader: string, struct: string): boolean {
  return reader === struct || abis.some(({ name }) => reader === `${struct}_${name}`);
}

/** Gives the readers of all modules bytes that may mean something, and any others. */
export async function describeReaders(runs: number, seed: number): Promise<void> {
  describe.each(await Promise.all(specs.map((model) => subjectOf(model, seed))))(
    `$name, with seed ${seed}`,
    ({ text, module, readers, structs, images }) => {
      test.each(readers)(
        "read_%s gives a value for any bytes, or says that they are too few",
        (name) => {
          fc.assert(
            fc.property(anyBytes(images), (bytes) => {
              const outcome = outcomeOf(module, name, bytes);
              const isDocumented = "value" in outcome || isMisplaced(module, outcome.error);
              expect([isDocumented, outcome]).toEqual([true, outcome]);
            }),
            { seed, numRuns: runs },
          );
        },
      );

      test.each(structs)("read_%s takes any bytes that are enough", (struct) => {
        // A flexible array may need more.
        const isOpen = new RegExp(`^export function ${struct}_size(?:_\\w+)?\\(`, "m").test(text);
        for (const name of readers.filter((reader) => isReaderOf(reader, struct))) {
          const size = Number(module.constant(name.replace(struct, `${struct}_SIZE`)));
          fc.assert(
            fc.property(anyBytes(images), (bytes) => {
              const outcome = outcomeOf(module, name, bytes);
              expect("value" in outcome).toBe(
                bytes.length >= size && (!isOpen || "value" in outcome),
              );
            }),
            { seed, numRuns: runs },
          );
        }
      });

      test.each(readers)("write_%s gives back what was read", (name) => {
        const own = images.filter((image) => isWritable(outcomeOf(module, name, image)));
        const isStruct = structs.some((struct) => isReaderOf(name, struct));
        let values = 0;
        fc.assert(
          fc.property(fc.oneof(anyBytes(images), anyBytes(own)), (bytes) => {
            const outcome = outcomeOf(module, name, bytes);
            if (!isWritable(outcome)) return;
            values += 1;
            const write = (value: unknown): Uint8Array =>
              bytesWritten(bytes.length, 0, (view, offset) => {
                module.call(`write_${name}`, view, offset, value);
              });
            if (!isStruct && isBeyondPage(() => write(outcome.value))) return;
            const written = write(outcome.value);
            const again = outcomeOf(module, name, written);
            expect(again).toEqual(outcome);
            expect(write(outcome.value)).toEqual(written);
          }),
          { seed, numRuns: runs, examples: own.slice(0, 3).map((image) => [image]) },
        );
        expect(values).toBeGreaterThan(0);
      });
    },
  );
}
