import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { catalogue } from "../src/diagnostic/catalogue.ts";
import type { Diagnostic } from "../src/diagnostic/diagnostic.ts";
import { compile } from "../src/compile.ts";
import { companionEnding } from "../src/load/companion.ts";

const folder = fileURLToPath(new URL("diagnostics", import.meta.url));
const cases = readdirSync(folder)
  .filter((name) => name.endsWith(".ts") && !name.endsWith(companionEnding))
  .toSorted();

/** A case ends with what it expects: a line `//= line:column code: message` for each finding. */
function expected(file: string): string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("//= "))
    .map((line) => line.slice(4));
}

function found({ code, message, span }: Diagnostic, file: string): string {
  const place = span && `${span.line}:${span.column}`;
  const other = span === undefined || span.file === file ? "" : `${basename(span.file)}:`;
  return `${other}${place} ${code}: ${message}`;
}

describe("every wrong spec gives the findings that it expects", () => {
  test.each(cases)("%s", async (name) => {
    const file = `${folder}/${name}`;
    const { diagnostics, outputs } = await compile(file);
    expect(diagnostics.map((one) => found(one, file))).toEqual(expected(file));
    expect(outputs).toEqual([]);
  });
});

test("every code of the catalogue has a case", () => {
  const codes = new Set(
    cases.flatMap((name) =>
      expected(`${folder}/${name}`).map((line) => line.split(" ")[1]?.replace(":", "")),
    ),
  );
  expect(Object.keys(catalogue).filter((code) => !codes.has(code))).toEqual([]);
});
