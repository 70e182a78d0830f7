import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { readText } from "../../src/output/file-system.ts";

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "abispec-files-"));
  path = join(folder, "part.ts");
});
afterEach(() => rmSync(folder, { recursive: true }));

function makePipe(): void {
  execFileSync("mkfifo", [path]);
}

const huge = 16 * 1024 * 1024 + 1;

/** What has no text, by the reason that is given. */
const unreadable: readonly (readonly [reason: string, make: () => void])[] = [
  ["it is a folder", () => mkdirSync(path)],
  ["it is a dangling symbolic link", () => symlinkSync("nowhere", path)],
  ["its symbolic links go round in a circle", () => symlinkSync("part.ts", path)],
  ["it is not text in UTF-8", () => writeFileSync(path, Buffer.from("caf\u00E9", "latin1"))],
  ["it is larger than 16 MiB", () => (writeFileSync(path, ""), truncateSync(path, huge))],
  ...(process.platform === "win32"
    ? []
    : ([
        ["it is a pipe, a device or a socket", makePipe],
        ["it is a pipe, a device or a socket", () => symlinkSync("/dev/zero", path)],
      ] as const)),
];

describe("a text", () => {
  it("is what the file holds, without the mark of its byte order", async () => {
    writeFileSync(path, "\uFEFFa\n");
    expect(readText(path)).toBe("a\n");
  });

  it("may be missing, in a folder or below a file", async () => {
    expect(readText(path)).toEqual({
      isMissing: true,
      reason: "there is no such file",
      remedy: "name a file that exists",
    });
    writeFileSync(path, "");
    expect(readText(join(path, "below"))).toMatchObject({
      isMissing: false,
      reason: "a part of the path is a file and not a folder",
    });
  });

  it.each(unreadable)("is refused: %s", async (reason, make) => {
    make();
    const remedy: unknown = expect.stringMatching(/\w/);
    expect(readText(path)).toEqual({ isMissing: false, reason, remedy });
  });
});

const header = `/** Parts. */
export default header({ name: "parts", title: "Parts", guard: "P_H", licence: "MIT", byteOrder: "little" });
`;

describe.each(unreadable)("where a file cannot be read, %s,", (reason, make) => {
  async function findings(spec: string): Promise<readonly string[]> {
    const { diagnostics, outputs } = await compile(spec);
    expect(outputs).toEqual([]);
    return diagnostics.map(
      ({ code, message, span }) => `${span?.line ?? "-"}: ${code}: ${message.split(": ").at(-1)}`,
    );
  }

  it("a spec is refused", async () => {
    make();
    expect(await findings(path)).toEqual([`-: file-system: ${reason}`]);
  });

  it("a module that a spec imports is refused where it is imported", async () => {
    make();
    const spec = join(folder, "parts.ts");
    writeFileSync(spec, `import { header } from "abispec";\nimport "./part.ts";\n${header}`);
    expect(await findings(spec)).toEqual([`2: file-system: ${reason}`]);
  });

  it("a file that a spec includes is refused where it is named", async () => {
    make();
    const spec = join(folder, "parts.ts");
    const text = `import { header, verbatim } from "abispec";\n/** C. */\nexport const c = verbatim("part.ts");\n${header}`;
    writeFileSync(spec, text);
    expect(await findings(spec)).toEqual([`3: file-system: ${reason}`]);
  });

  it("a scenarios file is refused, and not passed over", async () => {
    make();
    const spec = join(folder, "parts.ts");
    writeFileSync(spec, `import { header } from "abispec";\n${header}`);
    symlinkSync("part.ts", join(folder, "parts.scenarios.ts"));
    expect(await findings(spec)).toEqual([`-: file-system: ${reason}`]);
  });
});
