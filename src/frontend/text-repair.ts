import { resolve } from "node:path";
import type { Message } from "esbuild";
import { readText } from "../output/read-text.ts";
import type { Span } from "../diagnostics/core/span.ts";
import { buildComplaint } from "./build-complaint.ts";
import { nestingFindings } from "./nesting.ts";
import { parsed } from "./parsed.ts";
import type { Repairs } from "./repairs.ts";
import { messageSpan } from "./syntax-findings.ts";

/**
 * Notes what a message of esbuild keeps from being read.
 *
 * @param folder - absolute path from which the message names files.
 * @returns whether anything is new in it, so that another try can end otherwise.
 */
export async function repairText(
  message: Message,
  folder: string,
  repairs: Repairs,
): Promise<boolean> {
  const span = messageSpan(message, folder);
  if (span === undefined) return false;
  const complaint = buildComplaint(message);
  switch (complaint.kind) {
    case "declaredTwice":
    case "exportedTwice":
    case "await":
      return leaveOut(span, repairs);
    case "grammar":
      return repairs.partsOf(span.file) === undefined
        ? leaveOut(span, repairs)
        : repairs.addModule(span.file);
    case "notExported":
      return repairs.addExport(resolve(folder, complaint.file), complaint.name);
    case "unresolved":
    case "notTypeScript":
    case "unreadable":
      return repairs.addImport(span.file, importedPath(message, span));
  }
}

/**
 * Leaves out the statement at `span`.
 *
 * @returns whether that is new.
 */
export async function leaveOut(span: Span, repairs: Repairs): Promise<boolean> {
  const { file, line, column } = span;
  const text = await readText(file);
  if (typeof text !== "string") return false;
  if (nestingFindings(new Map([[file, text]])).length > 0) return repairs.addModule(file);
  const start = parsed(file, text).getLineStarts()[line - 1] ?? 0;
  return repairs.addStatement(file, start + column - 1);
}

/** The path at which the import stands that a message is about. */
function importedPath({ location }: Message, { column, endColumn }: Span): string {
  const written = location?.lineText.slice(column - 1, endColumn - 1) ?? "";
  return written.replace(/^["'`]|["'`]$/g, "");
}
