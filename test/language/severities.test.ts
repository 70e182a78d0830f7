import { readFileSync } from "node:fs";
import { expect, expectTypeOf, test } from "vitest";
import { configurableCodes, type catalogue } from "../../src/diagnostics/codes/catalogue.ts";
import type { Severities } from "../../src/language/severities.ts";

test("a header can set the severity of every configurable code, and of no other", () => {
  const settable: Required<Severities> = {
    "unresolved-link": "warning",
    undocumented: "warning",
    "unlisted-declaration": "warning",
    "hidden-padding": "warning",
    "missing-message": "warning",
    "missing-includes": "warning",
    "reserved-prefix": "warning",
    unproven: "warning",
  };
  expect(Object.keys(settable).toSorted()).toEqual(configurableCodes.toSorted());
  expectTypeOf<keyof Severities>().toExtend<keyof typeof catalogue>();
});

test("docs/language.md lists every configurable code", () => {
  const text = readFileSync("docs/language.md", "utf8");
  const [, list = ""] =
    /^An error that leaves every output right .* The codes are (.*?)\./m.exec(text) ?? [];
  expect([...list.matchAll(/`([\w-]+)`/g)].map(([, code]) => code)).toEqual(configurableCodes);
});
