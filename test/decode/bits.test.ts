import { expect, test } from "vitest";
import { decode, subjectsOf } from "../../src/decode/decode.ts";
import { modelOf } from "../examined.ts";
import { abis } from "../../src/model/layout/abi.ts";

const model = await modelOf("test/codegen/bits/spec.ts");

function decoded(name: string, bytes: readonly number[], byteOrder: "little" | "big") {
  const subject = subjectsOf(model).get(name);
  const abi = abis.find((one) => one.byteOrder === byteOrder);
  if (subject === undefined || abi === undefined) throw new Error(`there is no ${name}`);
  const { fields, problems } = decode(subject, Uint8Array.from(bytes), byteOrder, abi);
  return { values: fields.map(({ path, value }) => `${path} ${value}`), problems };
}

test("portable bit-fields are the same bits in either byte order", () => {
  const bytes = [0x45, 0x07, 0x50, 0x2b];
  const values = [
    ...["length 5", "version 4", "service 7", "reserved 0", "start 5"],
    ...["last 1", "asks 5", "small 2"],
  ];
  expect(decoded("packet", bytes, "little")).toEqual({ values, problems: [] });
  expect(decoded("packet", bytes, "big")).toEqual({ values, problems: [] });
});

test("others begin at the end of a byte that the ABI allocates first", () => {
  const bytes = [0x12, 0x34, 0x56, 0x78, ...Array.from({ length: 36 }, () => 0)];
  expect(decoded("state", bytes, "little").values.slice(0, 2)).toEqual([
    `level ${0x63412}`,
    `rest ${0x785}`,
  ]);
  expect(decoded("state", bytes, "big").values.slice(0, 2)).toEqual([
    `level ${0x12345}`,
    `rest ${0x678}`,
  ]);
});

test("padding between bit-fields has to be 0", () => {
  const { problems } = decoded("packet", [0x45, 0x07, 0x51, 0x2b], "little");
  expect(problems).toEqual([{ path: "reserved", offset: 2, message: "padding is not 0" }]);
});
