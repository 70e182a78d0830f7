import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { emitted, filled } from "../../src/codegen/template/emission.ts";

const folder = mkdtempSync(join(tmpdir(), "abispec-template-"));

afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;

/** What a template gives, and what is wrong with it. */
function filledText(text: string, view: unknown): { text: string; missing: string[] } {
  count += 1;
  const file = join(folder, `${count}.hbs`);
  writeFileSync(file, text);
  const { value, diagnostics } = emitted(
    () => filled("x", view),
    () => file,
  );
  return { text: value, missing: diagnostics.map(({ message }) => message) };
}

describe("a hole", () => {
  test("takes text and numbers as they are", () => {
    const view = { name: "{{name}} <&>", size: 0, empty: "" };
    expect(filledText("{ {{name}} }{{size}}{{empty}}\n", view)).toEqual({
      text: "{ {{name}} <&> }0\n",
      missing: [],
    });
  });

  test.each([
    ["a property that is missing", {}],
    ["undefined", { name: undefined }],
    ["null", { name: null }],
    ["an object", { name: {} }],
    ["a list", { name: ["a"] }],
    ["a truth value", { name: false }],
    ["a property that each object has", Object.create({ name: "inherited" })],
    ["no object", undefined],
  ])("has no value for %s", (_, view) => {
    expect(filledText("a{{name}}b", view)).toEqual({
      text: "",
      missing: ['the hole "name" has no value'],
    });
  });
});

test.each(["{{if}}", "{{log}}", "{{else}}", "{{lookup}}", "\\{{name}}"])(
  "a template has no %s",
  (tag) => {
    const view = { if: 1, log: 2, else: 3, lookup: 4, name: 5 };
    expect(filledText(tag, view)).toEqual({ text: "", missing: [`a template has no ${tag}`] });
  },
);

describe("a list", () => {
  test("repeats what is in it, where holes are those of the element or lead outwards", () => {
    const view = {
      end: ";",
      rows: [
        { name: "a", cells: [1, 2] },
        { name: "b", cells: [] },
      ],
    };
    const text =
      "{{#each rows}}{{name}}{{#each cells}}{{this}}{{../name}}{{../../end}}{{/each}}{{/each}}";
    expect(filledText(text, view)).toEqual({ text: "a1a;2a;b", missing: [] });
  });

  test("takes the line of a tag away that is alone on it, and no other line break", () => {
    const text =
      "a\n  {{#each rows}}  \n{{this}}\n{{/each}}\n\n{{#each rows}} {{this}}{{/each}}\nb";
    expect(filledText(text, { rows: [1, 2] }).text).toBe("a\n1\n2\n\n 1 2\nb");
  });

  test.each([
    ["nothing", {}],
    ["a text", { rows: "ab" }],
    ["an object", { rows: { a: 1 } }],
  ])("is none where there is %s", (_, view) => {
    expect(filledText("{{#each rows}}x{{/each}}", view)).toEqual({
      text: "",
      missing: ['there is no list "rows" to repeat this for'],
    });
  });

  test("has holes without a value for an element that is undefined", () => {
    const view = { rows: ["a", undefined] };
    expect(filledText("{{#each rows}}{{this}}{{/each}}", view)).toEqual({
      text: "",
      missing: ['the hole "this" has no value'],
    });
  });
});
