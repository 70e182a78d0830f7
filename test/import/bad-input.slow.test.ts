import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { importSpec } from "../../src/cli/import.ts";
import { exitCode } from "../../src/cli/terminal.ts";
import { examine } from "../../src/compile.ts";
import { MemoryTerminal } from "../cli/memory-terminal.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "abispec-bad-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Imports a header of the folder for a 32-bit and a 64-bit ABI of both byte orders. */
async function importFile(name: string, options: { readonly force?: boolean } = {}) {
  const terminal = new MemoryTerminal(folder);
  const lists = { include: [], includeFile: [], define: [], abi: ["i386", "s390x"] };
  const code = await importSpec(
    { ...lists, ...options, header: join(folder, name), out: join(folder, "spec"), format: "text" },
    terminal,
    examine,
  );
  const bare = (text: string) => text.replaceAll(`${folder}/`, "");
  return { code, errors: bare(terminal.errors), output: bare(terminal.output) };
}

function put(text: string | Buffer, name = "header.h"): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
  return name;
}

const spec = () => readFileSync(join(folder, "spec/header.ts"), "utf8");

/** Nothing is written, and the errors say where and what to do. */
async function refuses(text: string | Buffer, ...says: readonly string[]) {
  const { code, errors } = await importFile(put(text));
  expect(code).toBe(exitCode.usage);
  for (const one of says) expect(errors).toContain(one);
  expect(existsSync(join(folder, "spec"))).toBe(false);
}

const guarded = (text: string) => `#ifndef HEADER_H\n#define HEADER_H\n${text}#endif\n`;

describe("a header is refused", () => {
  test("that does not parse", () =>
    refuses(guarded("struct a { int x;\n"), "header.h:4:", "expected '}'", "= help: "));

  test("that declares nothing", async () => {
    await refuses("", "header.h declares nothing and includes nothing; nothing is written");
    await refuses(guarded("/* Nothing. */\n"), "header.h declares nothing");
  });

  test("that does not compile", () =>
    refuses(guarded("struct a { foo_t x; };\n"), "header.h:3:12: error: unknown type name", "-I"));

  test("that includes something which is missing", () =>
    refuses(guarded('#include "no.h"\n'), "header.h:3:10: fatal error: 'no.h' file not found"));

  test("that includes itself for ever", () =>
    refuses('#include "header.h"\n', "header.h:1:10: error: #include nested too deeply"));

  test("in Latin-1", () =>
    refuses(
      Buffer.from(guarded("/* Gr\xF6\xDFe */\n"), "latin1"),
      "header.h:3:6: error[invalid-header]: the byte 0xF6 is not UTF-8",
      "save the file in UTF-8",
    ));

  test("in UTF-16", () =>
    refuses(
      Buffer.from(`\uFEFF${guarded("")}`, "utf16le"),
      "header.h:1:1: error[invalid-header]: this file is in UTF-16\n  = help: save the file in UTF-8",
    ));

  test("with a NUL", () =>
    refuses(guarded("#define A 1\0\n"), "header.h:3:12: error[invalid-header]", "remove it"));

  const inPieces = `#ifndef CODE
#ifndef HEADER_H
#define HEADER_H
#define OWN
#define CODE(name, value) X_##name = value,
enum code {
#endif
#endif
#ifdef CODE
CODE(ONE, 1)
CODE(TWO, 2)
#undef CODE
#endif
#ifdef OWN
};
#endif
`;
  test("that has pieces of an enumeration in branches", () =>
    refuses(inPieces, "header.h:6:11: this brace is in a branch of a condition", "by hand"));

  test("that has pieces of one without which the rest is C, in one sentence", async () => {
    const text = inPieces
      .replace("#define CODE", "#ifndef __ASSEMBLY__\n#define CODE")
      .replace(
        "code {\n",
        "code {\n#elif VERSION < 4\n#define CODE(name, value) .equ X_##name\n#endif\n",
      )
      .replace("};\n", "#ifndef __ASSEMBLY__\n};\n#endif\n");
    const { code, output } = await importFile(put(text));
    expect(code).toBe(exitCode.usage);
    expect(output.match(/^.*is refused.*$/gm)).toEqual([
      expect.stringMatching(/^header\.h:7:11: the header is refused: this brace is in a branch/),
    ]);
  });

  test("with the marks of a merge", () =>
    refuses(guarded("<<<<<<< ours\n"), "header.h:3:1: error[invalid-header]"));

  test("that is a folder, or is not there", async () => {
    mkdirSync(join(folder, "header.h"));
    const asFolder = await importFile("header.h");
    expect(asFolder).toMatchObject({ code: exitCode.usage });
    expect(asFolder.errors).toContain("a folder stands in its place");
    const missing = await importFile("none.h");
    expect(missing).toMatchObject({ code: exitCode.usage });
    expect(missing.errors).toContain("no such file or folder");
  });
});

describe("a header is imported", () => {
  async function imports(text: string | Buffer): Promise<string> {
    const { code, errors } = await importFile(put(text));
    expect({ code, errors }).toEqual({ code: exitCode.done, errors: "" });
    return spec();
  }

  test("with a byte order mark, and comments beyond ASCII", async () => {
    const text = await imports(
      `\uFEFF${guarded("#define A 1 /* Gr\u00F6\u00DFe \u2014 \u4E2D */\n")}`,
    );
    expect(text).toMatch(/^[\0-\x7F]*$/);
  });

  test("with line ends of Windows", async () => {
    const text = await imports(
      guarded("/* A\n * pair. */\nstruct a { int x; /* one */ };\n").replaceAll("\n", "\r\n"),
    );
    expect(text).toContain("/** A pair. */");
    expect(text).not.toContain("\r");
  });

  test("with a CR alone at the end of each line", async () => {
    const text = await imports(guarded("/* A. */\nstruct a { int x; };\n").replaceAll("\n", "\r"));
    expect(text).toContain("/** A. */\nexport const a = struct({");
  });

  test("without a line end at its end, a guard, or a comment", async () => {
    expect(await imports("#define A 1")).toContain("export const A = constant(1);");
  });

  test("whose macros mean something else on another ABI", async () => {
    const text = await imports(
      guarded(
        "#define A (sizeof(long) * 8)\n#ifdef __LP64__\n#define B 1\n#else\n#define B 2\n#endif\n",
      ),
    );
    expect(text).toContain("export const A = constant(c`sizeof(long) * 8`);");
    expect(text).toContain('export const B = when("defined(__LP64__)", constant(1), constant(2));');
  });

  test("that another one includes which it includes", async () => {
    put(
      '#ifndef OTHER_H\n#define OTHER_H\n#include "header.h"\nstruct b { int x; };\n#endif\n',
      "other.h",
    );
    expect(await imports(guarded('#include "other.h"\nstruct a { struct b *b; };\n'))).toContain(
      "export const a = struct({",
    );
  });

  test("whose guard has a value, with a macro for what is included below it", async () => {
    const text = await imports(
      "#ifndef A_H\n#define A_H 1\n#define __need_size_t\n#include <stddef.h>\n#define A 1\n#endif\n",
    );
    expect(text).toContain("includes: []");
    expect(text).toContain("#include <stddef.h>");
    expect(text).not.toContain("when(");
  });

  test("that defines a macro twice", async () => {
    const text = await imports(guarded("#define A 1\nstruct a { int x; };\n#define A 1\n"));
    expect(text.match(/#define A 1|constant\(1\)/g)).toHaveLength(2);
  });

  test("that has tens of thousands of lines", async () => {
    const members = Array.from(
      { length: 16 },
      (_, one) => `\tunsigned int m${one}; /* one */\n`,
    ).join("");
    const structs = Array.from(
      { length: 1000 },
      (_, one) =>
        `/* A struct. */\nstruct l_${one} {\n${members}};\n#define L_${one}_A 1\n#define L_${one}_B 2\n\n`,
    );
    expect(await imports(guarded(structs.join("")))).toContain("export const l_999 = struct({");
  });

  test("a line of many slashes above the guard", async () => {
    const banner = `${"/".repeat(78)}\n`;
    expect(await imports(banner + guarded("#define A 1\n"))).toContain("A = constant(1)");
  });
});

test.each([
  ["{ bad", "YAML Error"],
  ['{ "tabWidth": "x" }', "Invalid tabWidth value"],
  ['{ "plugins": ["./none.mjs"] }', "none.mjs"],
])("settings of prettier that can't be used are named: %s", async (settings, reason) => {
  put(settings, ".prettierrc");
  await refuses(
    guarded("#define A 1\n"),
    "prettier can't format files in spec: ",
    reason,
    "= help: ",
  );
});

describe("what is there stays", () => {
  const header = guarded("#define A 1\n");

  test("a spec, without --force", async () => {
    put("// mine\n", "spec/header.ts");
    const refused = await importFile(put(header));
    expect(refused).toMatchObject({ code: exitCode.usage });
    expect(refused.errors).toContain("spec/header.ts exists already");
    expect(spec()).toBe("// mine\n");
    expect(await importFile("header.h", { force: true })).toMatchObject({ code: exitCode.done });
    expect(spec()).toContain("export const A = constant(1);");
  });

  test("what a spec had and a new one has not, which is named", async () => {
    const long = `static inline int f(void)\n{\n${"\t;\n".repeat(9)}\treturn 1;\n}\n`;
    const first = await importFile(put(guarded(`#define A 1\n${long}`)));
    expect(first).toMatchObject({ code: exitCode.done });
    put("// mine\n", "spec/header/mine.ts");
    const { code, output } = await importFile(put(header), { force: true });
    expect({ code, output }).toMatchObject({
      code: exitCode.done,
      output: expect.stringMatching(/^spec\/header\/f\.c is of the spec before/m),
    });
    expect(output).not.toContain("mine.ts");
    expect(readdirSync(join(folder, "spec/header")).toSorted()).toEqual(["f.c", "mine.ts"]);
  });

  test("a folder that can't be written", async () => {
    put("mine", "spec");
    const { code, errors } = await importFile(put(header));
    expect(code).toBe(exitCode.findings);
    expect(errors).toContain("error[file-system]");
    expect(readFileSync(join(folder, "spec"), "utf8")).toBe("mine");
  });

  test("all of it, where one of several files can't be written", async (context) => {
    if (process.getuid?.() === 0) context.skip();
    mkdirSync(join(folder, "spec"));
    chmodSync(join(folder, "spec"), 0o555);
    const { code } = await importFile(put(header));
    expect(code).toBe(exitCode.findings);
    expect(readdirSync(join(folder, "spec"))).toEqual([]);
    chmodSync(join(folder, "spec"), 0o755);
  });
});
