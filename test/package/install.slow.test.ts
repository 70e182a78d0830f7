import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

let folder: string;
let tarball: string;
let home: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "abispec-package-"));
  const pack = ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder];
  tarball = join(folder, execFileSync("npm", pack, { cwd: root, encoding: "utf8" }).trim());
  home = join(folder, "home");
  mkdirSync(home);
  const install = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  execFileSync("npm", [...install, tarball], { cwd: home, stdio: "ignore" });
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: home, encoding: "utf8" });
  return { status, text: stdout + stderr };
}

describe("the packed package", () => {
  test("is clean under publint", () => {
    const publint = join(root, "node_modules", ".bin", "publint");
    const { status, text } = run(publint, "run", "--strict", tarball);
    expect(text).toContain("All good!");
    expect(status).toBe(0);
  });

  test("has the right types, as attw sees them", () => {
    const attw = join(root, "node_modules", ".bin", "attw");
    const config = ["--config-path", join(root, ".attw.json")];
    expect(run(attw, tarball, "--no-definitely-typed", ...config)).toMatchObject({ status: 0 });
  });
});

describe("a package that installs it without scripts", () => {
  test("gets a first spec that generates, and is up to date then", () => {
    expect(run("npx", "abispec", "init")).toMatchObject({ status: 0 });
    expect(run("npm", "run", "generate").text).toContain("wrote generated/lamp.h");
    expect(run("npm", "run", "check")).toMatchObject({ status: 0 });
  });

  test("sees a spec that changed", () => {
    const path = join(home, "spec", "lamp.ts");
    writeFileSync(path, readFileSync(path, "utf8").replace("ON: 1", "ON: 2"));
    expect(run("npm", "run", "check").text).toContain("error[stale-output]");
    expect(run("npm", "run", "generate")).toMatchObject({ status: 0 });
    expect(run("npx", "abispec", "decode", "lamp_request", "0300 0200 3c000000").text).toContain(
      "LAMP_STATE_ON",
    );
  });

  test("sees a type error in code that uses the codecs", () => {
    const path = join(home, "spec", "lamp.ts");
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace('"abispec"', '"abispec";\nconst wrong: string = 1'));
    expect(run("npx", "tsc").text).toContain("error TS2322");
    writeFileSync(path, text);
    expect(run("npx", "tsc")).toEqual({ status: 0, text: "" });
  });

  test("verifies its header with the packaged compiler, and explains errors", () => {
    expect(run("npx", "abispec", "verify", "--abi", "s390x")).toMatchObject({ status: 0 });
    expect(run("npx", "abispec", "explain", "hidden-padding").text).toContain("hidden-padding");
  });
});
