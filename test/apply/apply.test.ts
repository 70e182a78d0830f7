import { describe, expect, test } from "vitest";
import { applySpec } from "../../src/apply/apply.ts";
import { examine } from "../../src/compile.ts";
import { abis } from "../../src/model/layout/abi.ts";
import { packagedTarget } from "../../src/verify/compilers.ts";
import { findStub, stubHeaders } from "../../src/verify/includes.ts";
import { cases, headerOf, spec } from "./case.ts";

// With one ABI: `cases.slow.test.ts` runs the command, and asks about all of them.
const targets = abis.slice(0, 1).map(packagedTarget);

const { model } = await examine(spec);
if (model === undefined) throw new Error(`${spec} has no model`);
const find = findStub(stubHeaders(model));

async function applyOn(text: string) {
  if (model === undefined) throw new Error(`${spec} has no model`);
  const header = { path: "lamp.h", text, find: () => find };
  return applySpec(model, header, targets, { only: undefined, remove: [] });
}

const some = ["kernel", "message-last", "plain-renamed"];

describe.each(cases.filter(({ name }) => some.includes(name)))("$name", (one) => {
  test("is brought up to date", async () => {
    const result = await applyOn(headerOf(one, "before").toString());
    expect(result).toMatchObject({ text: headerOf(one, "after").toString() });
  });
});
