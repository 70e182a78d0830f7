import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exitCode } from "../../src/cli/terminal.ts";
import { runApply } from "./case.ts";

const spec = `
import { constant, header } from "abispec";
/** Names. */
export default header({
  name: "lamp", title: "Names", guard: "LAMP_H", licence: "MIT", byteOrder: "little", includes: [],
});
/** Of the driver. */
export const LAMP_DRIVER = constant("vlamp");
/** Of the maker. */
export const LAMP_MAKER = constant('Tom "T"');
/** Of the model. */
export const LAMP_MODEL = constant("7");
`;

test("a string is changed or added, and one that only the header has is reported", async () => {
  const place = mkdtempSync(join(tmpdir(), "abispec-strings-"));
  try {
    const path = join(place, "lamp.ts");
    writeFileSync(path, spec);
    const before = [
      '#define LAMP_DRIVER   "lamp"  /* The driver. */',
      "#define LAMP_MODEL    7",
      '#define LAMP_COUNTRY  "UK"',
      "",
    ];
    const { code, bytes, text } = await runApply(
      Buffer.from(before.join("\n")),
      { options: [], others: new Map() },
      ["x86_64"],
      path,
    );
    expect(bytes.toString().split("\n")).toEqual([
      '#define LAMP_DRIVER   "vlamp"  /* The driver. */',
      String.raw`#define LAMP_MAKER    "Tom \"T\"" /* Of the maker. */`,
      '#define LAMP_MODEL    "7"',
      '#define LAMP_COUNTRY  "UK"',
      "",
    ]);
    expect(text.split("\n")).toEqual([
      'lamp.h:1: changed LAMP_DRIVER: "lamp" to "vlamp"',
      "lamp.h:2: added LAMP_MAKER",
      'lamp.h:3: changed LAMP_MODEL: 7 to "7"',
      expect.stringContaining('LAMP_COUNTRY: not in the spec; value "UK" in the header (line 4)'),
      expect.stringContaining("3 changes"),
      "",
    ]);
    expect(code).toBe(exitCode.done);
  } finally {
    rmSync(place, { recursive: true });
  }
});
