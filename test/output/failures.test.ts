import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, it, test, vi } from "vitest";
import { compareOutputs } from "../../src/output/compare.ts";
import { writeFolder, writeOutputs } from "../../src/output/write.ts";

// Modules that other files have loaded would keep the real file system, and those of this file the other one.
vi.hoisted(() => vi.resetModules());
afterAll(() => void vi.resetModules());

/** The file system, whose functions a test can have fail. */
vi.mock("node:fs", async (original) => {
  const real = await original<typeof fs>();
  const names = [
    ...(["chmodSync", "copyFileSync", "mkdirSync", "readFileSync", "readdirSync"] as const),
    ...(["renameSync", "rmSync", "statSync", "writeFileSync"] as const),
  ] as const;
  return {
    ...real,
    ...Object.fromEntries(
      names.map((name) => [name, vi.fn<(typeof real)[typeof name]>(real[name])]),
    ),
  };
});

const outputs = [
  { name: "disk.h", text: "new h\n" },
  { name: "disk.ts", text: "new ts\n" },
  { name: "disk.md", text: "new md\n" },
];
const old = { "disk.h": "old h\n", "disk.ts": "old ts\n", "disk.md": "old md\n" };

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), "abispec-failures-"));
  for (const [name, text] of Object.entries(old)) fs.writeFileSync(join(folder, name), text);
});
afterEach(() => {
  vi.resetAllMocks();
  fs.rmSync(folder, { recursive: true });
});

function messages(): readonly string[] {
  const { files, diagnostics } = compareOutputs(outputs, folder, []);
  expect(diagnostics).toEqual([]);
  return writeOutputs(files).map(({ message }) => message.replaceAll(folder, "out"));
}

function contents(): Record<string, string> {
  const names = fs.readdirSync(folder).toSorted();
  return Object.fromEntries(
    names.map((name) => [name, fs.readFileSync(join(folder, name), "utf8")]),
  );
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Has call number `nth` of `name`, counted from 1 and from here on, fail. */
function failAt(
  name: "copyFileSync" | "mkdirSync" | "readFileSync" | "renameSync" | "rmSync" | "writeFileSync",
  nth: number,
  code: string,
): void {
  let calls = 0;
  const mocked = vi.mocked<(...parameters: never[]) => unknown>(fs[name]);
  const before = mocked.getMockImplementation();
  mocked.mockImplementation((...parameters) => {
    calls += 1;
    if (calls === nth) throw systemError(code);
    return before?.(...parameters);
  });
}

describe("whatever fails, nothing changes and nothing stays behind", () => {
  it.each([
    ["writeFileSync", 1, "ENOSPC", "cannot write out/disk.h: no space is left on the device"],
    ["writeFileSync", 3, "ENOSPC", "cannot write out/disk.md: no space is left on the device"],
    ["copyFileSync", 2, "EDQUOT", "cannot write out/disk.ts: the quota is used up"],
    ["renameSync", 1, "EROFS", "cannot write out/disk.h: the file system is read-only"],
    ["renameSync", 3, "EACCES", "cannot write out/disk.md: permission denied"],
  ] as const)("%s number %d: %s", (name, nth, code, message) => {
    failAt(name, nth, code);
    expect(messages()).toEqual([message]);
    expect(contents()).toEqual(old);
  });
});

test.each([1, 2, 3, 4])(
  "a folder of files is as it was where file %d cannot be put in place",
  (nth) => {
    const site = join(folder, "site");
    const list = (...names: readonly string[]) =>
      names.map((name) => ({ name, text: `new ${name}` }));
    expect(writeFolder(list("a.html", "old/b.html"), site, [])).toEqual([]);
    const before = tree(site);
    failAt("renameSync", nth, "EACCES");
    expect(
      writeFolder(list("a.html", "ref/c.html", "ref/d.html").map(changed), site, []),
    ).toHaveLength(1);
    expect(tree(site)).toEqual(before);
  },
);

function changed({ name, text }: { name: string; text: string }) {
  return { name, text: `${text}!` };
}

/** The files and folders in a folder, with what is in the files. */
function tree(path: string): readonly string[] {
  return fs.readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inner = join(path, entry.name);
    return entry.isDirectory()
      ? [inner, ...tree(inner)]
      : [`${inner}: ${fs.readFileSync(inner, "utf8")}`];
  });
}

describe("folders that were made for a run", () => {
  function write(path: string): readonly string[] {
    const { files } = compareOutputs(outputs, path, []);
    return writeOutputs(files).map(({ message }) => message.replaceAll(folder, "out"));
  }

  it.each([
    [1, "a"],
    [2, "a/b"],
    [3, "a/b/c"],
  ])("are removed where number %i cannot be made", (nth) => {
    failAt("mkdirSync", nth, "ENOSPC");
    expect(write(join(folder, "a", "b", "c"))).toEqual([
      "cannot make the folder out/a/b/c: no space is left on the device",
    ]);
    expect(contents()).toEqual(old);
  });

  it("are removed where a file cannot be written, but not those that were there", () => {
    fs.mkdirSync(join(folder, "a"));
    failAt("writeFileSync", 2, "ENOSPC");
    expect(write(join(folder, "a", "b", "c"))).toHaveLength(1);
    expect(fs.readdirSync(join(folder, "a"))).toEqual([]);
  });

  it("are removed where a file cannot be moved, with the files that were", () => {
    failAt("renameSync", 3, "EIO");
    expect(write(join(folder, "a"))).toEqual(["cannot write out/a/disk.md: the device fails"]);
    expect(contents()).toEqual(old);
  });

  it("stay where a file in them cannot be removed", () => {
    failAt("renameSync", 3, "EIO");
    failAt("rmSync", 1, "EACCES");
    expect(write(join(folder, "a"))).toEqual([
      "cannot write out/a/disk.md: the device fails",
      "cannot remove out/a/disk.ts: permission denied",
    ]);
    expect(fs.readdirSync(join(folder, "a"))).toEqual(["disk.ts"]);
  });
});

describe("folders that were made for a run that loses a file", () => {
  it("stay, and everything is said", () => {
    const path = join(folder, "a");
    const { files } = compareOutputs(outputs, path, []);
    failAt("renameSync", 3, "EIO");
    failAt("rmSync", 1, "EACCES");
    failAt("rmSync", 5, "EBUSY");
    const said = writeOutputs(files).map(({ message }) => message);
    expect(said.map((message) => message.split(": ").at(-1))).toEqual([
      "the device fails",
      "permission denied",
      "it is in use",
    ]);
    expect(fs.readdirSync(path)).toHaveLength(2);
  });
});

describe("what cannot be read", () => {
  it("is neither compared nor written", () => {
    failAt("readFileSync", 2, "EACCES");
    const { files, diagnostics } = compareOutputs(outputs, folder, []);
    expect(files.map(({ name }) => name)).toEqual(["disk.h", "disk.md"]);
    expect(diagnostics.map(({ message }) => message.replaceAll(folder, "out"))).toEqual([
      "cannot read out/disk.ts: permission denied",
    ]);
  });
});

describe("a mistake of abispec", () => {
  it("is thrown, and not taken for one of the file system", () => {
    const { files } = compareOutputs(outputs, folder, []);
    const bug = new TypeError("bug");
    vi.mocked(fs.renameSync).mockImplementationOnce(() => {
      throw bug;
    });
    expect(() => writeOutputs(files)).toThrow(bug);
  });
});

describe("temporary files", () => {
  it("are new, hidden and named by what is in them", () => {
    const written = vi.mocked(fs.writeFileSync).mock.calls;
    const copied = vi.mocked(fs.copyFileSync).mock.calls;
    const before = written.length;
    expect(messages()).toEqual([]);
    const own = written.slice(before);
    expect(own.map(([path, text, options]) => [path, text, options])).toEqual(
      outputs.map(({ text }) => [
        expect.stringMatching(/\/\.abispec-\d+-[-\da-f]{36}\.next$/),
        text,
        { flag: "wx", flush: true },
      ]),
    );
    expect(copied.map(([from, to]) => [from, to])).toEqual(
      outputs.map(({ name }) => [
        join(folder, name),
        expect.stringMatching(/\/\.abispec-\d+-[-\da-f]{36}\.previous$/),
      ]),
    );
  });
});

describe("where a file cannot be put back", () => {
  it("keeps its copy and says where, and puts back the others", () => {
    failAt("renameSync", 3, "EIO");
    failAt("renameSync", 4, "EIO");
    const [first, second, ...more] = messages();
    expect(more).toEqual([]);
    expect(first).toBe("cannot write out/disk.md: the device fails");
    const said = /^cannot put back out\/disk\.ts, which was copied to out\/(.+): the device fails$/;
    const [, copy = ""] = said.exec(second ?? "") ?? [];
    expect(contents()).toEqual({ ...old, "disk.ts": "new ts\n", [copy]: "old ts\n" });
  });
});

describe("what is left of a run", () => {
  /** The number of a process that has ended. */
  const ended = spawnSync(process.execPath, ["--version"]).pid;

  it("is said where it cannot be removed, and the outputs stay", () => {
    failAt("rmSync", 1, "EACCES");
    expect(messages()).toEqual([
      expect.stringMatching(/^cannot remove out\/\.abispec-.+: permission denied$/) as string,
    ]);
    expect(contents()).toMatchObject({ "disk.h": "new h\n", "disk.md": "new md\n" });
  });

  it.each([
    `x.abispec-${ended}-01234567-89ab-cdef-0123-456789abcdef.next`,
    `.abispec-${ended}-01234567-89ab-cdef-0123-456789abcdef.next.c`,
    `.abispec-${ended}-01234567-89ab-cdef-0123-456789abcde.next`,
    `.abispec-${ended}-01234567-89ab-cdef-0123-456789abcdeg.next`,
    `.abispec-${ended}-01234567-89ab-cdef-0123-456789abcdef.other`,
  ])("is not %s", (name) => {
    fs.writeFileSync(join(folder, name), "");
    expect(messages()).toEqual([]);
    expect(Object.keys(contents())).toContain(name);
  });

  it("does no harm where it cannot be removed", () => {
    const names = ["0", "1"].map(
      (id) => `.abispec-${ended}-01234567-89ab-cdef-0123-456789abcde${id}.next`,
    );
    for (const name of names) fs.writeFileSync(join(folder, name), "");
    failAt("rmSync", 1, "EACCES");
    expect(messages()).toEqual([]);
    expect(Object.keys(contents())).toEqual([names[0], ...Object.keys(old)].toSorted());
  });

  it("is removed by the next run once its process has ended", () => {
    const id = "01234567-89ab-cdef-0123-456789abcdef";
    const inUse = `.abispec-${process.pid}-${id}.next`;
    for (const name of [
      `.abispec-${ended}-${id}.next`,
      `.abispec-${ended}-${id}.previous`,
      inUse,
    ]) {
      fs.writeFileSync(join(folder, name), name);
    }
    expect(messages()).toEqual([]);
    expect(Object.keys(contents())).toEqual([inUse, ...Object.keys(old)].toSorted());
  });

  it("is removed, too, where every output is up to date", () => {
    expect(messages()).toEqual([]);
    const name = `.abispec-${ended}-01234567-89ab-cdef-0123-456789abcdef.next`;
    fs.writeFileSync(join(folder, name), "");
    expect(messages()).toEqual([]);
    expect(Object.keys(contents())).not.toContain(name);
  });
});
