import { floatOf } from "../../src/model/numbers.ts";
import { floatBits } from "./value.ts";
import type { Sample, Slot } from "./sample.ts";
import type { Result, Target, TargetError } from "./target.ts";

/** A point on which C and TypeScript disagree, or a reason why they can not be compared. */
export interface Mismatch {
  readonly kind:
    "stored" | "read by C" | "read by TypeScript" | "size" | "refused" | "not compiled";
  /** `xen_netif_gref.status: packaged clang s390x stores 00 02 at 6, TypeScript 02 00 (case 17, seed 42)`. */
  readonly message: string;
  /** The member or word: `xen_netif_gref.status`; what it is in where no member is to blame. */
  readonly place: string;
  /** The name of the target; `undefined` where TypeScript disagrees with itself. */
  readonly target: string | undefined;
}

/** Every disagreement between the samples, which come from TypeScript, and what C does with them. */
export function compare(
  samples: readonly Sample[],
  results: readonly Result[] | TargetError,
  target: Target,
  seed: number,
): readonly Mismatch[] {
  if ("error" in results) {
    const message = `${target.name}: ${firstError(results.error)}`;
    return [{ kind: "not compiled", message, place: target.name, target: target.name }];
  }
  return samples.flatMap((sample, index) => {
    const result = results[index];
    if (result === undefined) throw new Error(`${target.name} left out a sample`);
    const find = (kind: Mismatch["kind"], place: string, what: string): Mismatch => ({
      kind,
      message: `${place}: ${what} (case ${sample.index} of ${sample.subject}, seed ${seed})`,
      place,
      target: target.name,
    });
    return [
      ...storedDifferently(sample, result, target.name, find),
      ...readDifferently(sample, result, target.name, find),
      ...readBackDifferently(sample, result, target.name, find),
    ];
  });
}

type Find = (kind: Mismatch["kind"], place: string, what: string) => Mismatch;

function storedDifferently(
  { type, stored, written }: Sample,
  result: Result,
  target: string,
  find: Find,
): Mismatch[] {
  if (result.stored.length !== written.length) {
    const what = `${result.stored.length} bytes for ${target}, ${written.length} for TypeScript`;
    return [find("size", type, what)];
  }
  const differs = (from: number, size: number): boolean =>
    written.slice(from, from + size).some((byte, index) => byte !== result.stored[from + index]);
  if (!differs(0, written.length)) return [];
  const shown = (place: string, offset: number, size: number): Mismatch => {
    const c = hex(result.stored.slice(offset, offset + size));
    const own = hex(written.slice(offset, offset + size));
    return find("stored", place, `${target} stores ${c} at ${offset}, TypeScript ${own}`);
  };
  const wrong = stored.flatMap(({ place, offset, size }) =>
    offset !== undefined && differs(offset, size) ? [shown(place, offset, size)] : [],
  );
  if (wrong.length > 0) return wrong;
  const offset = written.findIndex((byte, index) => byte !== result.stored[index]);
  return [shown(`${type}, in padding`, offset, 1)];
}

function readDifferently(
  { image, loaded }: Sample,
  result: Result,
  target: string,
  find: Find,
): Mismatch[] {
  return loaded.flatMap((slot, index) => {
    const value = integerValue(slot, result.loaded[index] ?? 0n);
    if (value === slot.value) return [];
    const { offset, size } = slot;
    const what =
      offset === undefined
        ? `${value} for ${target}, ${slot.value} for TypeScript`
        : `${target} reads ${value} from ${hex(image.slice(offset, offset + size))} at ${offset}, TypeScript ${slot.value}`;
    return [find("read by C", slot.place, what)];
  });
}

function readBackDifferently(
  { subject, written, loaded, read }: Sample,
  result: Result,
  target: string,
  find: Find,
): Mismatch[] {
  if (written.length !== result.stored.length) return [];
  let found: readonly Slot[];
  try {
    found = read(result.stored);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const what = `TypeScript refuses what ${target} stores, ${hex(result.stored)}: ${reason}`;
    return [find("read by TypeScript", subject, what)];
  }
  return loaded.flatMap((slot, index) => {
    const other = found[index];
    if (other?.place === slot.place && other.value === slot.value) return [];
    const what = `TypeScript reads ${other?.value} from what ${target} stores, ${slot.value} from what it writes`;
    return [find("read by TypeScript", slot.place, what)];
  });
}

/** The value of an integer whose 64 bits C has given. */
function integerValue({ integer }: Slot, bits: bigint): bigint {
  if (integer.isFloat) return floatBits(floatOf(bits, integer.bits), integer.bits);
  return integer.signed ? BigInt.asIntN(64, bits) : BigInt.asUintN(64, bits);
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
}

/** The line with the first error of a compiler. */
function firstError(messages: string): string {
  const lines = messages.split("\n").filter((line) => line.trim() !== "");
  return lines.find((line) => /\berror\b/.test(line)) ?? lines[0] ?? "failed without a message";
}
