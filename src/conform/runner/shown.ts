import { decode, subjectsOf } from "../../decode/decode.ts";
import type { Field } from "../../decode/fields.ts";
import type { Model } from "../../model/model.ts";
import { layoutAbi } from "../../vectors/encode.ts";
import {
  bytesOf,
  hexOf,
  type ExpectedResponse as Expected,
  type Hex,
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
