import { meantName } from "../diagnostics/core/did-you-mean.ts";
import type { Message, Reply, Parameter } from "../model/declaration.ts";
import type { Member, ScalarType } from "../model/type.ts";
import { fits } from "../model/integer.ts";
import { valueImage } from "./bytes.ts";
import { exactInteger, meant, type Complain } from "./encode.ts";
import type { Image } from "./image.ts";

/** Puts words where the ring carries them, as a value of the carrying member. */
function carriedWords(
  carrier: Member,
  words: readonly Parameter[],
  given: unknown,
  path: string,
  complain: Complain,
): bigint | readonly bigint[] {
  const names = words.map((word) => word.name);
  const entries = new Map<string, unknown>();
  for (const [name, value] of Object.entries(Object(given))) {
    if (!names.includes(name)) complain(`${path} has no word "${name}"`, meant(name, names));
    entries.set(meantName(name, names) ?? name, value);
  }
  const missing = names.filter((name) => entries.get(name) === undefined);
  if (missing.length > 0) complain(`${path} has no value for ${missing.join(", ")}`);
  const values = words.map((word) => {
    const value = entries.get(word.name);
    return value === undefined
      ? 0n
      : wordValue(word, value, carrier, `${path}.${word.name}`, complain);
  });
  if (carrier.type.kind !== "array") return values[0] ?? 0n;
  return Array.from({ length: carrier.type.length }, (_, index) => values[index] ?? 0n);
}

/** A word has to fit its own type; the member that carries it may be of the other sign. */
function wordValue(
  word: Parameter,
  value: unknown,
  carrier: Member,
  path: string,
  complain: Complain,
): bigint {
  const exact = exactInteger(value);
  const carrying = scalarOf(carrier);
  const integer = word.type.kind === "page" ? carrying.integer : word.type.integer;
  if (exact === undefined || !fits(exact, integer)) {
    complain(`${path}: ${String(value)} does not fit ${integer.name}`);
    return 0n;
  }
  const { bits, signed } = carrying.integer;
  return signed ? BigInt.asIntN(bits, exact) : BigInt.asUintN(bits, exact);
}

function scalarOf({ name, type }: Member): ScalarType {
  const scalar = type.kind === "array" ? type.element : type;
  if (scalar.kind !== "scalar") throw new Error(`${name} carries words, but is no integer`);
  return scalar;
}

/** The bytes of a request. */
export function requestImage(
  { name, ring, envelope, code, parameters }: Message,
  id: number,
  given: unknown,
  byteOrder: "little" | "big",
  complain: Complain,
): Image {
  const value = {
    [envelope.id.name]: id,
    [envelope.type.name]: code.value,
    [envelope.words.name]: carriedWords(envelope.words, parameters, given, name, complain),
  };
  return valueImage({ kind: "struct", struct: ring.request }, [value], byteOrder, complain).image;
}

/** The bytes of a response, all of which are given. */
export function replyImage(
  { name, ring, envelope, code }: Message,
  { status, parameters }: Reply,
  id: number,
  given: unknown,
  byteOrder: "little" | "big",
  complain: Complain,
): Image {
  const path = `${name}.${status.name}`;
  const value = {
    [envelope.id.name]: id,
    [envelope.type.name]: code.value,
    [envelope.status.name]: status.value,
    [envelope.result.name]: carriedWords(envelope.result, parameters, given, path, complain),
  };
  return valueImage({ kind: "struct", struct: ring.response }, [value], byteOrder, complain).image;
}
