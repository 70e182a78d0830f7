import { describe, expect, test } from "vitest";
import { wrongKeys } from "../../../src/conform/contract/message-checks.ts";
import { answer, filled, violationsOf } from "./bell-exchange.ts";
import { bellModel } from "./bell-model.ts";
import { modelOf } from "../../examined.ts";

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

const bell = bellModel();

test.each([
  { path: "loud", values: ["0", "1"] },
  { path: "bell-0/tones", values: ["0", "9", "10", "4294967296"] },
  { path: "bell-12/tones", values: ["3"] },
  { path: "label", values: ["", "any", "two\nlines"] },
  { path: "note", values: ["", "any"] },
])("the key $path may have the values $values", ({ path, values }) => {
  expect(values.flatMap((value) => wrongKeys(bell, new Map([[path, value]])))).toEqual([]);
});

test.each([
  { path: "loud", values: ["", "2", "10", "21", "1 ", " 1"], kind: '"0" or "1"' },
  { path: "bell-0/tones", values: ["", "-1", "1.5", "4 ", " 4", "0x4"], kind: "a decimal number" },
])("the key $path may not have the values $values", ({ path, values, kind }) => {
  expect(values.flatMap((value) => wrongKeys(bell, new Map([[path, value]])))).toEqual(
    values.map((value) => `the key ${path} is ${JSON.stringify(value)}, and not ${kind}`),
  );
});

test("a key whose path has no number, or two, is not known", () => {
  const published = new Map(
    ["bell-N1/tones", "bell-/tones", "bell-1-/tones"].map((path) => [path, "many"]),
  );
  expect(wrongKeys(bell, published)).toEqual([]);
});

test("each wrong key is told of, in the order in which they are published", () => {
  const published = new Map([
    ["ring-ref", "1"],
    ["label", "any"],
    ["loud", "yes"],
  ]);
  expect(wrongKeys(bell, published)).toEqual([
    'the key ring-ref is "1", but the frontend writes it',
    'the key loud is "yes", and not "0" or "1"',
  ]);
});

describe("in an exchange, a key that a backend publishes", () => {
  const publish = (...values: readonly string[]) =>
    violationsOf(
      (bench, turn) => {
        const value = values[turn];
        if (value !== undefined) bench.host.publish("loud", value);
        answer(bench, ...(turn === 0 ? [filled] : []));
      },
      { afterwards: () => {} },
    );

  test("may have a right value", async () => {
    expect(await publish("1", "0")).toEqual([]);
  });

  test("is told of once while its value stays wrong", async () => {
    expect(await publish("2")).toEqual([
      'notify(1) key-value: the key loud is "2", and not "0" or "1"',
    ]);
  });

  test("is told of again when it has another wrong value", async () => {
    expect(await publish("2", "3")).toEqual([
      'notify(1) key-value: the key loud is "2", and not "0" or "1"',
      'notify(1) key-value: the key loud is "3", and not "0" or "1"',
    ]);
  });
});
