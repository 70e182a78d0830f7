import type { Span } from "../../../diagnostics/core/span.ts";
import type { Comment } from "../../outline.ts";

/** Where links of a comment begin that have no end. */
export function unclosedLinks({ lines, span: { file } }: Comment): readonly Span[] {
  return lines.flatMap(({ text, line, column }, index) =>
    [...text.matchAll(/\{@link/g)]
      .filter((match) => {
        const behind = [
          text.slice(match.index + 1),
          ...lines.slice(index + 1).map((one) => one.text),
        ];
        const [upToNext = ""] = behind.join("\n").split("{@link");
        return !upToNext.includes("}");
      })
      .map((match) => ({
        file,
        line,
        column: column + match.index,
        endLine: line,
        endColumn: column + text.length,
      })),
  );
}

/** The first line of a comment. */
export function openingOf({ span, lines }: Comment): Span {
  const first = lines[0]?.text.length ?? 0;
  return { ...span, endLine: span.line, endColumn: span.column + "/** ".length + first };
}
