import { spawnSync } from "node:child_process";
import { lstatSync, readFileSync } from "node:fs";
import { basename, dirname, relative, resolve } from "node:path";
import { reasonOf, systemCode } from "../output/file-system.ts";

/** Runs git, without a shell. There is no status where git is not installed or was killed. */
export function runGit(
  args: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv,
  input: Uint8Array = new Uint8Array(),
) {
  const settings = { cwd: folder, env: environment, input, maxBuffer: Infinity };
  const { status, stdout, stderr, error } = spawnSync("git", args, settings);
  if (error === undefined) {
    return { status: status ?? undefined, output: stdout, errors: stderr.toString("utf8") };
  }
  const isMissing = systemCode(error) === "ENOENT";
  const errors = isMissing ? "it is not installed, or not in PATH" : error.message;
  return { status: undefined, output: Buffer.alloc(0), errors };
}

/** Why something cannot be done, and what to do. */
export interface Problem {
  readonly message: string;
  readonly remedy: string;
}

/** A file as a repository has it. */
export interface FileVersion {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** As git writes it: `100644`. */
  readonly mode: string;
  readonly content: Buffer;
}

/** Who git's user is, in git's form: `A U Thor <author@example.com>`. */
export interface Identity {
  readonly author: string;
  readonly committer: string;
}

/** Who git's settings say that its user is, in the checkout of a file or anywhere. */
export function identityFor(file: string): Identity | Problem {
  const folder = dirname(resolve(file));
  const [author, committer] = ["GIT_AUTHOR_IDENT", "GIT_COMMITTER_IDENT"].map((name) => {
    // Otherwise git makes up an address from the name of the machine.
    const { status, output } = userGit(["-c", "user.useConfigOnly=true", "var", name], folder);
    return status === 0 ? output.toString("utf8").replace(/ \d+ [-+]\d+\n$/, "") : undefined;
  });
  if (author !== undefined && committer !== undefined) return { author, committer };
  return {
    message: "git does not know who you are, for From and Signed-off-by",
    remedy:
      'git config --global user.name "Your Name" and git config --global user.email you@example.com',
  };
}

/** A file as the last commit of its checkout has it; outside of any checkout, as it is on the disk. */
export function committedFile(file: string, cwd: string): FileVersion | Problem {
  const path = resolve(file);
  const folder = dirname(path);
  try {
    lstatSync(folder);
  } catch (error) {
    const { reason, remedy } = reasonOf(error);
    return { message: `can't read "${file}": ${reason}`, remedy };
  }
  const checkout = userGit(["rev-parse", "--is-inside-work-tree"], folder);
  if (checkout.status === undefined) {
    return {
      message: `can't run git: ${checkout.errors}`,
      remedy: "install git, or use abispec apply",
    };
  }
  const isOutside = checkout.status !== 0 && checkout.errors.includes("not a git repository");
  if (isOutside || checkout.output.toString() === "false\n") return fileOnDisk(file, cwd);
  if (checkout.status !== 0) {
    return { message: `can't read the checkout of "${file}"`, remedy: checkout.errors.trim() };
  }
  const list = ["--literal-pathspecs", "ls-tree", "-z", "--full-name", "HEAD", "--"];
  const { output } = userGit([...list, basename(path)], folder);
  const [, mode = "", id = "", name = ""] =
    /^(\d+) \w+ (\w+)\t([^\0]+)\0$/.exec(output.toString("utf8")) ?? [];
  if (id === "") {
    return {
      message: `"${file}" is not committed, and a patch is for what is`,
      remedy: "commit it, or use abispec apply, which changes the file itself",
    };
  }
  const problem = problemWithMode(file, mode);
  return problem ?? { path: name, mode, content: userGit(["cat-file", "blob", id], folder).output };
}

function fileOnDisk(file: string, cwd: string): FileVersion | Problem {
  try {
    const status = lstatSync(file);
    const mode = status.isSymbolicLink() ? "120000" : status.mode & 0o100 ? "100755" : "100644";
    const problem = problemWithMode(file, mode);
    if (problem !== undefined) return problem;
    const path = relative(cwd, file).replaceAll("\\", "/");
    const isBelow = !/^(?:\.\.\/|\/|\w:)/.test(path);
    return { path: isBelow ? path : basename(file), mode, content: readFileSync(file) };
  } catch (error) {
    const { reason, remedy } = reasonOf(error);
    return { message: `can't read "${file}": ${reason}`, remedy };
  }
}

function problemWithMode(file: string, mode: string): Problem | undefined {
  if (mode === "120000") {
    return { message: `${file} is a symbolic link`, remedy: "name the file that it leads to" };
  }
  return mode.startsWith("100")
    ? undefined
    : { message: `${file} is not a file`, remedy: "name a file" };
}

function userGit(args: readonly string[], folder: string) {
  // Its errors are recognised by their text.
  return runGit(args, folder, { ...process.env, LC_ALL: "C" });
}
