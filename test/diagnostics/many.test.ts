import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { examine } from "../../src/compile.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

const header = `
/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
`;

/** One mistake each, and the code of its finding. Each is made several times, under other names. */
const mistakes: readonly (readonly [code: string, text: (index: number) => string])[] = [
  ["undocumented", (index) => `export const DISK_A${index} = constant(1);`],
  [
    "unresolved-link",
    (index) => `/** See {@link nowhere}. */\nexport const DISK_B${index} = constant(1);`,
  ],
  [
    "hidden-padding",
    (index) =>
      `/** A. */\nexport const disk_c${index} = struct({ /** A. */ a: uint8_t, /** B. */ b: uint32_t });`,
  ],
  ["type-error", (index) => `const limit${index}: number = "8";`],
  ["empty-declaration", (index) => `/** None. */\nexport const disk_e${index} = struct({});`],
  [
    "duplicate-code",
    (index) =>
      `/** A. */\nexport const DISK_F${index} = codes({ /** A. */ A: 1, /** B. */ B: 1 });`,
  ],
  ["wrong-kind", (index) => `/** A. */\nexport const disk_g${index} = struct({ /** A. */ a: 4 });`],
  [
    "unknown-tag",
    (index) => `/** A.\n * @remarks Not more.\n */\nexport const DISK_H${index} = constant(1);`,
  ],
];

test("200 mistakes in one spec give 200 findings, one each", async () => {
  const made = Array.from({ length: 200 / mistakes.length }, (_, index) =>
    mistakes.map(([, text]) => text(index)),
  ).flat();
  const words = "codes, constant, header, struct, uint32_t, uint8_t";
  const spec = join(folder, "disk.ts");
  writeFileSync(spec, `import { ${words} } from "abispec";\n\n${made.join("\n\n")}\n${header}`);
  const { diagnostics } = await examine(spec);
  const count = (code: string) => diagnostics.filter((one) => one.code === code).length;
  expect(mistakes.map(([code]) => [code, count(code)])).toEqual(
    mistakes.map(([code]) => [code, 200 / mistakes.length]),
  );
  expect(diagnostics).toHaveLength(200);
});
