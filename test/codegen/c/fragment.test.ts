import { describe, expect, test } from "vitest";
import { emitFragment, emitHeader } from "../../../src/codegen/c/header.ts";
import { modelOf } from "../../examined.ts";
import { compilers, compilerReport } from "./compile-header.ts";

const spec = "test/codegen/c/fragment/spec.ts";
const model = await modelOf(spec);

function fragment(name: string): string {
  const chapter = model.chapters.find((one) => one.name === name);
  if (chapter === undefined) throw new Error(`${spec} has no chapter ${name}`);
  return emitFragment(chapter);
}

test("the codes of a chapter's messages come first, where another chapter has their family", () => {
  expect(fragment("orders").split("\n\n")[0]).toBe(
    "#define TYPE_STOP  2  /* Stops. */\n#define TYPE_START 9  /* Starts. */",
  );
});

test("a family of the chapter itself is there once", () => {
  expect(fragment("base").match(/#define TYPE_PAUSE\b/g)).toHaveLength(1);
});

test("the rest is what the header has for the chapter", () => {
  if (model === undefined) throw new Error(`${spec} can not be read`);
  const [, ...pieces] = fragment("orders").split("\n\n");
  expect(emitHeader(model)).toContain(pieces.join("\n\n"));
  expect(emitHeader(model)).toContain(fragment("base"));
});

test("it has neither the guard nor the includes, and no family of another chapter", () => {
  expect(fragment("orders")).not.toMatch(/#if|#endif|#include|TYPE_NONE|generated/);
});

describe.each(compilers)("%s", (_, compiler) => {
  test("compiles it after the chapters that it needs", async ({ skip }) => {
    if (compiler === undefined) return skip("it is not installed");
    expect(await compilerReport(compiler, fragment("orders"))).toBe("");
  });
});
