import { chmodSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { committedFile } from "../../src/cli/patch.ts";
import { run } from "../../src/cli/program.ts";
import { LampFolder, lampHeader } from "./lamp-folder.ts";
import { MemoryTerminal } from "./memory-terminal.ts";

let terminal: MemoryTerminal;
let folder: LampFolder;

beforeEach(() => {
  folder = new LampFolder();
  terminal = new MemoryTerminal(folder.tree);
});
afterEach(() => folder.remove());

/** Who has settings that must not show in a patch. */
function introduce(name: string): void {
  const settings = `[user]
	name = ${name}
	email = user@example.com
[commit]
	gpgSign = true
[core]
	hooksPath = ${folder.path}
	autocrlf = true
[init]
	templateDir = ${folder.path}
[format]
	subjectPrefix = MINE
	signature = mine
	signOff = true
[diff]
	noprefix = true
	external = false
`;
  folder.put(".gitconfig", settings);
}

const neverAborts = () => new AbortController().signal;

async function abispec(command: string, header: string, ...args: readonly string[]) {
  terminal.output = "";
  terminal.errors = "";
  const all = [command, header, "../spec/lamp.ts", ...args];
  return run(all, terminal, neverAborts);
}

describe("abispec patch", () => {
  it("gives what apply gives, of the committed file of a dirty checkout", async () => {
    folder.commitAll();
    introduce("Jürgen Müller");
    const file = "tree/include/lamp.h";
    folder.put(file, lampHeader.replace("level", "staged"));
    folder.git(["add", "."]);
    folder.put(file, "dirty");
    const status = folder.git(["status", "--porcelain=v2"]);
    process.chdir("include");

    expect(await run(["patch", "lamp.h", "../../spec/lamp.ts"], terminal, neverAborts)).toBe(0);
    const patch = terminal.output;
    expect(terminal.errors).toMatch(/^lamp\.h:7: changed LAMP_OP_ON: 3 to 1$/m);
    expect(folder.git(["status", "--porcelain=v2"])).toBe(status);
    expect(readFileSync("lamp.h", "utf8")).toBe("dirty");
    const subject = "lamp: add LAMP_OP_BLINK and groups of lamps, change LAMP_OP_ON";
    expect(patch.split("\n\n")[0])
      .toBe(`From 0000000000000000000000000000000000000000 Mon Sep 17 00:00:00 2001
From: =?UTF-8?q?J=C3=BCrgen=20M=C3=BCller?= <user@example.com>
Subject: [PATCH] ${subject.replace(" LAMP_OP_ON", "\n LAMP_OP_ON")}
MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: 8bit`);
    expect(patch).toMatch(/\n---\n include\/lamp\.h \| \d+ [+]+-\n 1 file changed, .*\n\ndiff /);

    process.chdir("..");
    expect(await abispec("patch", join(folder.path, file))).toBe(0);
    expect(terminal.output).toBe(patch);

    const result = folder.applied(patch, "include/lamp.h");
    folder.put(file, lampHeader);
    expect(await abispec("apply", "include/lamp.h")).toBe(0);
    expect(result.equals(readFileSync("include/lamp.h"))).toBe(true);
    const commit = folder.git(["-C", "../clone", "log", "-1", "--format=%an <%ae>%n%B"]);
    const user = "Jürgen Müller <user@example.com>";
    expect(commit).toBe(`${user}
${subject}

Many lamps are slow to switch one by one. A group takes a single request
 --- see lamp_group.

This adds:

- LAMP_OP_BLINK: It goes on and off, e.g. as a signal.
- LAMP_GROUPF_together: How a group is switched.
- struct lamp_group: A group of lamps.

This changes:

- LAMP_OP_ON: 3 to 1

Every other macro, type and layout stays the same on x86_64, i386,
aarch64, arm, riscv64, ppc64le, s390x, ppc64 and mips.

Signed-off-by: ${user}

`);
  });

  it("keeps the line ends of Windows through git am", async () => {
    const windows = lampHeader.replaceAll("\n", "\r\n");
    folder.put("tree/include/lamp.h", windows);
    folder.commitAll();
    introduce("A U Thor");
    expect(await abispec("patch", "include/lamp.h")).toBe(0);
    expect(terminal.output).not.toContain("\r");
    const result = folder.applied(terminal.output, "include/lamp.h");
    expect(await abispec("apply", "include/lamp.h")).toBe(0);
    expect(result.equals(readFileSync("include/lamp.h"))).toBe(true);
    expect(result.toString()).not.toMatch(/[^\r]\n/);

    folder.git(["commit", "--quiet", "--all", "-m", "apply"]);
    expect(await abispec("patch", "include/lamp.h")).toBe(0);
    expect(terminal.output).toBe("");
    expect(terminal.errors).toMatch(/nothing to change; it says what .* says$/m);
  });

  it("works on the file on disk outside of a checkout", async () => {
    const file = { mode: "100644", content: Buffer.from(lampHeader) };
    const path = join(folder.path, "tree/include/lamp.h");
    const inTree = { ...file, path: "include/lamp.h" };
    expect(committedFile(path, join(folder.path, "tree"))).toEqual(inTree);
    expect(committedFile("include/lamp.h", join(folder.path, "tree"))).toEqual(inTree);
    expect(committedFile(path, join(folder.path, "spec"))).toEqual({ ...file, path: "lamp.h" });
    chmodSync(path, 0o755);
    expect(committedFile(path, folder.path)).toMatchObject({ mode: "100755" });
  });

  it("refuses a header in which it cannot tell what to do", async () => {
    folder.put("tree/include/lamp.h", `<<<<<<< ours\n${lampHeader}`);
    folder.commitAll();
    introduce("A U Thor");
    expect(await abispec("patch", "include/lamp.h")).toBe(2);
    expect(terminal).toMatchObject({ output: "", errors: expect.stringContaining("lamp.h:1:1") });
  });
});

describe("abispec patch says what is wrong", () => {
  const expectError = async (header: string, error: string, help: string) => {
    expect(await abispec("patch", header)).toBe(2);
    expect(terminal.output).toBe("");
    expect(terminal.errors).toBe(`error: ${error}\n  = help: ${help}\n`);
  };

  it("with a file that is not committed", async () => {
    introduce("A U Thor");
    const help = "commit it, or use abispec apply, which changes the file itself";
    const error = '"include/lamp.h" is not committed, and a patch is for what is';
    folder.git(["init", "--quiet"]);
    await expectError("include/lamp.h", error, help);
    folder.git(["commit", "--quiet", "--allow-empty", "-m", "base"]);
    folder.git(["add", "."]);
    await expectError("include/lamp.h", error, help);
  });

  it("with a path that is not a file", async () => {
    introduce("A U Thor");
    symlinkSync("include/lamp.h", "lamp.h");
    const link = ["lamp.h is a symbolic link", "name the file that it leads to"] as const;
    await expectError("lamp.h", ...link);
    await expectError(
      "include",
      'can\'t read "include": a folder stands in its place',
      "name a file, or move the folder away",
    );
    folder.commitAll();
    await expectError("lamp.h", ...link);
    await expectError("include", "include is not a file", "name a file");
    await expectError(
      "no/lamp.h",
      'can\'t read "no/lamp.h": no such file or folder',
      "correct the path",
    );
  });

  it("without a name for From", async () => {
    // Which would do for a commit.
    process.env["EMAIL"] = "user@example.com";
    folder.commitAll();
    await expectError(
      "include/lamp.h",
      "git does not know who you are, for From and Signed-off-by",
      'git config --global user.name "Your Name" and git config --global user.email you@example.com',
    );
  });

  it("without git", async () => {
    folder.commitAll();
    process.env["PATH"] = folder.path;
    await expectError(
      "include/lamp.h",
      "can't run git: it is not installed, or not in PATH",
      "install git, or use abispec apply",
    );
  });
});
