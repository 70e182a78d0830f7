import fc from "fast-check";
import { expect, test } from "vitest";
import { packModel, unpackModel } from "../../../src/codegen/site/model-data.ts";
import { modelOf } from "../../examined.ts";
import { decode, subjectsOf } from "../../../src/decode/decode.ts";
import { abis } from "../../../src/model/layout/abi.ts";

const specs = [
  "spec/netif.ts",
  ...["layouts", "messages", "nested", "packets", "wide"].map(
    (name) => `test/codegen/${name}/spec.ts`,
  ),
];

test.each(specs)("bytes mean the same by what a page has of %s", async (spec) => {
  const model = await modelOf(spec);
  const text = packModel(model);
  expect(text).not.toMatch(/prose|\/spec/);
  const [original, read] = [subjectsOf(model), subjectsOf(unpackModel(text))];
  expect([...read.keys()]).toEqual([...original.keys()]);
  fc.assert(
    fc.property(
      fc.constantFrom(...original.keys()),
      fc.constantFrom(...abis),
      fc.uint8Array({ maxLength: 40 }),
      (name, abi, bytes) => {
        const [one, other] = [original.get(name), read.get(name)];
        if (one === undefined || other === undefined) throw new Error(name);
        const facts = ({ fields, problems, title, size }: ReturnType<typeof decode>) => ({
          ...{ title, size, problems },
          fields: fields.map(({ values, ...field }) => ({ ...field, values: values?.name })),
        });
        expect(facts(decode(other, bytes, model.byteOrder, abi))).toEqual(
          facts(decode(one, bytes, model.byteOrder, abi)),
        );
      },
    ),
  );
});
