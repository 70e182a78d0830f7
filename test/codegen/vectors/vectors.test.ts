import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import type { Vectors } from "../../../src/vectors/vector.ts";
import { emitVectors } from "../../../src/vectors/vectors.ts";
import { load } from "../../../src/frontend/load.ts";
import { modelOf } from "../../examined.ts";
import type { Model } from "../../../src/model/model.ts";
import { provablesOf } from "../../../src/model/provable.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const schema: object = JSON.parse(readFileSync(`${root}docs/vectors.schema.json`, "utf8"));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile<Vectors>(schema);

/** What a reader of the file has: the document as the schema promises it. */
function read(text: string): Vectors {
  const document: unknown = JSON.parse(text);
  if (!validate(document)) throw new Error(JSON.stringify(validate.errors, undefined, 2));
  return document;
}

test("a spec without scenarios gives no vectors", async () => {
  expect(emitVectors(await modelOf("test/codegen/codes/spec.ts"))).toBeUndefined();
});

test("every kind of step has the form that the schema gives it, and no other", async () => {
  const text = emitVectors(await modelOf("test/codegen/scenarios/spec.ts")) ?? "";
  const steps = read(text).vectors.flatMap((vector) => vector.steps);
  const kinds = new Set<string>(steps.map((step) => step.do));
  const known = JSON.stringify(schema).matchAll(/"do":\{"type":"string","const":"(\w+)"/g);
  expect([...kinds].toSorted()).toEqual([...known].map(([, kind]) => kind).toSorted());
  const [, first = ""] = /("ref": 8, )/.exec(text) ?? [];
  expect(() => read(text.replace(first, ""))).toThrow("must have required property 'ref'");
  expect(() => read(text.replace('"connect"', '"connects"'))).toThrow("must be equal");
});

describe("the vectors of netif", () => {
  let model: Model;
  let text: string;
  let vectors: Vectors["vectors"];

  beforeAll(async () => {
    model = await modelOf("spec/netif.ts");
    text = emitVectors(model) ?? "";
    vectors = read(text).vectors;
  });

  test("are the same each time", async () => {
    const { model: again } = await load("spec/netif.ts");
    expect(again && emitVectors(again)).toBe(text);
  });

  test("have each step on a line of its own", () => {
    const steps = vectors.flatMap((vector) => vector.steps);
    const lines = text.split("\n").filter((line) => line.includes('"do":'));
    expect(lines.map((line) => JSON.parse(line.replace(/,$/, "")))).toEqual(steps);
  });

  test("name pages within those that a run needs", () => {
    const { pages } = read(text);
    const used = vectors.flatMap(({ steps }) =>
      steps.flatMap((step) => ("page" in step ? step.page : [])),
    );
    expect(Math.max(...used)).toBe(pages - 1);
  });

  test("end with a check: the effect of the last step is seen", () => {
    const looks = ["responses", "memory", "mapped", "emitted", "published", "revoke"];
    const last = vectors.map(({ name, steps }) => ({ name, do: steps.at(-1)?.do ?? "" }));
    expect(last.filter((step) => !looks.includes(step.do))).toEqual([]);
  });

  test("prove each must and reach each reply, or a test does that names the rule", () => {
    const elsewhere = model.scenarios?.elsewhere ?? [];
    const unnamed = elsewhere.filter(
      ({ name, test: path }) => !readFileSync(root + path, "utf8").includes(name),
    );
    expect(unnamed.map(({ name, test: path }) => `${path} does not name ${name}`)).toEqual([]);
    const proven = new Set([
      ...vectors.flatMap(({ proves }) => proves),
      ...elsewhere.map(({ name }) => name),
    ]);
    const due = provablesOf(model).filter(
      (subject) => subject.kind === "reply" || subject.rule.obligation === "must",
    );
    expect(due.map(({ name }) => name).filter((name) => !proven.has(name))).toEqual([]);
  });
});
