import { decode as decodeBytes, subjectsOf } from "../../../src/decode/decode.ts";
import { printFields, printProblems } from "../../../src/decode/fields.ts";
import { twoAbisFor } from "./abis.ts";
import { digestOf, proofOfEach } from "./subject.ts";

/** Bytes that each struct and message is decoded from, in number. */
const lengths = [0, 1, 6, 33, 900];

/** `abispec decode` takes any bytes. */
export const decode = proofOfEach("decode", (subject) => {
  const { model } = subject;
  const digest = digestOf(subject);
  return [...subjectsOf(model)].flatMap(([name, wanted]) =>
    twoAbisFor(subject).flatMap((abi) =>
      lengths.flatMap((length) => {
        const bytes = Uint8Array.from(
          { length },
          (_, index) => Math.imul(digest + index, 0x9e3779b1) >>> 24,
        );
        try {
          const decoded = decodeBytes(wanted, bytes, model.byteOrder, abi);
          printFields(decoded, model.byteOrder);
          printProblems(decoded);
          return [];
        } catch (error) {
          return [`${length} bytes of ${name} on ${abi.name}: ${String(error)}`];
        }
      }),
    ),
  );
});
