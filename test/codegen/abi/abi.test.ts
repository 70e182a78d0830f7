import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import { emitAbi } from "../../../src/codegen/abi/abi.ts";
import type { AbiDocument } from "../../../src/codegen/abi/document.ts";
import type { TypeEntry } from "../../../src/codegen/abi/type-entries.ts";
import { abis } from "../../../src/model/layout/abi.ts";
import { declarationsOf } from "../../../src/model/model.ts";
import { factCounts } from "../../generated-headers/fact-counts.ts";
import { load } from "../../../src/frontend/load.ts";
import { modelOf } from "../../examined.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const schema: object = JSON.parse(readFileSync(`${root}docs/abi.schema.json`, "utf8"));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile<AbiDocument>(schema);

async function emitted(spec: string): Promise<string> {
  return emitAbi(await modelOf(spec));
}

/** The struct or union that a type names, below its arrays. */
function referredTypes(type: TypeEntry): readonly string[] {
  switch (type.kind) {
    case "integer":
    case "float":
      return [];
    case "array":
      return referredTypes(type.element);
    case "struct":
    case "union":
      return [type.name];
  }
}

/** What a reader of the file has: the document as the schema promises it. */
async function read(spec: string): Promise<AbiDocument> {
  const document: unknown = JSON.parse(await emitted(spec));
  if (!validate(document)) throw new Error(JSON.stringify(validate.errors, undefined, 2));
  return document;
}

describe.each(["spec/netif.ts", "test/codegen/markdown/shapes.ts"])("the ABI of %s", (spec) => {
  let text: string;
  let document: AbiDocument;

  beforeAll(async () => {
    text = await emitted(spec);
    document = await read(spec);
  });

  test("is printed with two spaces, and the same each time", async () => {
    expect(text).toBe(`${JSON.stringify(document, undefined, 2)}\n`);
    const { model } = await load(spec);
    expect(model && emitAbi(model)).toBe(text);
  });

  test("names every ABI once in each list of layouts", () => {
    const every = abis.map(({ name }) => name).toSorted();
    const words = document.messages.flatMap(({ request, replies }) => [
      ...request,
      ...replies.flatMap((reply) => reply.words),
    ]);
    const lists = [
      ...document.types.map(({ layouts }) => layouts),
      ...document.rings.map(({ layouts }) => layouts),
      ...words.flatMap(({ type }) => (type.kind === "page" ? [type.layouts] : [])),
    ];
    expect(lists.length).toBeGreaterThan(3);
    for (const layouts of lists) {
      expect(layouts.flatMap((layout) => layout.abis).toSorted()).toEqual(every);
    }
  });

  test("refers to types and constants that it has", () => {
    const types = new Set(document.types.map(({ name }) => name));
    const referred = document.types.flatMap(({ members }) =>
      members.flatMap(({ type }) => referredTypes(type)),
    );
    expect(referred.filter((name) => !types.has(name))).toEqual([]);
    const values = new Map(document.constants.map(({ name, value }) => [name, value]));
    for (const { type, replies } of document.messages) {
      for (const code of [type, ...replies.map(({ status }) => status)]) {
        expect(values.get(code.constant)).toBe(code.value);
      }
    }
  });
});

test("a part comes before what contains it", async () => {
  const { types } = await read("spec/netif.ts");
  const known = new Set<string>();
  for (const { name, members } of types) {
    const parts = members.flatMap(({ type }) => referredTypes(type));
    expect(parts.filter((part) => !known.has(part))).toEqual([]);
    known.add(name);
  }
});

test("has each key with its values and absence, and each rule", async () => {
  const { keys, rules } = await read("spec/netif.ts");
  expect(keys.find(({ path }) => path === "feature-sg")).toMatchObject({
    writer: "both",
    values: "switch",
    default: "0",
    absence: null,
  });
  expect(keys.filter((key) => key.values === null)).toEqual([]);
  expect(keys.filter((key) => (key.default === null) === (key.absence === null))).toEqual([]);
  expect(rules.find(({ name }) => name === "ADD_GREF_MAPPING.allOrNothing")).toEqual({
    name: "ADD_GREF_MAPPING.allOrNothing",
    owner: "ADD_GREF_MAPPING",
    obligation: "must",
    decided: false,
    text: "Either all entries are added or none is. Where the message fails, the table of the queue is as it was before.",
  });
});

test("a value beyond 53 bits is exact, and has its type in C", async () => {
  const { constants } = await read("test/codegen/markdown/shapes.ts");
  const facts = constants.map(({ name, kind, type, value }) => [name, kind, type, value].join(" "));
  expect(facts).toEqual([
    "DEMO_LAST_SECTOR constant unsigned long long 18446744073709551600",
    "DEMO_LEVEL_MIN constant int -5",
    "DEMO_OP_READ code int 16",
    "DEMO_OP_FILL code int 17",
    "DEMO_OP_MAX bound int 18",
    "DEMO_RESULT_FAILED code int -1",
    "DEMO_RESULT_DONE code int 0",
    "_DEMO_FEATURE_first flag-bit int 0",
    "DEMO_FEATURE_first flag-mask unsigned int 1",
    "_DEMO_FEATURE_wide flag-bit int 40",
    "DEMO_FEATURE_wide flag-mask unsigned long long 1099511627776",
  ]);
});

test("a type that differs between ABIs has a layout for each kind of them", async () => {
  const { types } = await read("test/codegen/markdown/shapes.ts");
  const unit = types.find(({ name }) => name === "demo_unit");
  const layouts = unit?.layouts.map(({ abis: names, size, alignment, members, holes }) => ({
    names: names.join(),
    extent: [size, alignment],
    offsets: members.map(({ offset }) => offset),
    holes: holes.map(({ offset, size: bytes }) => [offset, bytes]),
  }));
  expect(layouts).toEqual([
    {
      names: "x86_64,aarch64,arm,riscv64,ppc64le,s390x,ppc64,mips",
      extent: [72, 8],
      offsets: [0, 8, 16, 32, 64],
      holes: [
        [2, 6],
        [65, 7],
      ],
    },
    {
      names: "i386",
      extent: [64, 4],
      offsets: [0, 4, 12, 28, 60],
      holes: [
        [2, 2],
        [61, 3],
      ],
    },
  ]);
  expect(types.map(({ name, inPlace }) => `${name} ${inPlace}`)).toContain(
    "demo_unit.parts.tail true",
  );
});

test("the network interface has every constant, struct, ring and message of its spec", async () => {
  const model = await modelOf("spec/netif.ts");
  const document = await read("spec/netif.ts");
  const types = document.types.filter(({ inPlace }) => !inPlace);
  const structs = declarationsOf(model, "struct", "union").map(({ name }) => name);
  expect(types.map(({ name }) => name).toSorted()).toEqual(structs.toSorted());
  expect(document.rings.map(({ name, layouts }) => [name, layouts[0]?.slots])).toEqual([
    ["xen_netif_ctrl", 128],
    ["netif_tx", 256],
    ["netif_rx", 256],
  ]);
  expect(document.messages.map(({ name }) => name)).toEqual(
    declarationsOf(model, "message").map(({ name }) => name),
  );
  expect(document.constants).toHaveLength(factCounts(model).constants);
});

describe("the schema refuses", () => {
  let text: string;

  beforeAll(async () => {
    text = await emitted("spec/netif.ts");
  });

  test.each<readonly [string, (document: Record<string, unknown>) => void]>([
    ["another format", (document) => (document["format"] = "abispec-abi-1")],
    ["a property that it does not know", (document) => (document["date"] = "today")],
    ["a missing list", (document) => delete document["rings"]],
    ["a value that is a number", (document) => (firstOf(document["constants"])["value"] = 18)],
    [
      "a value that is not a decimal",
      (document) => (firstOf(document["constants"])["value"] = "0x12"),
    ],
    [
      "an unknown type of constant",
      (document) => (firstOf(document["constants"])["type"] = "int128"),
    ],
    ["a size of 0", (document) => (firstOf(firstOf(document["types"])["layouts"])["size"] = 0)],
    ["a struct without layouts", (document) => (firstOf(document["types"])["layouts"] = [])],
    [
      "a member without a type",
      (document) => delete firstOf(firstOf(document["types"])["members"])["type"],
    ],
    [
      "an alias in a place that knows none",
      (document) => (firstOf(document["rings"])["alias"] = null),
    ],
  ])("%s", (_name, damage) => {
    const document: Record<string, unknown> = JSON.parse(text);
    expect(validate(document)).toBe(true);
    damage(document);
    expect(validate(document)).toBe(false);
  });
});

function firstOf(list: unknown): Record<string, unknown> {
  if (!Array.isArray(list)) throw new Error("not a list");
  return list[0];
}
