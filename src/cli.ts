#!/usr/bin/env node
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { setOptimizationBudget } from "./optimization-budget.ts";

// Node 20 compiles a program anew in each run. The build saves what V8 makes of the modules that `generate` uses,
// for the version of Node that it runs with. They are all that differs from how Node loads a program.

const folder = import.meta.dirname;
const compiled = join(folder, `compiled-${process.version}-${process.arch}`);
/** Where the build saves it. */
const saved = process.env["ABISPEC_SAVE_CODE"];
const scripts = new Map<string, Script>();
const requireModule = createRequire(import.meta.url);
const { extensions } = requireModule;

function loadModule(module: NodeJS.Module, filename: string): void {
  if (dirname(filename) !== folder) return extensions[".js"]?.(module, filename);
  const source = readFileSync(filename, "utf8");
  // V8 itself compares the length of the source only.
  const key = createHash("sha1").update(source).digest("hex");
  const file = join(compiled, key);
  const cachedData = existsSync(file) ? readFileSync(file) : undefined;
  if (cachedData === undefined && saved === undefined) return extensions[".js"]?.(module, filename);
  const code = `(function (exports, require, module, __filename) {${source}\n})`;
  const script = new Script(code, { filename, cachedData });
  scripts.set(key, script);
  script.runInThisContext()(module.exports, module.require.bind(module), module, filename);
}

// Most of a run is over before code that V8 optimizes is used.
setOptimizationBudget(300_000);
if (saved !== undefined || existsSync(compiled)) extensions[".cjs"] = loadModule;
requireModule("./main.cjs");
if (saved !== undefined) {
  process.once("exit", () => {
    for (const [key, script] of scripts) writeFileSync(join(saved, key), script.createCachedData());
  });
}
