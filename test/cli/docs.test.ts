import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../src/cli/program.ts";
import { MemoryTerminal } from "./memory-terminal.ts";

const lamp = readFileSync(
  fileURLToPath(new URL("../../templates/init/lamp.ts.hbs", import.meta.url)),
  "utf8",
);
let folder: string;
let out: string;
let terminal: MemoryTerminal;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "abispec-docs-"));
  out = join(folder, "site");
  mkdirSync(join(folder, "spec"));
  writeFileSync(join(folder, "package.json"), "{}");
  writeFileSync(join(folder, "spec", "lamp.ts"), lamp);
});
afterEach(() => rmSync(folder, { recursive: true }));

function docs(...args: readonly string[]): Promise<number> {
  terminal = new MemoryTerminal(folder);
  const spec = join(folder, "spec", "lamp.ts");
  return run(["docs", spec, "--out", out, ...args], terminal, () => AbortSignal.abort());
}

const files = () => readdirSync(out, { recursive: true, encoding: "utf8" }).toSorted();

test("writes a site, and the same one again", async () => {
  expect(await docs()).toBe(0);
  expect(terminal.output).toMatch(/^wrote \d+ pages; open .*index\.html\n$/);
  const before = files();
  expect(before).toContain(join("assets", "site.js"));
  expect(readFileSync(join(out, "index.html"), "utf8")).toContain("<!doctype html>");
  expect(await docs()).toBe(0);
  expect(files()).toEqual(before);
});

test("removes pages that there are no longer, and empty folders", async () => {
  writeFileSync(join(folder, "more.md"), "# More\n");
  expect(await docs("--guide", join(folder, "more.md"))).toBe(0);
  expect(existsSync(join(out, "guide", "more.html"))).toBe(true);
  expect(await docs()).toBe(0);
  expect(existsSync(join(out, "guide"))).toBe(false);
});

test.each(["notes.txt", join("lamp", "notes.txt"), join("own", "index.html")])(
  "refuses a folder with %s in it and touches nothing",
  async (name) => {
    await docs();
    rmSync(join(out, "index.html"));
    const path = join(out, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, "mine");
    const before = files();
    expect(await docs()).toBe(2);
    expect(terminal.errors).toContain(`error: ${path} is not a file of an earlier site`);
    expect(files()).toEqual(before);
    expect(readFileSync(path, "utf8")).toBe("mine");
  },
);

test("refuses a folder that no site has been written to", async () => {
  mkdirSync(out);
  writeFileSync(join(out, "index.html"), "mine");
  expect(await docs()).toBe(2);
  expect(files()).toEqual(["index.html"]);
});

test("follows no link out of the folder", async () => {
  await docs();
  rmSync(join(out, "lamp"), { recursive: true });
  mkdirSync(join(folder, "other"));
  symlinkSync(join(folder, "other"), join(out, "lamp"));
  expect(await docs()).toBe(2);
  expect(readdirSync(join(folder, "other"))).toEqual([]);
});

test("writes nothing for a spec with an error", async () => {
  writeFileSync(join(folder, "spec", "lamp.ts"), lamp.replace("struct({", "struct(["));
  expect(await docs()).toBe(1);
  expect(existsSync(out)).toBe(false);
});

test("names a document that does not exist", async () => {
  expect(await docs("--guide", join(folder, "none.md"))).toBe(2);
  expect(terminal.errors).toContain("--guide: there is no file or folder");
  expect(await docs("--guide", mkdtempSync(join(folder, "empty-")))).toBe(2);
  expect(terminal.errors).toContain("--guide: there is no Markdown file in");
  expect(existsSync(out)).toBe(false);
});

test("refuses a file in place of its folder", async () => {
  writeFileSync(out, "mine");
  expect(await docs()).toBe(1);
  expect(terminal.errors).toContain(`error[file-system]: ${out} is not a folder`);
  expect(readFileSync(out, "utf8")).toBe("mine");
});
