import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { specsOrDefault } from "../../src/cli/specs.ts";
import { load } from "../../src/frontend/load.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

test("the module with the scenarios is not a spec", () => {
  expect(specsOrDefault([])).toEqual(["spec/netif.ts"]);
});

test("a spec is read again when it gets scenarios", async () => {
  const { model, inputs } = await load(`${root}/test/codegen/codes/spec.ts`);
  expect(model?.scenarios).toBeUndefined();
  expect(inputs).toContain(`${root}/test/codegen/codes/spec.scenarios.ts`.replaceAll("//", "/"));
});

test("scenarios are read again when a module that they share changes", async () => {
  const { inputs } = await load(`${root}/spec/netif.ts`);
  const names = inputs.map((input) => input.slice(root.length).replace(/^\//, ""));
  expect(names).toContain("spec/netif.scenarios.ts");
  expect(names).toContain("spec/netif/scenarios/interface.ts");
});

test("a spec is read again when a file that it imports appears", async () => {
  const folder = `${root}/test/diagnostics/cases/syntax-import`.replaceAll("//", "/");
  const { inputs } = await load(`${folder}/wrong.ts`);
  expect(inputs).toContain(`${folder}/nowhere.ts`);
});
