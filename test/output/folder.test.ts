import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { foreignFile, writeFolder } from "../../src/output/write.ts";

const listName = ".abispec-files";

let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "abispec-folder-"));
  folder = join(root, "site");
});
afterEach(() => rmSync(root, { recursive: true }));

function put(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** Writes files that have their names as text. */
function write(...names: readonly string[]) {
  return writeFolder(
    names.map((name) => ({ name, text: name })),
    folder,
    [],
  );
}

function paths(): readonly string[] {
  const all = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return all.filter((name) => statSync(join(folder, name)).isFile()).toSorted();
}

function listed(): string {
  return readFileSync(join(folder, listName), "utf8");
}

describe("a folder", () => {
  it("holds the files and their list", () => {
    expect(write("index.html", "disk/members.html")).toEqual([]);
    expect(paths()).toEqual([listName, "disk/members.html", "index.html"]);
    expect(readFileSync(join(folder, "disk/members.html"), "utf8")).toBe("disk/members.html");
    expect(listed()).toBe("index.html\ndisk/members.html\n");
  });

  it("loses the files of an earlier run, and the folders that are empty then", () => {
    write("index.html", "disk/deep/members.html", "disk/ring.html");
    expect(write("index.html", "disk/ring.html")).toEqual([]);
    expect(paths()).toEqual([listName, "disk/ring.html", "index.html"]);
    expect(existsSync(join(folder, "disk/deep"))).toBe(false);
    expect(listed()).toBe("index.html\ndisk/ring.html\n");
    expect(write("index.html")).toEqual([]);
    expect(readdirSync(folder)).toEqual([listName, "index.html"]);
  });

  it("stays where it has no files any more", () => {
    write("index.html");
    expect(write()).toEqual([]);
    expect(readdirSync(folder)).toEqual([listName]);
  });

  it("has nothing of what could not be written, and all that was there before", () => {
    write("a.html", "old/b.html");
    mkdirSync(join(folder, "new.html"));
    put("new.html/in-the-way", "");
    expect(write("a.html", "new.html")).toHaveLength(1);
    expect(paths()).toEqual([listName, "a.html", "new.html/in-the-way", "old/b.html"]);
  });

  it("lists what could not be removed, so that a later run does it", () => {
    write("a.html", "b.html");
    rmSync(join(folder, "b.html"));
    put("b.html/in-the-way", "");
    expect(write("a.html")).toHaveLength(1);
    expect(listed()).toBe("a.html\nb.html\n");
    rmSync(join(folder, "b.html"), { recursive: true });
    put("b.html", "");
    expect(write("a.html")).toEqual([]);
    expect(paths()).toEqual([listName, "a.html"]);
    expect(listed()).toBe("a.html\n");
  });

  it("takes nothing outside of it for a file of an earlier run", () => {
    writeFileSync(join(root, "mine"), "");
    put(listName, "../mine\nx/../../mine\nold..html\n\n");
    put("old..html", "");
    expect(write("a.html")).toEqual([]);
    expect(existsSync(join(root, "mine"))).toBe(true);
    expect(paths()).toEqual([listName, "a.html"]);
  });
});

describe("a foreign file", () => {
  it("is not in a folder that is missing, empty or written", () => {
    expect(foreignFile(folder)).toBeUndefined();
    mkdirSync(folder);
    expect(foreignFile(folder)).toBeUndefined();
    write("index.html", "disk/members.html");
    expect(foreignFile(folder)).toBeUndefined();
  });

  it("is found in any folder, by its path", () => {
    write("index.html", "disk/members.html");
    put("disk/deep/mine.txt", "");
    expect(foreignFile(folder)).toBe("disk/deep/mine.txt");
  });

  it("may be a link, also one to a folder", () => {
    write("index.html");
    symlinkSync(root, join(folder, "link"));
    expect(foreignFile(folder)).toBe("link");
  });

  it("is not what a run that was killed has left", () => {
    write("index.html");
    const left = ".abispec-123-01234567-89ab-cdef-0123-456789abcdef.next";
    put(`disk/${left}`, "");
    expect(foreignFile(folder)).toBeUndefined();
    put(`disk/x${left}`, "");
    expect(foreignFile(folder)).toBe(`disk/x${left}`);
  });

  it.each([".abispec-", ".abispec-rest", ".abispec-x1-rest"])("is %s", (name) => {
    put(name, "");
    expect(foreignFile(folder)).toBe(name);
  });
});
