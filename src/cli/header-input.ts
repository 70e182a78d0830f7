import { readFileSync } from "node:fs";
import type { CompilerError } from "../header/compilers.ts";
import { decodeHeader, problemWithFile } from "../header/header-file.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import { type Abi, abis } from "../model/layout/abi.ts";
import { isWide, reasonOf } from "../output/file-system.ts";
import type { Format } from "./arguments.ts";
import { writeFindings } from "./specs.ts";
import { type ExitCode, type Terminal, exitCode, unknownName, usageError } from "./terminal.ts";
import { firstError } from "./verify-report.ts";

/** A header that a command reads, and how its findings are printed. */
export interface HeaderInput {
  readonly header: string;
  readonly format: Format;
}

/** The ABIs with the names of `--abi`, or all; an exit code where one is unknown. */
export function askedAbis(names: readonly string[], terminal: Terminal): readonly Abi[] | ExitCode {
  if (names.length === 0 || names.includes("all")) return abis;
  const known = abis.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) return unknownName(terminal, "ABI", unknown, known);
  return abis.filter(({ name }) => names.includes(name));
}

/** The bytes of a header; an exit code, with the reason printed, where a command can't read it or can't replace it. */
export function readHeader(
  path: string,
  terminal: Terminal,
  isReplaced = false,
): Buffer | ExitCode {
  try {
    const problem = isReplaced ? problemWithFile(path) : undefined;
    if (problem === undefined) return readFileSync(path);
    return usageError(terminal, problem.message, problem.suggestion);
  } catch (error) {
    const { reason, remedy } = reasonOf(error);
    return usageError(terminal, `can't read "${path}": ${reason}`, remedy);
  }
}

/**
 * The text of a header; an exit code, with the reason printed, where a command can't work on it.
 *
 * @param findingsIn - what makes a text unfit for the command.
 */
export async function headerTextOf(
  bytes: Buffer,
  input: HeaderInput,
  terminal: Terminal,
  findingsIn: (
    text: string,
    path: string,
  ) => readonly Diagnostic[] | Promise<readonly Diagnostic[]>,
): Promise<string | ExitCode> {
  const text = decodeHeader(bytes, input.header);
  if (typeof text !== "string") {
    // A terminal can't show two bytes a letter.
    return refuseHeader([text], isWide(bytes) ? undefined : bytes.toString(), input, terminal);
  }
  const findings = await findingsIn(text, input.header);
  return findings.length === 0 ? text : refuseHeader(findings, text, input, terminal);
}

/** Prints why a header is refused: the findings about its text. */
export function refuseHeader(
  diagnostics: readonly Diagnostic[],
  text: string | undefined,
  { format }: HeaderInput,
  terminal: Terminal,
): ExitCode {
  const sources = new Map(
    diagnostics.flatMap(({ span }) =>
      span === undefined || text === undefined ? [] : [[span.file, text]],
    ),
  );
  const stream = format === "text" ? terminal.err : terminal.out;
  writeFindings({ diagnostics, suppressed: [], sources }, format, stream, terminal.cwd);
  return exitCode.usage;
}

/** Says of a header that it is not made for an ABI. */
export function uncompiledText({ name }: Abi, error: string): string {
  return `does not compile for ${name}: ${firstError(error).split("\n", 1)[0]}`;
}

/** Prints that a header does not compile, and which options may help. */
export function refuseUncompiled(
  path: string,
  { error, abi, specHeader }: CompilerError,
  terminal: Terminal,
): ExitCode {
  const name = specHeader === undefined ? path : `${specHeader}, as the spec gives it,`;
  return usageError(
    terminal,
    `${name} does not compile${abi === undefined ? "" : ` for ${abi.name}`}:\n${firstError(error)}`,
    "correct it, or give it what it needs: -I names a folder with what it includes, -D defines a macro, --include-file reads another header first, --abi says for which ABIs it is made",
  );
}
