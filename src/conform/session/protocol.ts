import type { Access } from "../machine/memory.ts";

/** A line that a backend prints. */
export type ProtocolLine =
  | { readonly kind: "map"; readonly ref: number; readonly access: Access }
  | { readonly kind: "unmap"; readonly handle: number }
  | {
      readonly kind: "read";
      readonly ref: number;
      readonly offset: number;
      readonly length: number;
    }
  | {
      readonly kind: "write";
      readonly ref: number;
      readonly offset: number;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: "event"; readonly port: number }
  | { readonly kind: "emit"; readonly bytes: Uint8Array }
  | { readonly kind: "publish"; readonly path: string; readonly value: string }
  | { readonly kind: "idle" | "unable" };

/** Parses a line; `undefined` if it is not one of the protocol. */
export function parseProtocolLine(line: string): ProtocolLine | undefined {
  const [word, ...rest] = line.split(" ");
  switch (word) {
    case "map":
      return parseMap(rest);
    case "unmap":
      return withNumbers(rest, 1, ([handle = 0]) => ({ kind: "unmap", handle }));
    case "read":
      return withNumbers(rest, 3, ([ref = 0, offset = 0, length = 0]) => ({
        kind: "read",
        ref,
        offset,
        length,
      }));
    case "write":
      return parseWrite(rest);
    case "event":
      return withNumbers(rest, 1, ([port = 0]) => ({ kind: "event", port }));
    case "emit":
      return parseEmit(rest);
    case "publish":
      return parsePublish(rest);
    case "idle":
    case "unable":
      return rest.length === 0 ? { kind: word } : undefined;
    default:
      return undefined;
  }
}

const accesses: ReadonlyMap<string | undefined, Access> = new Map([
  ["ro", "read-only"],
  ["rw", "read-write"],
]);

function parseMap([number, word, ...surplus]: readonly string[]): ProtocolLine | undefined {
  const ref = parseNumber(number);
  const access = accesses.get(word);
  if (ref === undefined || access === undefined || surplus.length > 0) return undefined;
  return { kind: "map", ref, access };
}

function parseWrite([first, second, hex, ...surplus]: readonly string[]): ProtocolLine | undefined {
  const [ref, offset, bytes] = [parseNumber(first), parseNumber(second), parseBytes(hex)];
  if (ref === undefined || offset === undefined || bytes === undefined) return undefined;
  return surplus.length > 0 ? undefined : { kind: "write", ref, offset, bytes };
}

function parseEmit([hex, ...surplus]: readonly string[]): ProtocolLine | undefined {
  const bytes = parseBytes(hex);
  return bytes === undefined || surplus.length > 0 ? undefined : { kind: "emit", bytes };
}

function parsePublish([path, ...value]: readonly string[]): ProtocolLine | undefined {
  if (path === undefined || path === "" || value.length === 0) return undefined;
  return { kind: "publish", path, value: value.join(" ") };
}

function withNumbers(
  words: readonly string[],
  count: number,
  make: (numbers: readonly number[]) => ProtocolLine,
): ProtocolLine | undefined {
  const numbers = words.flatMap((word) => parseNumber(word) ?? []);
  return words.length === count && numbers.length === count ? make(numbers) : undefined;
}

/** Numbers of the protocol have 32 bits. */
function parseNumber(word: string | undefined): number | undefined {
  if (word === undefined || !/^\d{1,10}$/.test(word)) return undefined;
  const value = Number(word);
  return value <= 0xffffffff ? value : undefined;
}

/** No bytes are an empty word, or none: who takes a line apart, or trims it, loses the blank. */
function parseBytes(hex = ""): Uint8Array | undefined {
  if (!/^(?:[\da-f]{2})*$/i.test(hex)) return undefined;
  return Uint8Array.from(Buffer.from(hex, "hex"));
}
