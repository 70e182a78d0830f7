import { makeTemporaryFolder } from "../temporary-folder.ts";
import type { Examine } from "./specs.ts";
import { type HeaderOptions, applyTo, reportText } from "./apply.ts";
import { type CommitMessage, commitMessage } from "./patch-message.ts";
import { type ExitCode, type Terminal, exitCode, usageError } from "./terminal.ts";
import { spawnSync } from "node:child_process";
import { lstatSync, readFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { reasonOf, systemCode } from "../output/file-system.ts";
import { isInside, relativePath } from "../text/path.ts";

export async function patch(
  options: HeaderOptions,
  terminal: Terminal,
  examine: Examine,
): Promise<ExitCode> {
  const { header, rename } = options;
  const before = committedFile(header, terminal.cwd);
  if ("message" in before) return usageError(terminal, before.message, before.remedy);
  const identity = identityFor(header);
  if ("message" in identity) return usageError(terminal, identity.message, identity.remedy);
  const result = await applyTo(before.content, options, terminal, examine);
  if (typeof result === "number") return result;
  const { text, changes, following, model, abis } = result;
  terminal.err.write(reportText(result, header, terminal.cwd));
  if (changes.length === 0) return exitCode.done;
  const message = commitMessage({ changes, following, model, abis }, rename);
  terminal.out.write(patchMail(before, Buffer.from(text), message, identity));
  return exitCode.done;
}

/**
 * The change of a file as a mail that `git am` takes. The same change gives the same bytes on any day and machine: git
 * makes it in a repository of its own, without the user's settings, and no date is in it.
 */
export function patchMail(
  before: FileVersion,
  content: Uint8Array,
  { subject, body }: CommitMessage,
  { author, committer }: Identity,
): string {
  const temporary = makeTemporaryFolder();
  const folder = temporary.path;
  const environment = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"))),
    LC_ALL: "C",
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_ATTR_NOSYSTEM: "1",
  };
  const git = (args: readonly string[], input?: Uint8Array) => {
    const { status, output, errors } = runGit(args, folder, environment, input);
    if (status !== 0) throw new Error(`git ${args.join(" ")}: ${errors}`);
    return output;
  };
  try {
    const message = [subject, "", ...body, "", `Signed-off-by: ${committer}`, ""].join("\n");
    git(["init", "--quiet", "--bare", "--template=", "."]);
    git(
      ["fast-import", "--quiet"],
      Buffer.concat([
        commit("before", author, "before", before),
        commit("after", author, message, { ...before, content }, "from refs/heads/before\n"),
      ]),
    );
    const form = ["--stdout", "--zero-commit", "--no-signature", "--abbrev=12", "--text"];
    const mail = git(["format-patch", "-1", "refs/heads/after", ...form]).toString("utf8");
    const undated = mail.replace(/^Date: .*\n/m, "");
    return undated.includes("\r") ? withQuotedBody(undated) : undated;
  } finally {
    temporary.remove();
  }
}

/** A commit with one file, as `git fast-import` reads it. */
function commit(
  branch: string,
  author: string,
  message: string,
  { path, mode, content }: Omit<FileVersion, "content"> & { readonly content: Uint8Array },
  parent = "",
): Buffer {
  const head = `commit refs/heads/${branch}\ncommitter ${author} 0 +0000\n`;
  const text = `data ${Buffer.byteLength(message)}\n${message}\n${parent}`;
  const file = `M ${mode} inline ${JSON.stringify(path)}\ndata ${content.length}\n`;
  return Buffer.concat([Buffer.from(head + text + file), content, Buffer.from("\n")]);
}

/** A mail whose lines may end with CR: on its way any line end becomes that of the system, unless it is encoded. */
function withQuotedBody(mail: string): string {
  const end = mail.indexOf("\n\n");
  const header = mail
    .slice(0, end)
    .split("\n")
    .filter((line) => !/^(?:MIME-Version|Content-)/.test(line));
  const type = [
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=UTF-8",
    "Content-Transfer-Encoding: quoted-printable",
  ];
  const body = mail
    .slice(end + 2)
    .split("\n")
    .map(quotedPrintable);
  return [...header, ...type, "", ...body].join("\n");
}

/** A line in the encoding of RFC 2045, 6.7. */
function quotedPrintable(line: string): string {
  let text = "";
  let width = 0;
  const bytes = Buffer.from(line);
  for (const [index, byte] of bytes.entries()) {
    const isBlank = byte === 0x20 || byte === 0x09;
    const isPlain = byte > 0x20 && byte < 0x7f && byte !== 0x3d;
    const code =
      isPlain || (isBlank && index < bytes.length - 1)
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    if (width + code.length > 75) {
      text += "=\n";
      width = 0;
    }
    text += code;
    width += code.length;
  }
  return text;
}

/** Runs git, without a shell. There is no status where git is not installed or was killed. */
function runGit(
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
export interface PatchProblem {
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
interface Identity {
  readonly author: string;
  readonly committer: string;
}

/** Who git's settings say that its user is, in the checkout of a file or anywhere. */
function identityFor(file: string): Identity | PatchProblem {
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
export function committedFile(file: string, cwd: string): FileVersion | PatchProblem {
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

function fileOnDisk(file: string, cwd: string): FileVersion | PatchProblem {
  try {
    const status = lstatSync(file);
    const mode = status.isSymbolicLink() ? "120000" : status.mode & 0o100 ? "100755" : "100644";
    const problem = problemWithMode(file, mode);
    if (problem !== undefined) return problem;
    const path = isInside(file, cwd) ? relativePath(cwd, file) : basename(file);
    return { path, mode, content: readFileSync(file) };
  } catch (error) {
    const { reason, remedy } = reasonOf(error);
    return { message: `can't read "${file}": ${reason}`, remedy };
  }
}

function problemWithMode(file: string, mode: string): PatchProblem | undefined {
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
