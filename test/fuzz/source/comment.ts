import { picked } from "../draft/pick.ts";
import type { Block, Piece } from "../draft/prose.ts";
import type { PrintComment } from "./expression.ts";

/** Words on one line of a comment. */
const wordsPerLine = 6;

/**
 * Prints comments.
 *
 * @param targets - every name of the spec that prose can link to.
 */
export function commentPrinter(targets: readonly string[]): PrintComment {
  return (prose, indent) => {
    const lines = prose.flatMap((block, index) => [
      ...(index === 0 ? [] : [""]),
      ...blockLines(block, targets),
    ]);
    const [only = "Something.", ...more] = lines;
    if (more.length === 0) return [`${indent}/** ${only} */`];
    return [
      `${indent}/**`,
      ...lines.map((line) => `${indent} * ${line}`.trimEnd()),
      `${indent} */`,
    ];
  };
}

function blockLines(block: Block, targets: readonly string[]): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return textLines(block.pieces, targets);
    case "list":
      return block.items.flatMap((item, index) => {
        const marker = block.ordered ? `${index + 1}. ` : "- ";
        return textLines(item, targets).map(
          (line, at) => (at === 0 ? marker : " ".repeat(marker.length)) + line,
        );
      });
    case "code":
      return ["```", ...block.lines, "```"];
  }
}

function textLines(pieces: readonly Piece[], targets: readonly string[]): string[] {
  const words = pieces.map((piece) => pieceText(piece, targets));
  return Array.from({ length: Math.ceil(words.length / wordsPerLine) }, (_, index) =>
    words.slice(index * wordsPerLine, (index + 1) * wordsPerLine).join(" "),
  );
}

function pieceText(piece: Piece, targets: readonly string[]): string {
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "literal":
      return `\`${piece.text}\``;
    case "name": {
      const target = picked(targets, piece.target) ?? "NULL";
      return piece.form === "link" && targets.length > 0 ? `{@link ${target}}` : `\`${target}\``;
    }
  }
}
