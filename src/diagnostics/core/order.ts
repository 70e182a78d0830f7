import type { Diagnostic } from "./diagnostic.ts";

/** Sorts findings by their place, as an editor lists them; those of one place keep their order. */
export function inOrder(
  diagnostics: readonly Diagnostic[],
  files: readonly string[],
): readonly Diagnostic[] {
  const place = ({ span }: Diagnostic): readonly [number, number, number] =>
    span === undefined ? [-1, 0, 0] : [files.indexOf(span.file), span.line, span.column];
  return diagnostics.toSorted((a, b) => {
    const [fileA, lineA, columnA] = place(a);
    const [fileB, lineB, columnB] = place(b);
    return fileA - fileB || lineA - lineB || columnA - columnB;
  });
}
