import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compareOutputs } from "../../src/output/compare.ts";
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
  return diagnostics.length > 0 ? diagnostics : writeOutputs(files);
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
    expect(writeOutputs(files)).toMatchObject([
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
    expect(writeOutputs(lost)).toMatchObject([{ code: "file-system" }]);
    expect(existsSync(join(root, "a"))).toBe(false);
  });

  it("makes a folder by a relative path", () => {
    const relativeFolder = relative(process.cwd(), folder);
    const { files } = compareOutputs(outputs, relativeFolder, []);
    expect(files.map(({ path }) => path)).toContain(join(relativeFolder, "disk.h"));
    expect(writeOutputs(files)).toEqual([]);
    expect(contents()["disk.h"]).toBe("new h\n");
  });

  it("does not make a folder where nothing is to be written", () => {
    expect(writeOutputs([])).toEqual([]);
    expect(existsSync(folder)).toBe(false);
  });

  it("uses a folder through a link", () => {
    mkdirSync(folder);
    const link = join(root, "link");
    symlinkSync(folder, link);
    const { files, diagnostics } = compareOutputs(outputs, link, []);
    expect(diagnostics).toEqual([]);
    expect(writeOutputs(files)).toEqual([]);
    expect(contents()["disk.h"]).toBe("new h\n");
  });

  it("says that a file has the name of the folder", () => {
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
      { code: "file-system", message: expect.stringContaining("points out of") as string },
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
    expect(writeOutputs(files)).toMatchObject([{ code: "file-system" }]);
  });

  const refused = (inputs: readonly string[]) => {
    const { files, diagnostics } = compareOutputs(outputs, folder, inputs);
    return {
      names: files.map(({ name }) => name),
      messages: diagnostics.map(({ message }) => message.replaceAll(folder, "out")),
    };
  };
  const others = ["disk.ts", "disk.md"];

  it.each([
    ["by its own path", () => join(folder, "disk.h")],
    ["by a path through a linked folder", () => join(root, "link", "disk.h")],
    ["by a path with dots", () => `${folder}/../generated/disk.h`],
  ])("does not overwrite what the spec is made from, %s", (_, input) => {
    put("disk.h", "");
    symlinkSync(folder, join(root, "link"));
    expect(refused([input()])).toEqual({
      names: others,
      messages: ["out/disk.h would be overwritten, but the spec reads it"],
    });
  });

  it("does not overwrite what the spec is made from through a link", () => {
    const input = put("part.c", "");
    symlinkSync("part.c", join(folder, "disk.h"));
    expect(refused([input]).names).toEqual(others);
  });

  it("does not put what the spec is made from in place of a missing file", () => {
    mkdirSync(folder);
    expect(refused([join(folder, "disk.h")]).names).toEqual(others);
    expect(refused([join(folder, "disk.c")]).names).toEqual(["disk.h", ...others]);
  });

  it("does not write two outputs to one file", () => {
    put("disk.h", "");
    symlinkSync("disk.h", join(folder, "disk.ts"));
    expect(refused([])).toEqual({
      names: ["disk.h", "disk.md"],
      messages: ["out/disk.h and out/disk.ts are the same file"],
    });
  });

  it("follows a link that stays in the folder, through a link to the folder", () => {
    put("real.h", "old\n");
    symlinkSync("real.h", join(folder, "disk.h"));
    const link = join(root, "link");
    symlinkSync(folder, link);
    const { files, diagnostics } = compareOutputs(outputs, link, []);
    expect(diagnostics).toEqual([]);
    expect(files).toHaveLength(outputs.length);
  });

  it("follows a link into a folder below, whose name may begin with dots", () => {
    mkdirSync(join(folder, "..below"), { recursive: true });
    writeFileSync(join(folder, "..below", "real.h"), "old h\n");
    symlinkSync("..below/real.h", join(folder, "disk.h"));
    expect(generate()).toEqual([]);
    expect(readFileSync(join(folder, "..below", "real.h"), "utf8")).toBe("new h\n");
    expect(readdirSync(join(folder, "..below"))).toEqual(["real.h"]);
  });

  it("does not follow a link to the folder around it", () => {
    mkdirSync(folder);
    symlinkSync("..", join(folder, "disk.h"));
    expect(refused([]).messages).toEqual(["out/disk.h is a symbolic link that points out of out"]);
  });

  it("does not use a folder that is a dangling link", () => {
    symlinkSync("nothing", folder);
    expect(refused([])).toEqual({ names: [], messages: ["out is a dangling symbolic link"] });
  });

  it("does not use a folder whose links go round in a circle", () => {
    symlinkSync("generated", folder);
    expect(refused([])).toEqual({
      names: [],
      messages: ["cannot use the folder out: its symbolic links go round in a circle"],
    });
  });

  it("does not replace a folder", () => {
    mkdirSync(join(folder, "disk.ts"), { recursive: true });
    expect(generate()).toMatchObject([
      { message: expect.stringContaining("is not a file") as string },
    ]);
    expect(readdirSync(folder)).toEqual(["disk.ts"]);
  });

  it.each(["../disk.h", "sub/disk.h", ""])("does not take %j for the name of a file", (name) => {
    expect(() => compareOutputs([{ name, text: "" }], folder, [])).toThrow(
      `"${name}" is not the name of a file`,
    );
  });
});
