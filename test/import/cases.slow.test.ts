import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { importSpec } from "../../src/cli/import.ts";
import { run } from "../../src/cli/program.ts";
import { exitCode } from "../../src/cli/terminal.ts";
import { examine } from "../../src/compile.ts";
import { MemoryTerminal } from "../cli/memory-terminal.ts";
import { expectFile, isUpdate } from "../golden.ts";

/**
 * Headers, each in a folder with the spec that it becomes; `UPDATE_GOLDENS=1` writes what is expected. Read
 * each spec then as its author would. A new case is a folder with `header.h`.
 */
const folder = join(import.meta.dirname, "cases");
// Two that differ in byte order and in the size of pointers: to ask about all takes most of the time.
const abis = ["i386", "s390x"];

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "abispec-import-case-"));
});
afterEach(() => rmSync(out, { recursive: true }));

function filesIn(path: string): Readonly<Record<string, string>> {
  if (!existsSync(path)) return {};
  const names = readdirSync(path, { recursive: true, encoding: "utf8", withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [file.slice(path.length + 1), readFileSync(file, "utf8")]),
  );
}

test.each(readdirSync(folder))("%s becomes a spec that says the same", async (name) => {
  const terminal = new MemoryTerminal(folder);
  const code = await importSpec(
    {
      header: join(folder, name, "header.h"),
      out,
      abi: abis,
      include: [],
      includeFile: [],
      define: [],
      format: "text",
    },
    terminal,
    examine,
  );
  expect({ code, errors: terminal.errors }).toEqual({ code: exitCode.done, errors: "" });
  const report = terminal.output
    .replaceAll(`${join(folder, name)}/`, "")
    .replaceAll(`${out}/`, "spec/");
  const expected = join(folder, name, "spec");
  if (isUpdate) {
    rmSync(expected, { recursive: true, force: true });
    cpSync(out, expected, { recursive: true });
  }
  expectFile(join(folder, name, "report.txt"), report);
  expect(filesIn(out)).toEqual(filesIn(expected));
});

test("a header that is made for some ABIs is proved for those, unless others are asked for", async () => {
  const header = join(out, "gate.h");
  writeFileSync(
    header,
    `#ifndef GATE_H
#define GATE_H
#if defined(__i386__)
#define GATE_WIDTH 4
#elif defined(__arm__)
#define GATE_WIDTH 8
#else
#error unknown architecture
#endif
#endif
`,
  );
  const options = { header, out: join(out, "spec"), include: [], includeFile: [], define: [] };
  const terminal = new MemoryTerminal(folder);
  const code = await importSpec({ ...options, abi: [], format: "text" }, terminal, examine);
  expect({ code, errors: terminal.errors }).toEqual({ code: exitCode.done, errors: "" });
  expect(terminal.output).toContain("gate.h does not compile for s390x: ");
  expect(terminal.output).toContain("says the same on 2 ABIs");
  const args = ["apply", "--check", header, join(out, "spec/gate.ts")];
  const applying = new MemoryTerminal(folder);
  const applied = await run(args, applying, () => new AbortController().signal);
  expect(applied).toBe(exitCode.done);
  expect(applying.errors).toContain("gate.h does not compile for s390x: ");
  expect(applying.errors).toContain("gate.h: nothing to change; it says what ");
  const refused = await importSpec(
    { ...options, abi: ["arm", "s390x"], format: "text" },
    terminal,
    examine,
  );
  expect(refused).toBe(exitCode.usage);
  expect(terminal.errors).toContain("gate.h does not compile for s390x:");
});

test("a macro that only the program defines is no constant of a header", async () => {
  const header = join(out, "room.h");
  writeFileSync(
    header,
    `#include <stdint.h>
struct room { uint8_t seats[ROOM_SEATS]; };
#if ROOM_SEATS > 3
struct hall { uint8_t door; };
#endif
`,
  );
  const terminal = new MemoryTerminal(folder);
  const spec = join(out, "spec");
  const code = await importSpec(
    {
      ...{ header, out: spec, include: [], includeFile: [], define: ["ROOM_SEATS=4"] },
      ...{ abi: ["i386"], format: "text" },
    },
    terminal,
    examine,
  );
  expect({ code, errors: terminal.errors }).toEqual({ code: exitCode.done, errors: "" });
  expect(terminal.output).toContain("room is kept as C: it uses ROOM_SEATS");
  const text = readFileSync(join(spec, "room.ts"), "utf8");
  expect(text).toContain("defines: { ROOM_SEATS: 4 }");
  expect(text).not.toContain("constant(");
});

const systemHeader = "/usr/include/x86_64-linux-gnu/bits/wordsize.h";

test.skipIf(!existsSync(systemHeader))(
  "an ABI without the header that defines a macro of a condition leaves the struct below it as it is",
  async () => {
    const header = join(out, "wide.h");
    writeFileSync(
      header,
      `#include <bits/wordsize.h>
struct wide {
	unsigned int size;
#if __WORDSIZE == 64
	unsigned int rest[3];
#else
	unsigned int rest;
#endif
};
`,
    );
    const options = { header, out: join(out, "spec"), include: [], includeFile: [], define: [] };
    const terminal = new MemoryTerminal(folder);
    const code = await importSpec({ ...options, abi: [], format: "text" }, terminal, examine);
    expect({ code, errors: terminal.errors }).toEqual({ code: exitCode.done, errors: "" });
    expect(terminal.output).not.toContain("is kept as C");
    expect(terminal.output).toContain("wide.h does not compile for arm: ");
  },
);
