import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { exampleFiles, language } from "./examples.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const files = exampleFiles();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "abispec-language-"));
  for (const [path, content] of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("docs/language.md", () => {
  it.each(["disk", "mirror"])("has examples of %s that load without findings", async (spec) => {
    const { diagnostics, outputs } = await compile(join(folder, "spec", `${spec}.ts`));
    expect(diagnostics).toEqual([]);
    expect(outputs.map(({ name }) => name)).toContain(`${spec}.h`);
  });

  it("has examples that TypeScript accepts", () => {
    const configuration = ts.readConfigFile(join(root, "tsconfig.json"), (path) =>
      ts.sys.readFile(path),
    );
    const { options } = ts.parseJsonConfigFileContent(configuration.config, ts.sys, root);
    const modules = [...files.keys()].filter((path) => path.endsWith(".ts"));
    const program = ts.createProgram(
      modules.map((path) => join(folder, path)),
      options,
    );
    const findings = ts.getPreEmitDiagnostics(program);
    expect(findings.map(({ messageText }) => messageText)).toEqual([]);
  });

  it("has every block of TypeScript in a file of the examples", () => {
    expect(language.match(/^`{3,}ts$/gm)?.length).toBe(
      language.match(/^`{3,}ts\n\/\/ spec\//gm)?.length,
    );
  });

  it("explains every word of the language", () => {
    const words = readFileSync(join(root, "src", "index.ts"), "utf8")
      .split("\n")
      .flatMap((line) => /^export (?:type )?\{ (.*) \} from/.exec(line)?.[1]?.split(", ") ?? []);
    expect(words.length).toBeGreaterThan(20);
    const prose = language.replaceAll(/^(`{3,}).*?^\1$/gms, "");
    expect(words.filter((word) => !new RegExp(`\`(\\w+\\.)?${word}\\b`).test(prose))).toEqual([]);
  });
});
