import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  exists,
  isPresent,
  isSameRead,
  loggedReads,
  namesBelow,
  namesIn,
  readText,
  realPathOf,
  timeOfChange,
} from "../../src/output/file-system.ts";

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "abispec-reads-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Each reader with a change of what it reads. */
const readers: readonly (readonly [name: string, read: (path: string) => unknown, () => void])[] = [
  ["readText", readText, () => put("a", "other")],
  ["readText of nothing", (path) => readText(`${path}2`), () => put("a2", "")],
  ["isPresent", (path) => isPresent(`${path}2`), () => symlinkSync("nowhere", at("a2"))],
  ["exists", (path) => exists(`${path}2`), () => put("a2", "")],
  ["namesIn", () => namesIn(folder), () => put("b", "")],
  ["namesBelow", () => namesBelow(folder), () => put("deep/b", "")],
  ["realPathOf", () => realPathOf(at("link")), () => (rmSync(at("link")), link("deep"))],
];

function at(name: string): string {
  return join(folder, name);
}

function put(name: string, text: string): void {
  writeFileSync(at(name), text);
}

function link(target: string): void {
  symlinkSync(target, at("link"));
}

function reads() {
  return loggedReads().filter(({ path }) => path.startsWith(folder));
}

test.each(readers)("%s would read the same, until something changes", (_name, read, change) => {
  put("a", "text");
  mkdirSync(at("deep"));
  link("a");
  read(at("a"));
  const [logged] = reads();
  expect(logged && isSameRead(logged)).toBe(true);
  change();
  expect(logged && isSameRead(logged)).toBe(false);
});

test("each path is logged once for each reader", () => {
  put("a", "text");
  readText(at("a"));
  readText(at("a"));
  exists(at("a"));
  isPresent(at("a"));
  expect(reads()).toHaveLength(3);
  expect(reads().every(isSameRead)).toBe(true);
});

test("what changed while it was read is never the same again", () => {
  put("a", "text");
  readText(at("a"));
  put("a", "other");
  readText(at("a"));
  expect(reads().some(isSameRead)).toBe(false);
  put("a", "text");
  readText(at("a"));
  expect(reads().some(isSameRead)).toBe(false);
});

test("what no reader reads is not the same", () => {
  expect(isSameRead({ kind: "none", path: folder, digest: "" })).toBe(false);
});

test("names are sorted, and of one folder or of all below it", () => {
  mkdirSync(at("b"));
  for (const name of ["c", "b/d", "a"]) put(name, "");
  expect(namesIn(folder)).toEqual(["a", "b", "c"]);
  expect(namesBelow(folder)).toEqual(["a", "b", join("b", "d"), "c"]);
  expect(namesIn(at("none"))).toEqual([]);
});

test("a link to nothing is present and does not exist", () => {
  link("nowhere");
  expect([isPresent(at("link")), exists(at("link"))]).toEqual([true, false]);
});

test("a text may be as large as the limit", () => {
  put("a", "");
  truncateSync(at("a"), 16 * 1024 * 1024);
  expect(readText(at("a"))).toHaveLength(16 * 1024 * 1024);
});

test("what can't be looked at has not changed", () => {
  put("a", "");
  expect(timeOfChange(at("a"))).toBeGreaterThan(0);
  expect(timeOfChange(at("none"))).toBe(0);
});
