import type { Examine } from "./specs.ts";
import { type HeaderOptions, applyTo, reportText } from "./apply.ts";
import { committedFile, identityFor } from "./git.ts";
import { patchMail } from "./patch-mail.ts";
import { commitMessage } from "./patch-message.ts";
import { type ExitCode, type Terminal, exitCode, usageError } from "./terminal.ts";

/** `abispec patch`. */
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
