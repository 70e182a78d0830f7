import { expect, test } from "vitest";
import { wrongKeys } from "../../../src/conform/contract/published-keys.ts";
import { modelOf } from "./loaded-model.ts";

const model = await modelOf("spec/netif.ts");

test.each([
  { path: "feature-sg", value: "1", found: [] },
  { path: "feature-sg", value: "2", found: ['the key feature-sg is "2", and not "0" or "1"'] },
  { path: "multi-queue-max-queues", value: "16", found: [] },
  {
    path: "multi-queue-max-queues",
    value: "four",
    found: ['the key multi-queue-max-queues is "four", and not a decimal number'],
  },
  {
    path: "queue-12/tx-ring-ref",
    value: "8",
    found: ['the key queue-12/tx-ring-ref is "8", but the frontend writes it'],
  },
  { path: "nobody-knows", value: "", found: [] },
])("the key $path = $value", ({ path, value, found }) => {
  expect(wrongKeys(model, new Map([[path, value]]))).toEqual(found);
});
