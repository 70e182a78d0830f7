import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { emitted, includedBy, lenient, usesExtensions } from "../../generated-headers/emitted.ts";
import { isSuited } from "../../generated-headers/unsuited.ts";
import { compilers, compilerReport } from "./compile-header.ts";

const folder = "test/codegen";
const headers = readdirSync(folder)
  .map((name) => `${folder}/${name}/expected.h`)
  .filter((path) => existsSync(path));

describe.each(compilers)("with %s", (_, compiler) => {
  test.for(headers)("%s compiles under every standard", async (path, { skip }) => {
    if (compiler === undefined) return skip("it is not installed");
    const { model } = await emitted(path.replace("expected.h", "spec.ts"));
    const report = await compilerReport(
      compiler,
      readFileSync(path, "utf8"),
      includedBy(model),
      (standard) => {
        if (!isSuited(model.name, standard)) return undefined;
        return usesExtensions(model, standard) ? lenient : [];
      },
    );
    expect(report).toBe("");
  });
});
