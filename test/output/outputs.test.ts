import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compareOutputs } from "../../src/output/compare.ts";
import { difference } from "../../src/output/check.ts";
import { fileError } from "../../src/output/system-error.ts";
import { writeOutputs } from "../../src/output/write.ts";

let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "abispec-output-"));
  folder = join(root, "generated");
});
afterEach(() => rmSync(root, { recursive: true }));

const outputs = [
  { name: "disk.h", text: "new h\n" },
  { name: "disk.ts", text: "new ts\n" },
  { name: "disk.md", text: "new md\n" },
];

function generate() {
  const { files, diagnostics } = compareOutputs(outputs, folder, []);
  return diagnostics.length > 0 ? diagnostics : writeOutputs(files, folder);
}

/** The content of every file of the folder, by name. */
function contents(): Record<string, string> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

function put(name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

describe("writing", () => {
  it("makes the folder and every file, and leaves nothing else", () => {
    folder = join(root, "a", "b");
    expect(generate()).toEqual([]);
    expect(contents()).toEqual({
      "disk.h": "new h\n",
      "disk.ts": "new ts\n",
      "disk.md": "new md\n",
    });
  });

  it("does not touch a file whose content is right", () => {
    const inode = statSync(put("disk.h", "new h\n")).ino;
    put("disk.md", "old md\n");
    expect(generate()).toEqual([]);
    expect(statSync(join(folder, "disk.h")).ino).toBe(inode);
    expect(contents()).toEqual({
      "disk.h": "new h\n",
      "disk.ts": "new ts\n",
      "disk.md": "new md\n",
    });
  });

  it("keeps the mode of a file", () => {
    chmodSync(put("disk.h", "old h\n"), 0o640);
    expect(generate()).toEqual([]);
    expect(statSync(join(folder, "disk.h")).mode & 0o777).toBe(0o640);
  });

  it("puts everything back where a later file fails", () => {
    put("disk.h", "old h\n");
    const { files } = compareOutputs(outputs, folder, []);
    mkdirSync(join(folder, "disk.md"));
    expect(writeOutputs(files, folder)).toEqual([
      {
        code: "file-system",
        severity: "error",
        message: `cannot write ${join(folder, "disk.md")}: a folder stands in its place`,
        suggestion: "name a file, or move the folder away",
        span: undefined,
      },
    ]);
    rmSync(join(folder, "disk.md"), { recursive: true });
    expect(contents()).toEqual({ "disk.h": "old h\n" });
  });

  it("takes back the folders that it made", () => {
    folder = join(root, "a", "b");
    const { files } = compareOutputs(outputs, folder, []);
    const lost = files.map((file) => ({ ...file, target: join(folder, "no", file.name) }));
    expect(writeOutputs(lost, folder)).toMatchObject([{ code: "file-system" }]);
    expect(existsSync(join(root, "a"))).toBe(false);
  });

  it("says that a file stands where the folder should be", () => {
    writeFileSync(folder, "");
    expect(generate()).toMatchObject([
      { code: "file-system", message: `${folder} is not a folder` },
    ]);
  });

  it("writes through a link that stays in the folder", () => {
    put("real.h", "old h\n");
    symlinkSync("real.h", join(folder, "disk.h"));
    expect(generate()).toEqual([]);
    expect(contents()["real.h"]).toBe("new h\n");
  });
});

describe("refusing", () => {
  it.each([
    ["to a file outside", () => join(root, "victim")],
    ["to nothing", () => join(folder, "nothing")],
  ])("does not follow a link %s", (_, target) => {
    writeFileSync(join(root, "victim"), "untouched");
    mkdirSync(folder);
    symlinkSync(target(), join(folder, "disk.ts"));
    expect(generate()).toMatchObject([
      { code: "file-system", message: expect.stringContaining("leads out of") as string },
    ]);
    expect(readFileSync(join(root, "victim"), "utf8")).toBe("untouched");
    expect(readdirSync(folder)).toEqual(["disk.ts"]);
  });

  it("says that a part of the folder's path is a file", () => {
    writeFileSync(join(root, "file"), "untouched");
    const { diagnostics } = compareOutputs(
      [{ name: "disk.h", text: "" }],
      join(root, "file/in"),
      [],
    );
    expect(diagnostics).toMatchObject([
      { code: "file-system", message: expect.stringContaining("is a file") as string },
    ]);
  });

  it.runIf(existsSync("/proc"))("ends where a file system has no new folders", () => {
    const { files } = compareOutputs([{ name: "disk.h", text: "" }], "/proc/new/folder", []);
    expect(writeOutputs(files, "/proc/new/folder")).toMatchObject([{ code: "file-system" }]);
  });

  it("does not replace a folder", () => {
    mkdirSync(join(folder, "disk.ts"), { recursive: true });
    expect(generate()).toMatchObject([
      { message: expect.stringContaining("is not a file") as string },
    ]);
    expect(readdirSync(folder)).toEqual(["disk.ts"]);
  });

  it.each(["../disk.h", "sub/disk.h", ""])("does not take %j for the name of a file", (name) => {
    expect(() => compareOutputs([{ name, text: "" }], folder, [])).toThrow(RangeError);
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

  it("shows a difference in the ends of lines alone", () => {
    expect(differences("a\r\n", "a\n")).toMatch(/^-a\^M\n\+a$/m);
  });

  it("lets no control character of a file reach the terminal, but tabs", () => {
    expect(differences("\ta\u001b[2J\u202e\n", "\tb\n")).toMatch(
      /^-\ta\\u\{1b\}\[2J\\u\{202e\}\n\+\tb$/m,
    );
  });

  it("does not compare what is altogether different line by line", () => {
    const lines = (word: string) =>
      Array.from({ length: 3000 }, (_, i) => `${word}${i}\n`).join("");
    expect(differences(lines("a"), lines("b"))).toMatch(/more than 2000 lines differ/);
  });
});

describe("fileError", () => {
  it.each([
    ["EACCES", "cannot write x: permission denied"],
    ["EROFS", "cannot write x: the file system is read-only"],
    ["EWHATEVER", "cannot write x: the system says EWHATEVER"],
  ])("explains %s", (code, message) => {
    const error = Object.assign(new Error("raw"), { code });
    expect(fileError("write", "x", error).message).toBe(message);
  });

  it("lets a bug of ours through", () => {
    const bug = new TypeError("bug");
    expect(() => fileError("write", "x", bug)).toThrow(bug);
  });
});
