import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { init } from "../../src/cli/init.ts";
import { compile } from "../../src/compile.ts";
import { abis } from "../../src/model/layout/abi.ts";
import { MemoryTerminal } from "./memory-terminal.ts";

let folder: string;
let terminal: MemoryTerminal;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "abispec-init-"));
  terminal = new MemoryTerminal(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const all = [
  ".gitattributes",
  ".github/workflows/abispec.yml",
  "package.json",
  "spec/lamp.ts",
  "tsconfig.json",
];

function contents(): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

describe("abispec init", () => {
  it("writes a package whose spec has no findings", async () => {
    expect(init(terminal)).toBe(0);
    expect(Object.keys(contents())).toEqual(all);
    expect(terminal.output).toMatch(/^wrote spec\/lamp\.ts, .*\nnext: npx abispec generate\n$/);
    const { diagnostics, outputs } = await compile(join(folder, "spec", "lamp.ts"));
    expect(diagnostics).toEqual([]);
    expect(outputs.map(({ name }) => name)).toContain("lamp.h");
  });

  it.each([
    { proved: abis, options: "--abi all" },
    { proved: abis.slice(0, 2), options: "--abi x86_64 --abi i386" },
  ])("checks a header that a spec was imported from with $options", ({ proved, options }) => {
    const needs = { include: ["../include"], define: ["OF(x)=x"], includeFile: [] };
    const header = { spec: "spec/disk.ts", header: "../disk.h", ...needs, proved };
    expect(init(terminal, header)).toBe(0);
    expect(Object.keys(contents())).toEqual(all.filter((path) => path !== "spec/lamp.ts"));
    const command = `abispec verify spec/disk.ts --against ../disk.h -I ../include -D "OF(x)=x" ${options}`;
    expect(contents()["package.json"]).toContain(`&& ${command.replaceAll('"', '\\"')}"`);
    expect(contents()[".github/workflows/abispec.yml"]).toContain(`- run: npx ${command}\n`);
  });

  it("quotes paths with spaces", () => {
    const needs = { include: [], define: [], includeFile: [], proved: abis };
    init(terminal, { spec: "spec/a_disk.ts", header: "../a disk.h", ...needs });
    expect(contents()[".github/workflows/abispec.yml"]).toContain(
      '- run: npx abispec verify spec/a_disk.ts --against "../a disk.h" --abi all\n',
    );
  });

  it("changes nothing the second time", () => {
    init(terminal);
    const before = contents();
    terminal.output = "";
    expect(init(terminal)).toBe(0);
    expect(contents()).toEqual(before);
    expect(terminal.output).toMatch(/^kept what was there: spec\/lamp\.ts, package\.json, /);
  });

  it.each(["tsconfig.json", ".gitattributes", ".github/workflows/abispec.yml", "spec/lamp.ts"])(
    "keeps a file %s",
    (path) => {
      mkdirSync(join(folder, path, ".."), { recursive: true });
      write(path, "mine");
      expect(init(terminal)).toBe(0);
      expect(contents()[path]).toBe("mine");
      expect(Object.keys(contents())).toEqual(all);
    },
  );

  it("writes no first spec where there are specs", () => {
    mkdirSync(join(folder, "spec"));
    write("spec/disk.ts", "mine");
    expect(init(terminal)).toBe(0);
    expect(Object.keys(contents())).toContain("spec/disk.ts");
    expect(Object.keys(contents())).not.toContain("spec/lamp.ts");
  });

  it("adds the scripts that a package.json does not have, and nothing else", () => {
    write("package.json", '{\n\t"name": "mine",\n\t"scripts": { "check": "mine" }\n}\n');
    expect(init(terminal)).toBe(0);
    expect(contents()["package.json"]).toBe(
      '{\n\t"name": "mine",\n\t"scripts": {\n\t\t"check": "mine",\n\t\t"generate": "abispec generate"\n\t}\n}\n',
    );
    expect(terminal.output).toContain("package.json has new scripts: generate\n");
  });

  it.each(["{", "[]", '{ "scripts": 1 }'])("keeps a package.json that is none: %s", (text) => {
    write("package.json", text);
    expect(init(terminal)).toBe(1);
    expect(contents()).toEqual({ "package.json": text });
    expect(terminal.errors).toContain(
      'cannot read "package.json": it is not the JSON of a package',
    );
  });

  it("reports a file that cannot be written", () => {
    write(".github", "mine");
    expect(init(terminal)).toBe(1);
    expect(terminal.errors).toContain("cannot write .github/workflows/abispec.yml: ");
  });
});
