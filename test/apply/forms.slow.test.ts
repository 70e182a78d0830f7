import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createTwoFilesPatch } from "diff";
import { expect, test } from "vitest";
import { emitHeader } from "../../src/codegen/c/header.ts";
import { examine } from "../../src/compile.ts";
import { exitCode } from "../../src/cli/terminal.ts";
import { runApply } from "./case.ts";
import { changes } from "./forms/changes.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { expectFile } from "../golden.ts";

/**
 * A spec with every form of C that the language has, its header, and changes of the spec one by one: what
 * `abispec apply` then makes of the header. `UPDATE_GOLDENS=1` writes it; read it then as the maintainer of the
 * header would.
 */
const source = join(import.meta.dirname, "forms/panel.ts");
const goldens = join(import.meta.dirname, "forms/expected");
// As in the other cases: they differ in byte order and in the size of pointers.
const abis = ["i386", "s390x"];

const folder = temporaryFolder();

const spec = readFileSync(source, "utf8");
const { model } = await examine(source);
if (model === undefined) throw new Error(`${source} has no model`);
const header = emitHeader(model);
const plain = { options: [], others: new Map<string, Buffer>() };

test("the header of a spec is as it is to be", async () => {
  const { code, bytes, text } = await runApply(Buffer.from(header), plain, abis, source);
  expect({ code, text: text.split("\n")[0] }).toMatchObject({ code: exitCode.done });
  expect(bytes.toString()).toBe(header);
});

test.each(changes)("$name", async ({ name, edits, others = {} }) => {
  const changed = edits.reduce((text, [from, to]) => {
    expect(text.split(from).length).toBe(2);
    return text.replace(from, () => to);
  }, spec);
  const path = join(folder, `${name}.ts`);
  writeFileSync(path, changed);
  for (const [file, text] of Object.entries(others)) writeFileSync(join(folder, file), text);
  const before = Buffer.from(header);
  const { code, bytes, text } = await runApply(before, plain, abis, path);
  const isRefused = code === exitCode.usage;
  expect(isRefused || code === exitCode.done).toBe(true);
  expect(!isRefused || bytes.equals(before)).toBe(true);
  const diff = createTwoFilesPatch("before.h", "after.h", header, bytes.toString());
  const report = text.replaceAll(`${folder}/`, "").replaceAll(`../${basename(folder)}/`, "");
  const found = isRefused ? report : `${report}\n${diff}`;
  expectFile(join(goldens, `${name}.txt`), found);
  const again = await runApply(bytes, plain, abis, path);
  expect({ code: again.code, isSame: again.bytes.equals(bytes) }).toEqual({ code, isSame: true });
});
