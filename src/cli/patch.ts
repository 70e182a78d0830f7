import { makeTemporaryFolder } from "../temporary-folder.ts";
import type { Examine } from "./specs.ts";
import { type HeaderOptions, applyTo, reportText } from "./apply.ts";
import { type FileVersion, type Identity, committedFile, identityFor, runGit } from "./git.ts";
import { type CommitMessage, commitMessage } from "./patch-message.ts";
import { type ExitCode, type Terminal, exitCode, usageError } from "./terminal.ts";

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
