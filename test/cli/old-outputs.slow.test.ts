import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { generate, type GenerateOptions } from "../../src/cli/generate.ts";
import { emitters } from "../../src/codegen/outputs.ts";
import { compile } from "../../src/compile.ts";
import { MemoryTerminal } from "./memory-terminal.ts";

let folder: string;
let terminal: MemoryTerminal;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "abispec-old-outputs-"));
  writeFileSync(join(folder, "package.json"), "{}");
  mkdirSync(join(folder, "spec"));
  writeSpec("lamp", "lamp");
  await run(["lamp"]);
});
afterEach(() => rmSync(folder, { recursive: true }));

function writeSpec(file: string, name: string): void {
  const parts = `name: "${name}", title: "Lamp", guard: "LAMP_H", licence: "MIT", byteOrder: "little", includes: []`;
  writeFileSync(
    join(folder, "spec", `${file}.ts`),
    `import { codes, header, uint16_t } from "abispec";
/** Colours. */
export const COLOUR = codes({
  /** Red. */
  RED: 0,
});
/** Lamps. */
export default header({ ${parts} });
`,
  );
}

async function run(specs: readonly string[], options: Partial<GenerateOptions> = {}) {
  terminal = new MemoryTerminal(folder);
  const code = await generate(
    {
      specs: specs.map((name) => join(folder, "spec", `${name}.ts`)),
      out: join(folder, "generated"),
      format: "text",
      ...options,
    },
    terminal,
    compile,
  );
  const printed = (text: string) => text.replaceAll(`${folder}/`, "");
  return { code, output: printed(terminal.output), errors: printed(terminal.errors) };
}

function generated(): readonly string[] {
  return readdirSync(join(folder, "generated")).sort();
}

/** Every output of a spec without scenarios, in the order of a folder. */
function outputsOf(name: string): readonly string[] {
  return emitters
    .map(({ ending }) => `${name}.${ending}`)
    .filter((file) => !file.endsWith(".vectors.json"))
    .sort();
}

describe("outputs of a spec that was renamed", () => {
  beforeEach(() => {
    renameSync(join(folder, "spec", "lamp.ts"), join(folder, "spec", "light.ts"));
    writeSpec("light", "light");
  });

  it("are errors of --check, each with the command that removes it", async () => {
    await run(["light"]);
    const { code, errors } = await run(["light"], { check: true });
    expect(code).toBe(1);
    expect(errors.match(/^generated\/lamp\.\S+:1:1: error\[stale-output\]/gm)).toHaveLength(
      outputsOf("lamp").length,
    );
    expect(errors).toContain("was generated from spec/lamp.ts, which no longer gives it");
    expect(errors).toMatch(/run npx abispec generate \S*spec\/light\.ts --out \S+ --prune, /);
  });

  it("are listed by generate, and stay", async () => {
    const { code, output } = await run(["light"]);
    expect(code).toBe(0);
    expect(output).toMatch(
      /; left behind, as no spec generates them: generated\/lamp\.abi\.json, .* \(--prune removes them\)\n$/,
    );
    expect(generated()).toEqual([...outputsOf("lamp"), ...outputsOf("light")]);
  });

  it("are removed by --prune, and nothing else is", async () => {
    writeFileSync(join(folder, "generated", "notes.md"), "npx abispec generate spec/lamp.ts\n");
    writeFileSync(join(folder, "generated", "lamp.json"), "{}\n");
    const { code, output } = await run(["light"], { prune: true });
    expect(code).toBe(0);
    expect(output).toMatch(/; removed generated\/lamp\.abi\.json, /);
    expect(generated()).toEqual(["lamp.json", ...outputsOf("light"), "notes.md"]);
    expect((await run(["light"], { check: true })).code).toBe(0);
  });

  it("stay where the new spec has an error", async () => {
    writeFileSync(join(folder, "spec", "light.ts"), "export default 1;\n");
    expect((await run(["light"], { prune: true })).code).toBe(1);
    expect(generated()).toEqual(outputsOf("lamp"));
  });
});

describe("outputs of a spec that has another name for its header", () => {
  it("are removed by --prune", async () => {
    writeSpec("lamp", "light");
    await run(["lamp"], { prune: true });
    expect(generated()).toEqual(outputsOf("light"));
  });

  it("are found where a checkout has changed the line ends", async () => {
    for (const name of generated()) {
      const path = join(folder, "generated", name);
      writeFileSync(path, readFileSync(path, "utf8").replaceAll("\n", "\r\n"));
    }
    writeSpec("lamp", "light");
    await run(["lamp"], { prune: true });
    expect(generated()).toEqual(outputsOf("light"));
  });
});

describe("a file that is not an old output", () => {
  it.each(["lamp", "lämp"])(
    "may be one of a spec that this run was not asked for, %s.ts",
    async (spec) => {
      writeSpec(spec, "lamp");
      await run([spec]);
      writeSpec("light", "light");
      const { output } = await run(["light"], { prune: true });
      expect(output).not.toContain("lamp");
      expect(generated()).toEqual([...outputsOf("lamp"), ...outputsOf("light")]);
    },
  );

  it("may be one of another package, where the folder is outside of this one", async () => {
    const other = join(folder, "other");
    mkdirSync(join(other, "spec"), { recursive: true });
    writeFileSync(join(other, "package.json"), "{}");
    writeSpec("light", "light");
    renameSync(join(folder, "spec", "light.ts"), join(other, "spec", "light.ts"));
    await run(["../other/spec/light"], { prune: true });
    expect(generated()).toEqual([...outputsOf("lamp"), ...outputsOf("light")]);
  });

  it("may be the file to which an output is a link", async () => {
    const path = join(folder, "generated", "lamp.h");
    renameSync(path, join(folder, "generated", "real.h"));
    symlinkSync("real.h", path);
    const { output } = await run(["lamp"], { prune: true });
    expect(output).not.toContain("removed");
    expect(generated()).toContain("real.h");
  });
});
