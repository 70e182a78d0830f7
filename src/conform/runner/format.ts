import { hexOf, formatCount } from "../../text/text.ts";
import { decode, subjectsOf } from "../../decode/decode.ts";
import type { DecodedField } from "../../decode/fields.ts";
import type { Model } from "../../model/model.ts";
import { layoutAbi } from "../../vectors/encode.ts";
import { bytesOf, type ExpectedResponse, type Hex, type VectorStep } from "../../vectors/vector.ts";

/** Bytes, or something else that was looked at, and what it means. */
export interface FormattedBytes {
  /** Digits of bits that do not count are dots; `undefined` for what is not bytes. */
  readonly bytes: Hex | undefined;
  readonly text: string;
}

/**
 * Bytes as what `name` stands for in the model: its hexadecimal digits, and its fields on one line.
 *
 * @param name - such as `netif_tx:response`; see {@link subjectsOf}.
 */
export function formatBytes(
  name: string,
  model: Model,
  bytes: Uint8Array,
  mask?: Hex,
): FormattedBytes {
  const subject = subjectsOf(model).get(name);
  const digits = hexOf(bytes).replaceAll(/./g, (digit, at: number) =>
    mask?.[at] === "0" ? "." : digit,
  );
  if (subject === undefined) return { bytes: digits, text: "" };
  const { title, size } = decode(subject, bytes, model.byteOrder, layoutAbi);
  // A slot is as large as the larger of request and response: what follows has no meaning.
  const { fields, problems } = decode(subject, bytes.subarray(0, size), model.byteOrder, layoutAbi);
  const parts = fields.map(formatField).join(", ");
  const wrong = problems.map(({ message }) => `; ${message}`).join("");
  return { bytes: digits, text: `${title}: ${parts}${wrong}` };
}

/** The responses that an expectation accepts. */
export function formatExpected(
  name: string,
  model: Model,
  { anyOf, mask }: ExpectedResponse,
): readonly FormattedBytes[] {
  return anyOf.map((one) => formatBytes(name, model, bytesOf(one), mask));
}

function formatField({ path, value, bytes, meaning }: DecodedField): string {
  const text = value === undefined ? hexOf(bytes) : String(value);
  return meaning === "" ? `${path} ${text}` : `${path} ${text} (${meaning})`;
}

/** Most digits of bytes that a line shows. */
const maxDigits = 64;

/** A step in words: its own prose where it has some, and what it does. */
export function formatStep(step: VectorStep): string {
  const text = formatAction(step);
  return step.says === undefined ? text : `${text}: ${step.says}`;
}

function formatAction(step: VectorStep): string {
  switch (step.do) {
    case "grant":
      return `grant page ${step.page} as ${step.ref}, ${step.access}`;
    case "revoke":
      return `revoke grant ${step.ref}, which ${step.allowed ? "is" : "must not be"} possible`;
    case "refuse":
      return `let the hypervisor refuse the use of grant ${step.ref}`;
    case "key":
      return `write the key ${step.path} = ${step.value}`;
    case "ring":
      return `set up the ring ${step.ring} in page ${step.page}`;
    case "connect":
    case "disconnect":
      return step.do;
    case "write":
      return `write ${shorten(step.bytes)} into page ${step.page} at ${step.offset}`;
    case "change":
      return `before the backend's ${step.use === 2 ? "second" : "next"} use of grant ${step.ref}, write ${shorten(step.bytes)} into page ${step.page} at ${step.offset}`;
    case "request":
      return `put the request ${shorten(step.bytes)} on the ring in page ${step.page}`;
    case "notify":
      return `send an event to port ${step.port}`;
    case "deliver":
      return `hand the backend ${shorten(step.bytes)}`;
    case "responses":
      return `look for ${formatCount(step.expected.length, "response")} on the ring in page ${step.page}`;
    case "memory":
      return `look at page ${step.page} from ${step.offset} on`;
    case "mapped":
      return `look which grants are mapped`;
    case "emitted":
      return `look what the backend has handed on`;
    case "published":
      return `look for the key ${step.path} = ${step.value}`;
  }
}

function shorten(hex: string): string {
  if (hex.length <= maxDigits) return hex;
  return `${hex.slice(0, maxDigits)}... (${hex.length / 2} bytes)`;
}
