import { modelOf } from "../examined.ts";
import { decode, parseHex, subjectsOf } from "../../src/decode/decode.ts";
import type { Decoded } from "../../src/decode/fields.ts";
import { abiNamed } from "../abi-named.ts";
import type { Model } from "../../src/model/model.ts";

/** The spec of a disk. */
export const model: Model = await modelOf("test/cli/spec/disk.ts");

/** `text` taken for a `type` of {@link model}. */
export function decoded(
  type: string,
  text: string,
  byteOrder = model.byteOrder,
  abiName = "x86_64",
): Decoded {
  const bytes = parseHex(text);
  const subject = subjectsOf(model).get(type);
  if (typeof bytes === "string" || subject === undefined) {
    throw new Error(`no such ${type} or ${text}`);
  }
  return decode(subject, bytes, byteOrder, abiNamed(abiName));
}

/** Each field as `path=value meaning`. */
export function fields(result: Decoded): string[] {
  return result.fields.map(({ path, value, bytes, meaning }) =>
    `${path}=${value ?? Buffer.from(bytes).toString("hex")} ${meaning}`.trimEnd(),
  );
}
