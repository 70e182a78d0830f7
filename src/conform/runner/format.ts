import { decode, subjectsOf } from "../../decode/decode.ts";
import type { Field } from "../../decode/fields.ts";
import type { Model } from "../../model/model.ts";
import { layoutAbi } from "../../vectors/encode.ts";
import {
  type ExpectedResponse as Expected,
  type Hex,
  type VectorStep as Step,
  bytesOf,
  hexOf,
} from "../../vectors/vector.ts";
import type { Shown } from "./outcome.ts";

/**
 * Bytes as what `name` stands for in the model: its hexadecimal digits, and its fields on one line.
 *
 * @param name - such as `netif_tx:response`; see {@link subjectsOf}.
 */
export function shownAs(name: string, model: Model, bytes: Uint8Array, mask?: Hex): Shown {
  const subject = subjectsOf(model).get(name);
  const shown = masked(hexOf(bytes), mask);
  if (subject === undefined) return { bytes: shown, text: "" };
  const { title, size } = decode(subject, bytes, model.byteOrder, layoutAbi);
  // A slot is as large as the larger one of request and response: what follows has no meaning.
  const { fields, problems } = decode(subject, bytes.subarray(0, size), model.byteOrder, layoutAbi);
  const parts = fields.map(fieldText).join(", ");
  const wrong = problems.map(({ message }) => `; ${message}`).join("");
  return { bytes: shown, text: `${title}: ${parts}${wrong}` };
}

/** What an expectation takes, one for each alternative. */
export function expectedAs(
  name: string,
  model: Model,
  { anyOf, mask }: Expected,
): readonly Shown[] {
  return anyOf.map((one) => shownAs(name, model, bytesOf(one), mask));
}

function masked(hex: Hex, mask: Hex | undefined): Hex {
  return mask === undefined
    ? hex
    : hex.replaceAll(/./g, (digit, at: number) => (mask[at] === "0" ? "." : digit));
}

function fieldText({ path, value, bytes, meaning }: Field): string {
  const text = value === undefined ? hexOf(bytes) : String(value);
  return meaning === "" ? `${path} ${text}` : `${path} ${text} (${meaning})`;
}

/** Digits of bytes that a line shows at the most. */
const mostDigits = 64;

/** A step in words: its own prose where it has some, and what it does. */
export function stepText(step: Step): string {
  const text = actionText(step);
  return step.says === undefined ? text : `${text}: ${step.says}`;
}

function actionText(step: Step): string {
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
      return `write ${shortened(step.bytes)} into page ${step.page} at ${step.offset}`;
    case "change":
      return `when the backend next uses grant ${step.ref}, write ${shortened(step.bytes)} into page ${step.page} at ${step.offset} first`;
    case "request":
      return `put the request ${shortened(step.bytes)} on the ring in page ${step.page}`;
    case "notify":
      return `send an event to port ${step.port}`;
    case "deliver":
      return `hand the backend ${shortened(step.bytes)}`;
    case "responses":
      return `look for ${counted(step.expected.length, "response")} on the ring in page ${step.page}`;
    case "memory":
      return `look at page ${step.page} from ${step.offset} on`;
    case "mapped":
      return `look which grants are mapped`;
    case "emitted":
      return `look what the backend has handed on`;
  }
}

/** `1 response`, `2 responses`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function shortened(hex: string): string {
  if (hex.length <= mostDigits) return hex;
  return `${hex.slice(0, mostDigits)}... (${hex.length / 2} bytes)`;
}
