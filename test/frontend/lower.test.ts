import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile, type Compilation } from "../../src/compile.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

async function compileSpec(declarations: string): Promise<Compilation> {
  const file = join(folder, "disk.ts");
  writeFileSync(
    file,
    `import { array, codes, constant, header, section, struct, uint8_t, uint16_t, uint32_t } from "abispec";

${declarations}

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
  severities: { undocumented: "warning" },
});
`,
  );
  return compile(file);
}

/** The output whose name ends so; what is wrong with the spec where there is none. */
async function outputOf(declarations: string, ending: string): Promise<string> {
  const { outputs, diagnostics } = await compileSpec(declarations);
  const output = outputs.find(({ name }) => name.endsWith(ending));
  return output?.text ?? diagnostics.map(({ message }) => message).join("\n");
}

test.each([
  [65_535, /uint8_t bytes\[65535\];/],
  [65_536, /an array cannot have 65536 elements/],
])("an array of %i elements", async (length, text) => {
  const declaration = `export const disk = struct({ bytes: array(uint8_t, ${length}) });`;
  expect(await outputOf(declaration, "disk.h")).toMatch(text);
});

describe("the order of members", () => {
  test("is that of the object, with the members of a spread at its place", async () => {
    const text = await outputOf(
      `const common = { first: uint32_t, second: uint32_t };
       /** A sector. */
       export const disk_sector = struct({ ...common, third: uint32_t });`,
      "disk.h",
    );
    expect(text.match(/^ +uint32_t \w+/gm)?.map((line) => line.trim())).toEqual([
      "uint32_t first",
      "uint32_t second",
      "uint32_t third",
    ]);
  });

  test("is that of the object, with computed names at their place", async () => {
    const text = await outputOf(
      `const name = "second";
       /** A sector. */
       export const disk_sector = struct({ first: uint32_t, [name]: uint32_t, third: uint32_t });`,
      "disk.h",
    );
    expect(text.match(/^ +uint32_t \w+/gm)?.map((line) => line.trim())).toEqual([
      "uint32_t first",
      "uint32_t second",
      "uint32_t third",
    ]);
  });
});

describe("comments", () => {
  test("above a statement are about its first constant", async () => {
    const { diagnostics } = await compileSpec(
      `/** One. */
       export const DISK_ONE = constant(1), DISK_TWO = constant(2),
         /** Three. */
         DISK_THREE = constant(3);`,
    );
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining("DISK_TWO"),
    ]);
  });

  test("hold no tags and no links in fenced code", async () => {
    const text = await outputOf(
      `/**
        * How to read a sector.
        *
        * \`\`\`c
        * @param sector
        * @abispec-ignore undocumented because
        * {@link nowhere
        * \`\`\`
        */
       export const DISK_ONE = constant(1);`,
      "disk.h",
    );
    expect(text).toContain(" *     @param sector\n *     @abispec-ignore undocumented because\n");
    expect(text).toContain(" *     {@link nowhere\n");
  });
});

describe("links", () => {
  const declarations = `
    /** Of {@link disk}, {@link disk the struct}, {@link disk | it} and {@link https://example.org/a_b}. */
    export const overview = section("disk");
    /** A disk. */
    export const disk = struct({
      /** How many sectors it has. */
      sectors: uint32_t,
    });`;

  test("lead to a declaration before a section with its name as the title", async () => {
    expect(await outputOf(declarations, "disk.md")).toContain("Of [`disk`](#struct-disk), ");
  });

  test("may have a label, or be an address", async () => {
    expect(await outputOf(declarations, "disk.h")).toContain(
      "Of disk, the struct (disk), it (disk) and https://example.org/a_b.",
    );
  });
});

test("negative zero is 0 in C", async () => {
  const text = await outputOf("/** Nothing. */ export const DISK_NONE = constant(-0);", "disk.h");
  expect(text).toMatch(/^#define DISK_NONE 0$/m);
});

test("structs that hold one another twice, and are not exported, are lowered once", async () => {
  const structs = Array.from(
    { length: 26 },
    (_, index) => `const s${index + 1} = struct({ a: s${index}, b: s${index} });`,
  );
  const { diagnostics } = await compileSpec(
    [
      "const s0 = struct({ a: uint16_t });",
      ...structs,
      "/** A disk. */ export const disk = struct({ /** Its end. */ end: s26 });",
    ].join("\n"),
  );
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["unnamed-type"]));
});

test("structs that hold one another twice have no more names than fit into memory", async () => {
  const structs = Array.from(
    { length: 20 },
    (_, index) =>
      `/** A struct. */ export const s${index + 1} = struct({ a: s${index}, b: s${index} });`,
  );
  const { model } = await compileSpec(
    ["/** A struct. */ export const s0 = struct({ a: uint16_t });", ...structs].join("\n"),
  );
  expect(model?.chapters[0]?.declarations).toHaveLength(structs.length + 1);
});
