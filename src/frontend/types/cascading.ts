import { isBefore, type Span, type Diagnostic } from "../../diagnostics/core/diagnostic.ts";

/** An error of TypeScript, with what tells whether it is only a cascading error. */
export interface TypeFinding extends Diagnostic {
  /** The whole property, element or argument that it is about. */
  readonly part: Span;
  /** The statement of the module that it is in, without the comment above it. */
  readonly statement: Span;
  /** The statements that this one needs, directly or not. */
  readonly uses: () => readonly Span[];
  /** Whether it is about an undefined name, which is never a cascading error. */
  readonly isUnknownName: boolean;
  /** Whether an earlier error in the module has the same fix. */
  readonly isRepeat: boolean;
}

/**
 * The errors of TypeScript without cascading ones: those on a line or about a part that one of `own` is
 * about, those on a line with an undefined name, and those in a statement that uses what a wrong statement
 * declares. Of undefined names only those are left out that one of `own` is about.
 */
export function remainingErrors(
  found: readonly TypeFinding[],
  own: readonly Diagnostic[],
): readonly Diagnostic[] {
  const fixed = own.filter(({ isConfigurable }) => !isConfigurable);
  const places = fixed.flatMap(({ span }) => span ?? []);
  // A finding is about its related places, too: any of them may be the mistake.
  const causes = [
    ...places,
    ...fixed.flatMap(({ related = [] }) => related.map(({ span }) => span)),
    ...found.map(({ statement }) => statement),
  ];
  const lines = new Set(fixed.map(lineOf));
  const unknownNames = new Set(found.filter((one) => one.isUnknownName).map(lineOf));
  // In the wrong place, what is under a condition has the types of another one.
  const lostRows = fixed.filter(({ messageId }) => messageId === "lostRow");
  const isWrong = (statement: Span) => causes.some((cause) => holds(statement, cause));
  return found.filter((one) => {
    const { span } = one;
    if (one.isRepeat) return false;
    if (one.isUnknownName) return !fixed.some((other) => covers(other, span));
    return !(
      lines.has(lineOf(one)) ||
      unknownNames.has(lineOf(one)) ||
      places.some((place) => holds(one.part, place)) ||
      lostRows.some((row) => covers(row, span)) ||
      one.uses().some(isWrong)
    );
  });
}

/**
 * The diagnostics of `own` without those that TypeScript explains better: an exception or a step without a
 * declaration in a line with a type error, a wrong kind or number with an unknown member in it, and an error that it reports
 * with the same message.
 */
export function deduplicate(
  own: readonly Diagnostic[],
  found: readonly TypeFinding[],
): readonly Diagnostic[] {
  const lines = new Set(found.map(lineOf));
  const said = new Set(found.map(messageOf));
  const unknownMembers = found.flatMap((one) =>
    one.messageId === "noMember" ? (one.span ?? []) : [],
  );
  return own.filter((one) => {
    const isStep = one.code === "wrong-kind" && ["step", "undeclared"].includes(one.messageId);
    if (one.code === "exception" || isStep) return !lines.has(lineOf(one));
    if (unknownMembers.some((member) => covers(one, member))) {
      return one.code !== "wrong-kind" && one.code !== "invalid-number";
    }
    return one.code !== "syntax" || !said.has(messageOf(one));
  });
}

/** Those of `found` that are on other lines than all of `others`. */
export function notOnSameLine(
  found: readonly Diagnostic[],
  others: readonly Diagnostic[],
): readonly Diagnostic[] {
  const lines = new Set(others.map(lineOf));
  return found.filter((one) => !lines.has(lineOf(one)));
}

function covers({ span: outer }: Diagnostic, inner: Span | undefined): boolean {
  return outer !== undefined && inner !== undefined && holds(outer, inner);
}

function holds(outer: Span, inner: Span): boolean {
  const end = { line: outer.endLine, column: outer.endColumn };
  return outer.file === inner.file && !isBefore(inner, outer) && isBefore(inner, end);
}

function lineOf({ span }: Diagnostic): string {
  return span === undefined ? "" : `${span.line} ${span.file}`;
}

/** The message of a finding, with its line. */
function messageOf(one: Diagnostic): string {
  return `${lineOf(one)} ${one.message}`;
}
