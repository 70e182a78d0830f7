import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { bugReport } from "../../src/cli/terminal.ts";
import { run } from "../../src/cli/program.ts";
import { hasColours } from "../../src/cli/terminal.ts";
import { MemoryTerminal } from "./memory-terminal.ts";

const spec = fileURLToPath(new URL("spec/disk.ts", import.meta.url));
let terminal: MemoryTerminal;

beforeEach(() => {
  terminal = new MemoryTerminal("/project");
});

function abispec(...args: string[]): Promise<number> {
  return run(args, terminal, () => AbortSignal.abort());
}

describe("arguments", () => {
  it.each([["--help"], ["generate", "--help"], ["help", "decode"], ["--version"]])(
    "prints what %s asks for and gives 0",
    async (...args) => {
      expect(await abispec(...args.flat())).toBe(0);
      expect(terminal.output).not.toBe("");
      expect(terminal.errors).toBe("");
    },
  );

  it.each([
    [[]],
    [["genarate"]],
    [["generate", "--nonsense"]],
    [["generate", "--check", "--watch"]],
    [["generate", "--out"]],
    [["generate", "--out", ""]],
    [["fragment"]],
    [["decode", "disk_entry"]],
  ])("gives 2 for %j", async (args) => {
    expect(await abispec(...args)).toBe(2);
    expect(terminal.output).toBe("");
    expect(terminal.errors).not.toBe("");
  });

  it.each([
    [["verify", "--format", "json", "--nonsense"], "unknown option '--nonsense'"],
    [["verify", "--format=json", "--abi", "vax"], 'there is no ABI "vax"'],
    [["decode", "x", "--format", "json"], "missing required argument 'hex'"],
    [["conform", "--json"], "required option '--backend <command>' not specified"],
  ])("prints JSON where %j asks for it", async (args, message) => {
    expect(await abispec(...args)).toBe(2);
    expect(JSON.parse(terminal.output)).toMatchObject({ error: { message } });
  });

  it.each([
    ["decode", "x"],
    ["explain", "one", "two"],
    ["verify", "--abi"],
    ["generate", "--nonsense"],
  ])("refers to the help for %s %s", async (...args) => {
    expect(await abispec(...args)).toBe(2);
    expect(terminal.errors).toContain(`help: abispec ${args[0]} --help shows what it takes\n`);
  });

  it.each([
    [["genarate"], "generate"],
    [["help", "genarate"], "generate"],
    [["generate", "--chekc"], "--check"],
    [["generate", "--format", "jsn"], "json"],
    [["explain", "undocumentd"], "undocumented"],
    [["verify", "--abi", "x86_46"], "x86_64"],
    [["decode", "disk_entry", "00", "--formt", "json"], "--format"],
  ])("says for %j what was probably meant", async (args, meant) => {
    expect(await abispec(...args)).toBe(2);
    expect(terminal.output).toBe("");
    expect(terminal.errors).toMatch(/^error: .*\n {2}= help: did you mean "/);
    expect(terminal.errors).toContain(`did you mean "${meant}"?`);
  });

  it.each([
    [
      ["generate", "--abi", "x86_64"],
      "--abi is an option of: import, decode, verify, apply, patch",
    ],
    [["--check"], "--check is an option of: generate, apply"],
    [
      ["spec/disk.ts"],
      "known: init, import, generate, fragment, decode, verify, apply, patch, where, conform, docs, explain, help",
    ],
  ])("says for %j where it belongs", async (args, help) => {
    expect(await abispec(...args)).toBe(2);
    expect(terminal.errors).toContain(`  = help: ${help}\n`);
  });

  it.each([
    [["generate", ""], "the path of a spec is empty"],
    [["generate", "--out", ""], "--out: the path is empty"],
    [["fragment", "gref", ""], "the path of a spec is empty"],
    [["decode", "gref", "00", "--spec", ""], "the path of a spec is empty"],
    [["conform", "--backend", "x", "--timeout", "soon"], '--timeout: "soon" is not a time'],
    [["conform", "--backend", "x", "--run-timeout", "0"], '--run-timeout: "0" is not a time'],
    [["conform", "--backend", " "], "--backend: the command is empty"],
    [["conform", "--bail", "a.ts", "--backend", "x"], '--bail: "a.ts" is not a number'],
    [["verify", "--rename", "A"], '--rename: "A" is not a pair of prefixes'],
  ])("refuses %j and says what to write", async (args, message) => {
    expect(await abispec(...args)).toBe(2);
    expect(terminal.errors).toMatch(/^error: .*\n {2}= help: \w/);
    expect(terminal.errors).toContain(message);
  });

  it.each(["verify", "conform"])(
    "shows no empty list as a default in the help of %s",
    async (name) => {
      expect(await abispec(name, "--help")).toBe(0);
      expect(terminal.output).not.toContain("[])");
    },
  );

  it("names every command, example and exit code in the help", async () => {
    await abispec("--help");
    for (const text of ["generate", "fragment", "decode", "Examples:", "Exit codes:", "NO_COLOR"]) {
      expect(terminal.output).toContain(text);
    }
  });
});

describe("decode", () => {
  it("prints fields on the one stream and problems on the other", async () => {
    expect(await abispec("decode", "disk_entry", "09", "000000", "--spec", spec)).toBe(1);
    expect(terminal.output).toMatch(/^struct disk_entry: 4 bytes, little-endian\n/);
    expect(terminal.errors).toBe(
      "error: status at offset 0: 9 is not a code of DISK_CTRL_STATUS\n",
    );
  });

  it("gives 0 for bytes that are right", async () => {
    expect(await abispec("decode", "struct disk_entry", "01000000", "--spec", spec)).toBe(0);
    expect(terminal.errors).toBe("");
  });

  it("names the ABI where the layout depends on it", async () => {
    const bytes = "010000000200000000000000";
    expect(await abispec("decode", "disk_segment", bytes, "--abi", "i386", "--spec", spec)).toBe(0);
    expect(terminal.output).toContain("12 bytes, little-endian, laid out for i386");
  });

  it.each([
    [["disk_entri", "00"], 'did you mean "disk_entry"?'],
    [["request:disk", "00"], "disk:request"],
    [["disk_entry", "0x0"], "odd number of hexadecimal digits"],
    [["disk_entry", "zz"], "not a hexadecimal digit"],
    [["disk_entry", "00", "--abi", "x86"], "known: x86_64, i386"],
  ])("gives 2 for %j", async (args, text) => {
    expect(await abispec("decode", ...args, "--spec", spec)).toBe(2);
    expect(terminal.errors).toContain(text);
    expect(terminal.output).toBe("");
  });

  it("gives fields and problems as JSON with --format json", async () => {
    expect(await abispec("decode", "disk_segment", "01", "--format", "json", "--spec", spec)).toBe(
      1,
    );
    expect(terminal.errors).toBe("");
    const { title, fields, problems } = JSON.parse(terminal.output);
    expect(title).toBe("struct disk_segment");
    expect(fields[0]).toMatchObject({ offset: 0, bytes: "01" });
    expect(problems.at(-1).message).toContain("1 given");
  });

  it("gives 2 for a spec that is not there", async () => {
    expect(await abispec("decode", "disk_entry", "00", "--spec", "nowhere.ts")).toBe(2);
    expect(terminal.errors).toContain("error[no-spec]");
  });
});

describe("fragment", () => {
  it("prints the C of a chapter", async () => {
    expect(await abispec("fragment", "control", spec)).toBe(0);
    expect(terminal.output).toContain("#define DISK_CTRL_TYPE_RESIZE");
    expect(terminal.output).not.toContain("DISK_OP_READ");
    expect(terminal.errors).toBe("");
  });

  it("names the chapters there are", async () => {
    expect(await abispec("fragment", "contrl", spec)).toBe(2);
    expect(terminal.errors).toContain('there is no chapter "contrl"');
    expect(terminal.errors).toContain('did you mean "control"? known: slots, control');
  });
});

describe("a bug", () => {
  it("is called one, with its stack", () => {
    expect(bugReport(new TypeError("oops"))).toMatch(
      /^abispec: internal error\. This is a bug in abispec.*\nTypeError: oops\n +at /,
    );
  });

  it("gives 3", async () => {
    const broken = {
      ...terminal,
      out: {
        colours: terminal.out.colours,
        write: () => {
          throw new RangeError("no terminal");
        },
      },
    };
    const args = ["decode", "disk_entry", "00000000", "--spec", spec];
    expect(await run(args, broken, () => AbortSignal.abort())).toBe(3);
    expect(terminal.errors).toContain("RangeError: no terminal");
  });
});

describe("hasColours", () => {
  it.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: true }, { NO_COLOR: "" }, true],
    [{ isTTY: true }, { NO_COLOR: "1" }, false],
    [{ isTTY: true }, { TERM: "dumb" }, false],
    [{}, {}, false],
    [{}, { FORCE_COLOR: "1" }, false],
  ])("for %j with %j is %s", (stream, environment, expected) => {
    expect(hasColours(stream, environment)).toBe(expected);
  });
});
