import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { lint } from "markdownlint-cli2/markdownlint/promise";
import { beforeAll, describe, expect, test } from "vitest";
import { emitMarkdown } from "../../../src/codegen/markdown/reference.ts";
import { load } from "../../../src/frontend/load.ts";
import { modelOf } from "../../examined.ts";
import { type Model, declarationsOf, messagesOf, ringsOf } from "../../../src/model/model.ts";
import { withInner } from "../../../src/model/visit.ts";
import { config } from "./config.ts";
import { anchorsOf, fragmentsOf, parse } from "./parse.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const specs = ["spec/netif.ts", "test/codegen/markdown/shapes.ts"];

describe.each(specs)("the reference of %s", (spec) => {
  let model: Model;
  let reference: string;

  beforeAll(async () => {
    model = await modelOf(spec);
    reference = emitMarkdown(model);
  });

  test("is clean under markdownlint", async () => {
    const findings = await lint({ strings: { reference }, config });
    expect(findings["reference"]).toEqual([]);
  });

  test("has no anchor twice", async () => {
    const anchors = anchorsOf(await parse(reference));
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
  });

  test("links to anchors that exist", async () => {
    const tokens = await parse(reference);
    const anchors = new Set(anchorsOf(tokens));
    const fragments = fragmentsOf(tokens);
    expect(fragments.filter((fragment) => !anchors.has(fragment))).toEqual([]);
    expect(fragments.length).toBeGreaterThan(50);
  });

  test("has an anchor for every part of a declaration", async () => {
    const anchors = new Set(anchorsOf(await parse(reference)));
    expect(rowsOf(model).filter((row) => !anchors.has(row))).toEqual([]);
  });

  test("is the same for the same spec", async () => {
    const { model: again } = await load(spec);
    expect(again && emitMarkdown(again)).toBe(reference);
  });
});

/** The anchors of what has a row or an item of its own, under the names that links from elsewhere rely on. */
function rowsOf(model: Model): readonly string[] {
  const declarations = declarationsOf(model).flatMap((declaration) => {
    switch (declaration.kind) {
      case "codes":
        return declaration.values.map(({ cName }) => cName);
      case "flags":
        return declaration.values.map(({ cName }) => cName);
      case "struct":
      case "union":
        return withInner(declaration, declaration.name).flatMap(({ aggregate, path }) =>
          aggregate.members.map(({ name }) => `${path}.${name}`),
        );
      case "key":
        return [declaration.name];
      case "alias":
      case "constant":
      case "message":
      case "ring":
      case "section":
      case "verbatim":
        return [];
    }
  });
  const rules = [...ringsOf(model), ...messagesOf(model)].flatMap((owner) =>
    owner.rules.map(({ name }) => `${owner.name}.rules.${name}`),
  );
  const words = messagesOf(model).flatMap(({ name, parameters: request, replies }) => [
    ...request.map((word) => `${name}.request.${word.name}`),
    ...replies.flatMap((reply) => [
      `${name}.response.${reply.name}`,
      ...reply.parameters.map((word) => `${name}.response.${reply.name}.${word.name}`),
    ]),
  ]);
  return [...declarations, ...rules, ...words];
}

test("netif.md lists every key and rule, success before failure, and both users of NETIF_RSP_*", () => {
  const text = readFileSync(`${root}generated/netif.md`, "utf8");
  const [, keys = "", rules = ""] = text.split(/^## Index of (?:keys|rules)$/m);
  expect(keys).toContain("- [`feature-sg`](#feature_sg)");
  expect(rules).toContain("(#ADD_GREF_MAPPING.rules.allOrNothing) (must)");
  const success = text.indexOf('<a id="DEL_GREF_MAPPING.response.SUCCESS">');
  expect(success).toBeLessThan(text.indexOf('<a id="DEL_GREF_MAPPING.response.NOT_SUPPORTED">'));
  expect(text).toContain(
    "Used by [`netif_tx_response.status`](#netif_tx_response.status), [`netif_rx_response.status`](#netif_rx_response.status).",
  );
});
