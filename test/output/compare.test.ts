import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkOutputs, difference, compareOutputs } from "../../src/output/compare.ts";

let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "abispec-check-"));
  folder = join(root, "generated");
});
afterEach(() => rmSync(root, { recursive: true }));

function put(name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
}

describe("checking", () => {
  const check = (current: string | undefined, text: string) => {
    if (current !== undefined) put("disk.h", current);
    const { files } = compareOutputs([{ name: "disk.h", text }], folder, []);
    return checkOutputs(files, "npx abispec generate").map(({ code, span, message }) =>
      [code, span?.file === join(folder, "disk.h"), span?.line, span?.endLine, message]
        .join(" ")
        .replaceAll(root, ""),
    );
  };

  it("finds nothing where a file is up to date", () => {
    expect(check("a\n", "a\n")).toEqual([]);
  });

  it("finds a file that is missing", () => {
    expect(check(undefined, "a\n")).toEqual([expect.stringMatching(/^stale-output true 1 1 /)]);
  });

  it.each([
    ["at the first line", "a\nb\n", "x\nb\n", 1],
    ["at a later line", "a\nb\nc\n", "a\nb\nx\n", 3],
    ["where lines are missing", "a\n", "a\nb\n", 2],
    ["where there are too many lines", "a\nb\nc\n", "a\n", 2],
    ["where its text goes on", "a", "a\nb", 1],
  ])("finds a difference %s", (_, current, text, line) => {
    expect(check(current, text)).toEqual([
      expect.stringMatching(new RegExp(`^stale-output true ${line} ${line} `)),
    ]);
  });
});

describe("difference", () => {
  function differences(current: string | undefined, text: string): string {
    if (current !== undefined) put("disk.h", current);
    const { files } = compareOutputs([{ name: "disk.h", text }], folder, []);
    return files.map(difference).join("").replaceAll(root, "");
  }

  it("is empty for a file that is right", () => {
    expect(differences("a\n", "a\n")).toBe("");
  });

  it("shows the lines that change", () => {
    expect(differences("a\nb\n", "a\nc\n")).toBe(
      "--- /generated/disk.h\n+++ /generated/disk.h\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n",
    );
  });

  it("shows a missing file as new", () => {
    expect(differences(undefined, "a\n")).toBe(
      "--- /dev/null\n+++ /generated/disk.h\n@@ -0,0 +1,1 @@\n+a\n",
    );
  });

  it("shows nothing where only the ends of lines differ, which the finding says", () => {
    expect(differences("a\r\n", "a\n")).toBe("");
    expect(differences("a\r\n", "b\n")).toMatch(/^-a\^M\n\+b$/m);
  });

  it("prints control characters of a file as escapes, except tabs", () => {
    expect(differences("\ta\u001b[2J\u202e\n", "\tb\n")).toMatch(
      /^-\ta\\u\{1b\}\[2J\\u\{202e\}\n\+\tb$/m,
    );
  });

  it("says that only the bytes differ", () => {
    mkdirSync(folder);
    writeFileSync(join(folder, "disk.h"), Buffer.from([0x61, 0xff, 0x0a]));
    expect(differences(undefined, "a\ufffd\n")).toBe(
      "--- /generated/disk.h\n+++ /generated/disk.h\n(the bytes differ, the text does not)\n",
    );
  });

  it("shows three lines around each change", () => {
    const lines = "1\n2\n3\n4\nold\n6\n7\n8\n9\n";
    expect(differences(lines, lines.replace("old", "new")).split("\n").slice(2)).toEqual([
      "@@ -2,7 +2,7 @@",
      " 2",
      " 3",
      " 4",
      "-old",
      "+new",
      " 6",
      " 7",
      " 8",
      "",
    ]);
  });

  it("does not compare what is altogether different line by line", () => {
    const lines = (word: string) =>
      Array.from({ length: 3000 }, (_, i) => `${word}${i}\n`).join("");
    expect(differences(lines("a"), lines("b"))).toMatch(/more than 2000 lines differ/);
  });
});
