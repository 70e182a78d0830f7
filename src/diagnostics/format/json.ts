import type { Span, Diagnostic, Severity } from "../core/diagnostic.ts";
import type { Findings } from "../core/suppression.ts";
import { relativePath } from "../../text/path.ts";

/**
 * A number of findings.
 *
 * @asType integer
 * @minimum 0
 */
export type FindingCount = number;

/**
 * A line or column, counted from 1.
 *
 * @asType integer
 * @minimum 1
 */
export type Position = number;

/** @minLength 1 */
export type Text = string;

/**
 * The findings of a run, as `--format json` prints them. Errors stop the run before anything is written, warnings do not.
 */
export interface FindingsDocument {
  /** Identifies this form; another form has another number. */
  readonly $schema: "urn:abispec:findings:2";
  /** Number of findings that are errors. */
  readonly errors: FindingCount;
  /** Number of findings that are warnings. */
  readonly warnings: FindingCount;
  /** The findings, in the order of the specs and their files. */
  readonly findings: readonly FindingDocument[];
  /** Findings that a comment in the spec suppresses. */
  readonly suppressed: readonly SuppressedDocument[];
}

/** One finding. */
export interface FindingDocument {
  /**
   * What kind of mistake it is; `abispec explain CODE` says more. A code is never given to another kind.
   *
   * @pattern ^[a-z]+(-[a-z]+)*$
   */
  readonly code: string;
  /** Which message of the code it is. It stays the same when the message is reworded. */
  readonly messageId: string;
  /** Whether it stops the run. */
  readonly severity: Severity;
  /** What is wrong, as one sentence without a stop. */
  readonly message: Text;
  /** What to do about it, as one sentence without a stop; null where there is nothing to suggest. */
  readonly suggestion: string | null;
  /** Where it is wrong; null where no place in a file is to blame. */
  readonly place: PlaceDocument | null;
  /** Other places that the finding is about. */
  readonly related: readonly RelatedDocument[];
}

/** Another place that a finding is about. */
export interface RelatedDocument {
  /** What is there. */
  readonly message: Text;
  /** Where it is. */
  readonly place: PlaceDocument;
}

/** A suppressed finding. */
export interface SuppressedDocument {
  /** What would be reported without the comment. */
  readonly finding: FindingDocument;
  /** Why it does not apply, in the words of the comment. */
  readonly reason: string;
  /** Where the comment is. */
  readonly place: PlaceDocument;
}

/** A range of a file. Lines and columns count from 1; columns are UTF-16 code units. */
export interface PlaceDocument {
  /** Path from the working folder, with `/`. */
  readonly file: Text;
  /** The first line. */
  readonly line: Position;
  /** The first column. */
  readonly column: Position;
  /** The last line. */
  readonly endLine: Position;
  /** The column after the last one. */
  readonly endColumn: Position;
}

/**
 * The findings as a document for programs, which `docs/findings.schema.json` describes.
 *
 * @param cwd - the folder from which paths start.
 */
export function findingsJson({ diagnostics, suppressed }: Findings, cwd: string): string {
  const count = (severity: Severity) =>
    diagnostics.filter((one) => one.severity === severity).length;
  const document: FindingsDocument = {
    $schema: "urn:abispec:findings:2",
    errors: count("error"),
    warnings: count("warning"),
    findings: diagnostics.map((one) => findingDocument(one, cwd)),
    suppressed: suppressed.map(({ diagnostic, suppression }) => ({
      finding: findingDocument(diagnostic, cwd),
      reason: suppression.reason,
      place: placeDocument(suppression.span, cwd),
    })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function findingDocument(diagnostic: Diagnostic, cwd: string): FindingDocument {
  const { code, messageId, severity, message, span, related = [], suggestion = null } = diagnostic;
  return {
    code,
    messageId,
    severity,
    message,
    suggestion,
    place: span === undefined ? null : placeDocument(span, cwd),
    related: related.map((other) => ({
      message: other.message,
      place: placeDocument(other.span, cwd),
    })),
  };
}

function placeDocument({ file, line, column, endLine, endColumn }: Span, cwd: string) {
  return { file: relativePath(cwd, file), line, column, endLine, endColumn };
}
