import { spawn, spawnSync } from "node:child_process";
import {
  closeSync,
  cpSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  rmSync,
} from "node:fs";
import { symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(root, "dist", "cli.js");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "abispec-process-"));
  cpSync(fileURLToPath(new URL("spec", import.meta.url)), join(folder, "spec"), {
    recursive: true,
  });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function abispec(...args: string[]) {
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: "utf8" });
}

function generated(): string[] {
  return readdirSync(join(folder, "generated")).sort();
}

describe("the program", () => {
  it("generates, checks and finds what was changed by hand", () => {
    expect(abispec("generate")).toMatchObject({ status: 0, stderr: "" });
    expect(generated()).toContain("disk.h");
    expect(abispec("generate", "--check")).toMatchObject({ status: 0, stderr: "" });

    const header = join(folder, "generated", "disk.h");
    const text = readFileSync(header, "utf8");
    writeFileSync(header, text.replace("DISK_H", "disk_h"));
    const check = abispec("generate", "--check");
    expect(check.status).toBe(1);
    expect(check.stdout).toMatch(/^\+.*DISK_H$/m);
    expect(check.stderr).toMatch(/help: run npx abispec generate$/m);
    expect(check.stdout + check.stderr).not.toContain("\u001b");
  });

  it("starts from a link to its executable file, as npm makes one", () => {
    const link = join(folder, "abispec");
    symlinkSync(join(root, "bin", "abispec.mjs"), link);
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const result = spawnSync(link, ["--version"], { cwd: folder, encoding: "utf8" });
    expect(result).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("says where a spec is wrong, and writes nothing", () => {
    const chapter = join(folder, "spec", "disk", "slots.ts");
    writeFileSync(chapter, readFileSync(chapter, "utf8").replace("  /** At once. */\n", ""));
    const result = abispec("generate");
    expect(result).toMatchObject({ status: 1, stdout: "" });
    expect(result.stderr).toMatch(/^spec\/disk\/slots\.ts:\d+:3: error\[undocumented\]: /m);
    expect(result.stderr).toMatch(/^ +\d+ \| +sync: 0,\n +\| {3}\^{4}/m);
    expect(existsSync(join(folder, "generated"))).toBe(false);
  });

  it("gives 2 for wrong arguments and 0 for help", () => {
    expect(abispec("generate", "--chekc").status).toBe(2);
    expect(abispec("--help")).toMatchObject({ status: 0, stderr: "" });
    rmSync(join(folder, "spec"), { recursive: true });
    expect(abispec("generate")).toMatchObject({ status: 2, stdout: "" });
  });

  it.skipIf(!existsSync("/dev/full"))("says that its output cannot be written, and gives 1", () => {
    const full = openSync("/dev/full", "w");
    const result = spawnSync(process.execPath, [program, "--help"], {
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    closeSync(full);
    expect(result).toMatchObject({
      status: 1,
      stderr: "error: cannot write the results: no space is left on the device\n",
    });
  });

  it("goes on after its reader is gone", async () => {
    const child = spawn(process.execPath, [program, "--help"], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.destroy();
    let errors = "";
    child.stderr.on("data", (text: Buffer) => (errors += text.toString()));
    await new Promise((closed) => child.on("close", closed));
    expect(errors).toBe("");
  });

  it.each(["text", "json"])("gives its exit code when the reader of %s is gone", async (format) => {
    const args = [program, "generate", "--check", "--format", format];
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.destroy();
    child.stderr.destroy();
    expect(await new Promise((closed) => child.on("close", closed))).toBe(1);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("ends a watch at %s", async (signal) => {
    const child = spawn(process.execPath, [program, "generate", "--watch"], { cwd: folder });
    let errors = "";
    child.stderr.on("data", (text: Buffer) => {
      errors += text.toString();
      if (errors.includes("waiting for changes")) child.kill(signal);
    });
    const status = await new Promise((closed) => child.on("close", closed));
    expect(status).toBe(0);
    expect(generated()).toContain("disk.h");
    expect(generated().filter((name) => name.startsWith("."))).toEqual([]);
  });
});
