import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

const header = `header({
  name: "disk",
  title: "Disks",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  chapters: [sectors],
})`;
const spec = `import { header } from "abispec";
import * as sectors from "./disk/sectors.ts";

/** Disks. */
export default ${header};
`;
const sectors = `import { constant } from "abispec";

/** Most sectors. */
export const DISK_SECTORS = constant(8);
`;

/** Writes a spec of two modules to a folder of its own, and says what comes of it. */
async function outcomeOf(name: string, own: string, chapter: string): Promise<string> {
  const root = join(folder, name);
  mkdirSync(join(root, "disk"), { recursive: true });
  writeFileSync(join(root, "disk.ts"), own);
  writeFileSync(join(root, "disk/sectors.ts"), chapter);
  const { diagnostics, outputs } = await compile(join(root, "disk.ts"));
  const found = diagnostics.map(({ code, span }) => `${span?.line} ${code}`);
  return [...found, ...outputs.map((output) => output.name)].join(", ");
}

describe("modules", () => {
  test.each(["a*b", "a\\b", "a b", "ä", "%20", "#1"])(
    "load from a folder called %j",
    async (name) => {
      expect(await outcomeOf(name, spec, sectors)).toContain("disk.h");
      const wrong = sectors.replace("(8)", "(0.5)");
      expect(await outcomeOf(name, spec, wrong)).toBe("4 invalid-number");
    },
  );

  test("may share the type of a member under a condition", async () => {
    const root = join(folder, "condition");
    mkdirSync(join(root, "disk"), { recursive: true });
    writeFileSync(
      join(root, "types.ts"),
      'import { uint16_t, uint32_t, when } from "abispec";\nexport const track = when("defined(OLD)", uint16_t, uint32_t);\n',
    );
    writeFileSync(join(root, "disk.ts"), spec.replace("chapters", "includes: [], chapters"));
    writeFileSync(
      join(root, "disk/sectors.ts"),
      'import { struct } from "abispec";\nimport { track } from "../types.ts";\n/** A disk. */\nexport const disk = struct({\n/** First. */\nfirst: track });\n',
    );
    const { diagnostics, outputs } = await compile(join(root, "disk.ts"));
    expect(diagnostics).toEqual([]);
    const text = outputs.find(({ name }) => name === "disk.h")?.text ?? "";
    expect(text.match(/#if.*OLD|#else|uint.*first;/g)).toEqual([
      "#ifdef OLD",
      "uint16_t first;",
      "#else",
      "uint32_t first;",
    ]);
  });

  test("may be JSON, which is its own default export", async () => {
    const limits = join(folder, "json/disk/limits.json");
    mkdirSync(dirname(limits), { recursive: true });
    writeFileSync(limits, '{ "sectors": 8 }');
    const chapter = `import limits from "./limits.json";\n${sectors.replace("8", "limits.sectors")}`;
    expect(await outcomeOf("json", spec, chapter)).toContain("disk.h");
    const wrong = chapter.replace("limits.sectors", "limits.pages");
    expect(await outcomeOf("json", spec, wrong)).toBe("5 type-error");
  });

  test("export the header in a list", async () => {
    const own = spec.replace("export default", "const disk =") + "export { disk as default };\n";
    expect(await outcomeOf("list", own, sectors)).toContain("disk.h");
  });

  test("import another spec for the names in their prose", async () => {
    await outcomeOf("other", spec, sectors.replace("DISK_", "OTHER_"));
    const link = 'import { OTHER_SECTORS } from "../../other/disk/sectors.ts";';
    const named = spec.replace('name: "disk"', 'name: "own"').replace("DISK_H", "OWN_H");
    const text = `${link}\n${sectors.replace("Most", "{@link OTHER_SECTORS}")}`;
    expect(await outcomeOf("links", named, text)).toMatch(/^own\.h, /);
  });

  test("import the spec that imports them: one finding, at that import", async () => {
    const own = `${spec}/** Sizes. */\nexport const size = 8;\n`;
    const chapter = sectors
      .replace("\n\n", '\nimport { size } from "../disk.ts";\n\n')
      .replace("(8)", "(size)");
    expect(await outcomeOf("circle", own, chapter)).toBe("2 syntax");
  });
});

test("scenarios of a chapter are a module that nobody imports", async () => {
  const root = join(folder, "chapter");
  await outcomeOf("chapter", spec, sectors);
  writeFileSync(join(root, "disk/sectors.scenarios.ts"), "export {};\n");
  const { diagnostics } = await compile(join(root, "disk.ts"));
  expect(diagnostics.map(({ message }) => message)).toContain("no spec imports this module");
});

describe("a module beside a spec", () => {
  const extra = sectors.replace("DISK_SECTORS", "DISK_EXTRA");
  const unimported = "extra.ts:1 unlisted-declaration";

  test.each<readonly [what: string, files: Readonly<Record<string, string>>, found: string]>([
    ["that nobody imports is found", { "extra.ts": extra }, unimported],
    [
      "that takes nothing of the language is none of the spec",
      { "extra.ts": "export const a = 'abispec';" },
      "",
    ],
    [
      "that imports types alone is none of the spec",
      { "extra.ts": 'import type { Value } from "abispec";\nexport type Size = Value<never>;\n' },
      "",
    ],
    ["that is a spec is another one", { "extra.ts": spec.replace("disk/sectors", "extra/a") }, ""],
    [
      "may be of another spec there",
      { "extra.ts": extra, "lamp.ts": 'import * as extra from "./extra.ts";' },
      "",
    ],
    [
      "may be of the folder of another spec there",
      { "extra.ts": extra, "lamp.ts": "", "lamp/a.ts": 'export * from "../extra.ts";' },
      "",
    ],
    ["holds scenarios of another spec", { "lamp.ts": "", "lamp.scenarios.ts": extra }, ""],
  ])("%s", async (what, files, found) => {
    const root = join(folder, what);
    for (const [name, text] of Object.entries({
      "disk.ts": spec,
      "disk/sectors.ts": sectors,
      ...files,
    })) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    const { diagnostics } = await compile(join(root, "disk.ts"));
    const places = diagnostics.map(
      ({ code, span }) => `${basename(span?.file ?? "")}:${span?.line} ${code}`,
    );
    expect(places.filter((one) => !one.endsWith("missing-includes")).join(", ")).toBe(found);
  });
});
