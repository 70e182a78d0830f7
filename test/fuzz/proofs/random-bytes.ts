import { evaluateModule, importedTexts, type EmittedModule } from "../../wire/module.ts";
import { isDeepStrictEqual } from "node:util";
import { type Model, messagesOf } from "../../../src/model/model.ts";
import { digestOf, outputOf, proofOfEach } from "./subject.ts";

/** Bytes that each reader is given, in number: none, a few, and as many as any struct has. */
const lengths = [0, 1, 7, 5000];
const rounds = 3;

/**
 * Readers take any bytes: where there are enough, they give a value that writes and reads again as the
 * same. A struct that is not the message to read comes back whole, and is not written; nor is a request with
 * more entries than its page can hold.
 */
export const randomBytes = proofOfEach("random bytes", async (subject) => {
  const text = outputOf(subject, "ts");
  const module = await evaluateModule(text, importedTexts(subject.model));
  const types = [...text.matchAll(/^export function read_(\w+)\(/gm)].map(([, name]) => name);
  const next = generator(digestOf(subject));
  const counts = countsOf(subject.model);
  return types.flatMap((type) =>
    Array.from({ length: rounds }, () => lengths)
      .flat()
      .flatMap((length) => attempt(module, type ?? "", length, next, counts)),
  );
});

function attempt(
  module: EmittedModule,
  type: string,
  length: number,
  next: () => number,
  counts: ReadonlySet<string>,
): readonly string[] {
  const isSparse = next() % 2 === 0;
  const bytes = Uint8Array.from({ length }, () => (isSparse && next() % 8 > 0 ? 0 : next()));
  let value: unknown;
  try {
    value = module.call(`read_${type}`, new DataView(bytes.buffer), 0);
  } catch (error) {
    return isDocumented(error) ? [] : [`read_${type} of ${length} bytes: ${String(error)}`];
  }
  if (typeof value === "object" && value !== null && "struct" in value) return [];
  try {
    const first = written(module, type, value, length);
    const again = module.call(`read_${type}`, new DataView(first.buffer), 0);
    if (!isDeepStrictEqual(again, value)) return [`read_${type}: another value after writing`];
    const second = written(module, type, again, length);
    return isDeepStrictEqual(first, second) ? [] : [`write_${type}: other bytes after reading`];
  } catch (error) {
    if (isRefusal(error) && error.code === "range" && counts.has(error.path)) return [];
    return [`write_${type} of what it read: ${String(error)}`];
  }
}

function written(module: EmittedModule, type: string, value: unknown, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  module.call(`write_${type}`, new DataView(bytes.buffer), 0, value);
  return bytes;
}

/** The parameters that count the entries of pages, as errors name them. */
function countsOf(model: Model): ReadonlySet<string> {
  const requests = messagesOf(model).flatMap(({ name, parameters }) =>
    parameters.flatMap(({ type }) =>
      type.kind === "page" && type.count !== undefined ? [`${name}_request.${type.count}`] : [],
    ),
  );
  return new Set(requests);
}

/** The error for a view that is too short, or for a count that no array can have. */
function isDocumented(error: unknown): boolean {
  if (!isRefusal(error)) return false;
  return error.code === "place" || (error.code === "range" && error.path.endsWith(".length"));
}

function isRefusal(error: unknown): error is Error & Readonly<Record<"code" | "path", string>> {
  return error instanceof Error && "code" in error && "path" in error;
}

/** Random bytes; each in a number of 32 bits. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) & 0xff;
  };
}
