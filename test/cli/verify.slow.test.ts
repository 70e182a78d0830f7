import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { verify, type VerifyOptions } from "../../src/cli/verify.ts";
import { run as runProgram } from "../../src/cli/program.ts";
import { examine } from "../../src/compile.ts";
import { modelOf } from "../examined.ts";
import { emitHeader } from "../../src/codegen/c/header.ts";
import { factCounts } from "../generated-headers/fact-counts.ts";
import { MemoryTerminal } from "./memory-terminal.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

const model = await modelOf("spec/netif.ts");
const header = emitHeader(model);
const counts = factCounts(model);

/** The columns of a line where everything agrees. */
const all = [counts.types, counts.members, counts.constants, 1]
  .map((count) => `${count}/${count}`)
  .join(" +");

/** Runs the command on netif, and compares a header of this text, if one is given. */
async function run(options: Partial<VerifyOptions>, text?: string) {
  const memory = new MemoryTerminal(process.cwd());
  const { out, err, cwd } = memory;
  const isJson = options.json === true || options.format === "json";
  const terminal = { out, err, cwd, isJson };
  const against = text === undefined ? undefined : join(folder, "netif.h");
  if (against !== undefined) writeFileSync(against, text ?? "");
  const given = {
    specs: ["spec/netif.ts"],
    against,
    include: [],
    includeFile: [],
    define: [],
    rename: [],
    abi: [],
    json: false,
    format: "text" as const,
    ...options,
  };
  const code = await verify(given, terminal, examine, new AbortController().signal);
  return { code, out: memory.output, err: memory.errors, path: against ?? "" };
}

describe("abispec verify", () => {
  test("prints a line for each compiler, and names the compilers that are not there", async () => {
    const { code, out } = await run({ abi: ["s390x"] });
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^s390x +packaged clang +${all} +[\\d.]+ s$`, "m"));
    expect(out).toMatch(/gcc generates code for \w+ only|gcc is not installed|^s390x +gcc/m);
  });

  test("prints JSON", async () => {
    const { code, out } = await run({ abi: ["arm"], json: true });
    expect(code).toBe(0);
    const { headers } = JSON.parse(out);
    expect(headers).toMatchObject([{ spec: "spec/netif.ts", header: "netif.h" }]);
    expect(headers[0].compilers[0]).toMatchObject({
      abi: "arm",
      compiler: "packaged clang",
      constants: { agreed: counts.constants, total: counts.constants },
      differences: [],
    });
  });

  test("prints JSON for a header that differs", async () => {
    const text = header.replace(/(NR_SLOTS_MIN) 18/, "$1 19");
    const { code, out } = await run({ format: "json" }, text);
    expect(code).toBe(1);
    const { differences } = JSON.parse(out).headers[0].compilers[0];
    expect(differences).toEqual([
      {
        label: "XEN_NETIF_NR_SLOTS_MIN",
        kind: "different",
        text: "XEN_NETIF_NR_SLOTS_MIN: value 18 in the spec, 19 in the header",
        specPlace: expect.stringMatching(/^spec\/netif\/packets\.ts:\d+$/),
        headerPlace: expect.stringMatching(/netif\.h:\d+$/),
      },
    ]);
  });

  test.each([
    ["a header that does not compile", {}, "int 1;", /does not compile for x86_64:\n.*error/],
    ["a header that is not there", { against: "nowhere.h" }, undefined, /can't read "nowhere\.h"/],
  ])("prints JSON for %s", async (_what, options, text, message) => {
    const { code, out } = await run({ format: "json", ...options }, text);
    expect(code).toBe(2);
    expect(JSON.parse(out).error.message).toMatch(message);
  });

  test("refuses an ABI that does not exist", async () => {
    const { code, err } = await run({ abi: ["vax"] });
    expect(code).toBe(2);
    expect(err).toContain('there is no ABI "vax"');
  });
});

describe("abispec verify --against", () => {
  test("finds nothing in the same header", async () => {
    const { code, out } = await run({}, header);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^x86_64 +packaged clang +${all}`, "m"));
  });

  test("names each difference with both places", async () => {
    const { code, out } = await run({}, header.replace(/(NR_SLOTS_MIN) 18/, "$1 19"));
    expect(code).toBe(1);
    expect(out).toMatch(
      new RegExp(
        `^spec/netif/packets\\.ts\n  XEN_NETIF_NR_SLOTS_MIN: value 18 in the spec \\(line \\d+\\), 19 in the header \\(line \\d+\\)$`,
        "m",
      ),
    );
  });

  test("proposes sameAs for verbatim C only", async () => {
    const text = header.replace(/(#define NETIF_RSP_ERROR +)\S+/, '$1"error"');
    const { code, out } = await run({}, text);
    expect(code).toBe(1);
    expect(out).toMatch(/value -1, type s32 in the spec .*; value "error" in the header/);
    expect(out).not.toContain("sameAs");
  });

  test("renames by prefix, behind the _ of a bit number too", async () => {
    const rename = [{ from: "XEN_NETTXF_", to: "NETTXF_" }];
    const { code } = await run({ rename }, header.replaceAll("NETTXF_", "XEN_NETTXF_"));
    expect(code).toBe(0);
  });

  test("says which prefix no name of the spec has", async () => {
    const { code, err } = await run({ rename: [{ from: "X_", to: "NETXTF_" }] }, header);
    expect(code).toBe(2);
    expect(err).toContain('starts with "NETXTF_"');
    expect(err).toContain('help: did you mean "NETTXF_"?');
  });

  test("says that the spec's own header does not compile, where the compared one does", async () => {
    const spec = join("test", "cli", "spec", "unknown-type.ts");
    const { code, err, path } = await run({ specs: [spec] }, "int ghost(int it);\n");
    expect(code).toBe(2);
    expect(err).toContain("ghosts.h, as the spec gives it, does not compile for x86_64:");
    expect(err).toContain("\nghosts.h:");
    expect(err).not.toContain(path);
  });

  test("shows the compiler's first error, without a stack", async () => {
    const { code, out, err, path } = await run({}, `int 1;\n${header}`);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(`${path} does not compile`);
    expect(err).toContain(`${path}:1:5: error: expected identifier`);
    expect(err).not.toMatch(/facts\.c|header\d/);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test("takes macros and headers that it needs", async () => {
    const text = `LICENCE(MIT)\n${header.replaceAll("uint16_t", "before_t")}`;
    writeFileSync(join(folder, "before.h"), "typedef unsigned short before_t;\n");
    const { path, code } = await run({ include: [folder] }, text);
    expect(code).toBe(2);
    const terminal = new MemoryTerminal(process.cwd());
    const needs = ["-D", "LICENCE(name)=", "-I", folder, "-include", "before.h"];
    const args = ["verify", "spec/netif.ts", "--against", path, ...needs];
    expect(await runProgram(args, terminal, () => new AbortController().signal)).toBe(0);
  });

  test("refuses a macro where there is no such header", async () => {
    const { code, err } = await run({ define: ["X"] });
    expect(code).toBe(2);
    expect(err).toContain("-D and --include-file are for the header of --against");
  });

  test("says what no header confirms, and replaces a header with its branches", async () => {
    const spec = join("test", "cli", "spec", "board.ts");
    const { model: board } = await examine(spec);
    const text = board && emitHeader(board);
    const options = { specs: [spec], abi: ["x86_64", "mips"] };
    const { code, out } = await run(options, text);
    expect(code).toBe(0);
    expect(out.match(/ 2\/2 /g)).toHaveLength(2);
    expect(out).toContain(
      "2 declarations of other headers that no header of this machine confirms:\n" +
        "  board.h as the spec has it: BOARD_NOWAIT, BOARD_BIT [x86_64, mips]\n",
    );
    const json = JSON.parse((await run({ ...options, json: true }, text)).out);
    expect(json.headers[0].compilers[0].unconfirmed).toEqual([
      { label: "BOARD_NOWAIT", header: "board.h as the spec has it" },
      { label: "BOARD_BIT", header: "board.h as the spec has it" },
    ]);
  });

  test("holds what the spec says of another header against that, where it is there", async () => {
    const spec = join("test", "cli", "spec", "board.ts");
    const given = join(folder, "given");
    mkdirSync(given);
    writeFileSync(join(given, "board.h"), "#define BOARD_NOWAIT 0x800\n");
    const options = { specs: [spec], abi: ["x86_64", "mips"], include: [given] };
    const difference = "BOARD_NOWAIT: value 128 in the spec (line 4), 2048 in the header";
    const { code, out } = await run(options);
    expect(code).toBe(1);
    expect(out).toContain("  board.h as the spec has it: BOARD_BIT [x86_64, mips]\n");
    expect(out).toContain(`${difference} (${join(given, "board.h")}:1)`);
    writeFileSync(join(given, "board.h"), "int 1;\n");
    expect((await run(options)).out).toContain(
      `board.h as the spec has it, because ${join(given, "board.h")} does not compile: BOARD_NOWAIT [x86_64, mips]\n`,
    );
  });

  test("does not take a header of the C library for one of the spec with the same file name", async () => {
    const spec = join("test", "cli", "spec", "wide.ts");
    mkdirSync(join(folder, "linux"));
    writeFileSync(join(folder, "linux", "types.h"), "typedef unsigned int number_t;\n");
    const text =
      "#include <linux/types.h>\n#include <sys/types.h>\nstruct wide { number_t number; };\n";
    const { code, out } = await run({ specs: [spec], abi: ["mips"], include: [folder] }, text);
    expect(code).toBe(1);
    expect(out).toContain("number_t: type u64 in the spec (line 4), u32 in the header");
    expect(out).toContain("wide.number: type u64");
  });

  test("lists what is not compared", async () => {
    const { code, out } = await run({}, `#define TEXT 1.5\n${header}`);
    expect(code).toBe(0);
    expect(out).toContain(
      `1 not compared:\n  TEXT: a macro that is neither an integer nor a string (line 1)\n`,
    );
  });

  test("says which include is missing", async () => {
    const { code, err } = await run({}, `#include "missing.h"\n${header}`);
    expect(code).toBe(2);
    expect(err).toContain("'missing.h' file not found");
  });

  test("says that a header can't be read", async () => {
    const { code, err } = await run({ against: join(folder, "nowhere.h") });
    expect(code).toBe(2);
    expect(err).toContain('nowhere.h": no such file or folder');
  });
});
