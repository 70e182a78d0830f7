import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { catalogue } from "../../src/diagnostics/codes/catalogue.ts";
import { watchOutputs } from "../../src/cli/watch.ts";
import type { Compilation } from "../../src/compile.ts";
import { MemoryTerminal } from "./memory-terminal.ts";

let root: string;
let terminal: MemoryTerminal;
let stop: AbortController;
let running: Promise<number>;
let compilations: number;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "abispec-watch-"));
  mkdirSync(join(root, "spec", "disk"), { recursive: true });
  terminal = new MemoryTerminal(root);
  stop = new AbortController();
  compilations = 0;
});
afterEach(async () => {
  stop.abort();
  await running;
  rmSync(root, { recursive: true });
});

/** A spec here is a list of files, and its output is their text; a missing file is a finding. */
function compile(spec: string): Promise<Compilation> {
  compilations++;
  const files = readFileSync(spec, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => join(root, "spec", line));
  const result = {
    model: undefined,
    sources: new Map<string, string>(),
    suppressed: [],
    timings: [],
  };
  try {
    const text = files.map((file) => readFileSync(file, "utf8")).join("");
    if (text.includes("bug")) return Promise.reject(new TypeError("a bug"));
    const outputs = [{ name: "disk.h", text }];
    return Promise.resolve({ ...result, diagnostics: [], inputs: [spec, ...files], outputs });
  } catch {
    const finding = catalogue.syntax.finding("unreadable", undefined, "missing file", 1005);
    const inputs = [spec, ...files];
    return Promise.resolve({ ...result, diagnostics: [finding], inputs, outputs: [] });
  }
}

function put(name: string, text: string): void {
  writeFileSync(join(root, "spec", name), text);
}

async function start(warmUpMs = 0): Promise<void> {
  const specs = [join(root, "spec", "disk.ts")];
  const options = { specs, check: false, stats: false, format: "text" } as const;
  running = watchOutputs(
    { ...options, out: join(root, "generated") },
    terminal,
    compile,
    stop.signal,
    warmUpMs,
  );
  await vi.waitFor(() => expect(terminal.errors).toContain("waiting for changes"), polling);
}

const polling = { timeout: 20_000, interval: 5 };

async function eventually(text: string): Promise<void> {
  const output = join(root, "generated", "disk.h");
  await vi.waitFor(() => expect(readFileSync(output, "utf8")).toBe(text), polling);
}

describe("watch", () => {
  it("generates at once, and again when an input changes, also one in a folder below", async () => {
    put("disk.ts", "disk/slots.c\n");
    put("disk/slots.c", "one");
    await start();
    await eventually("one");
    put("disk/slots.c", "two");
    await eventually("two");
  });

  it("sees a file that an editor replaces, more than once", async () => {
    put("disk.ts", "disk/slots.c\n");
    put("disk/slots.c", "0");
    await start();
    for (const text of ["1", "2", "3"]) {
      put("disk/.slots.c.new", text);
      renameSync(join(root, "spec/disk/.slots.c.new"), join(root, "spec/disk/slots.c"));
      await eventually(text);
    }
  });

  it("goes on after errors, and sees the file that was missing appear", async () => {
    put("disk.ts", "disk/slots.c\n");
    await start();
    expect(terminal.errors).toContain("missing file");
    put("disk/slots.c", "there");
    await eventually("there");
  });

  it.each(["../words.c", "../shared/words/words.c"])("sees %s appear, outside", async (path) => {
    put("disk.ts", `${path}\n`);
    await start();
    expect(terminal.errors).toContain("missing file");
    mkdirSync(join(root, "spec", dirname(path)), { recursive: true });
    put(path, "there");
    await eventually("there");
  });

  it("goes on watching the inputs of a spec that fails", async () => {
    put("disk.ts", "disk/slots.c\n");
    put("disk/slots.c", "one");
    await start();
    put("disk/slots.c", "bug");
    await vi.waitFor(() => expect(terminal.errors).toContain("TypeError: a bug"), polling);
    put("disk/slots.c", "two");
    await eventually("two");
  });

  it("leaves files alone that no spec reads", async () => {
    put("disk.ts", "disk/slots.c\n");
    put("disk/slots.c", "one");
    await start();
    put("disk/notes.txt", "none of its business");
    put("disk/slots.c", "two");
    await eventually("two");
    expect(compilations).toBeLessThanOrEqual(3);
  });

  it("warms up while nothing is saved, for a limited time", async () => {
    put("disk.ts", "disk/slots.c\n");
    put("disk/slots.c", "one");
    await start(20);
    await vi.waitFor(() => expect(compilations).toBeGreaterThan(3), polling);
    put("disk/slots.c", "two");
    await eventually("two");
    const before = await vi.waitUntil(async () => {
      const count = compilations;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return count === compilations && count;
    }, polling);
    expect(before).toBeLessThan(1_000);
  });

  it("does not warm up with what is wrong", async () => {
    put("disk.ts", "disk/slots.c\n");
    await start(10_000);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(compilations).toBe(1);
  });

  it("ends when it is told to", async () => {
    put("disk.ts", "");
    await start();
    stop.abort();
    expect(await running).toBe(0);
  });
});
