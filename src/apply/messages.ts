import type { Message } from "../model/declaration.ts";
import { messageLines } from "../codegen/c/ring.ts";
import type { TextRange } from "../header/header-text.ts";
import { joinLines } from "../text/text.ts";
import type { TextDraft } from "./draft.ts";
import type { TargetHeader } from "./target.ts";

/** The text of a message in a comment: its title, and what comes up to the next title. */
interface MessageText {
  readonly message: Message;
  /** What stands before the title: ` * `. */
  readonly prefix: string;
  /** The title is the macro of the type, and not the name of the message. */
  readonly isMacro: boolean;
  /** Where the line of the title starts. */
  readonly start: number;
  /** Where the line of the next title or of the end of the comment starts. */
  readonly end: number;
  /** What ends there: the next text begins, or the comment ends, on a line of its own or not. */
  readonly until: "title" | "end" | "end of a line";
  /** The last line of the text has no text. */
  readonly endsBlank: boolean;
  /** The lines of the comment, where it begins with this title and has no other. */
  readonly own: TextRange | undefined;
}

/** The texts that a header has for messages, by name. */
export function messageTexts(
  messages: readonly Message[],
  target: TargetHeader,
): ReadonlyMap<string, MessageText> {
  const texts = target.header.comments.flatMap((comment) => textsIn(comment, messages, target));
  return new Map(texts.map((one) => [one.message.name, one]));
}

function textsIn(
  comment: TextRange,
  messages: readonly Message[],
  target: TargetHeader,
): readonly MessageText[] {
  const { header, lines } = target;
  const rows: { readonly start: number; readonly text: string }[] = [];
  for (let start = lines.startOf(comment.start); start < comment.end; start = lines.endOf(start)) {
    rows.push({ start, text: lines.at(start) });
  }
  const content = (index: number) =>
    (rows[index]?.text ?? "").replace(/^\s*(?:\/\*+|\*(?!\/))?\s*/, "").trimEnd();
  const isTitle = (index: number) => {
    const [title, underline] = [content(index), content(index + 1)];
    // The name of a message may have one letter.
    return (
      title !== "" &&
      /^([-=~#*])\1*$/.test(underline) &&
      underline.length >= Math.min(3, title.length)
    );
  };
  const isOnlyTitle = (index: number) =>
    rows.every((_, other) => !isTitle(other) === (other !== index)) &&
    rows.every((_, other) => other >= index || content(other) === "");
  return rows.flatMap(({ start, text }, index): MessageText[] => {
    if (!isTitle(index)) return [];
    const title = content(index).replace(/[:.]$/, "");
    const message = messages.find(
      ({ name, code }) => title === name || title === target.inHeader(code.cName),
    );
    if (message === undefined) return [];
    const next = rows.findIndex((_, other) => other > index && isTitle(other));
    const last = rows.at(-1);
    const end = rows[next]?.start ?? last?.start ?? start;
    return [
      {
        message,
        prefix: text.slice(0, text.indexOf(title)),
        isMacro: title !== message.name,
        start,
        end,
        until: next !== -1 ? "title" : last?.text.trim() === "*/" ? "end" : "end of a line",
        endsBlank: header.text.slice(0, end).trimEnd().endsWith("*"),
        own: isOnlyTitle(index)
          ? { start: lines.startOf(comment.start), end: lines.endOf(comment.end - 1) }
          : undefined,
      },
    ];
  });
}

/**
 * Adds the text of a message to the comment that has those of other messages, behind the one that precedes it;
 * where they have a comment each, in one of its own.
 *
 * @returns whether there is such a comment.
 */
export function addMessageText(
  message: Message,
  siblings: readonly Message[],
  texts: ReadonlyMap<string, MessageText>,
  target: TargetHeader,
  draft: TextDraft,
): boolean {
  const textOf = ({ name }: Message) => texts.get(name);
  const index = siblings.indexOf(message);
  const before = siblings.slice(0, index).findLast((one) => textOf(one) !== undefined);
  const beside = before ?? siblings.slice(index).find((one) => textOf(one) !== undefined);
  const found = beside === undefined ? undefined : textOf(beside);
  if (found === undefined) return false;
  const { prefix, isMacro, start, end, until, endsBlank, own } = found;
  if (own === undefined && before !== undefined && until === "end of a line") {
    draft.refuse(
      { start: end, end: end + 1 },
      `the text of ${message.name} belongs below this line, which ends the comment`,
      "put the end of the comment on a line of its own",
    );
    return true;
  }
  const [, ...body] = messageLines(message).slice(0, -1);
  const title = isMacro ? target.inHeader(message.code.cName) : message.name;
  const content = [
    title,
    "-".repeat(title.length),
    ...body.slice(2).map((line) => target.inHeader(line.replace(/^ \* ?/, ""))),
  ];
  const lines = content.map((line) => (prefix + line).trimEnd());
  const blank = prefix.trimEnd();
  const change = {
    kind: "added",
    labels: [message.name],
    names: [`the text of ${message.name}`],
    detail: "",
  } as const;
  if (own !== undefined) {
    const indent = /^\s*/.exec(prefix)?.[0] ?? "";
    const comment = [`${indent.slice(0, -1)}/*`, ...lines, `${indent}*/`];
    if (before === undefined) draft.insert(own.start, joinLines([...comment, ""]), change);
    else draft.insert(own.end, joinLines(["", ...comment]), change);
  } else if (before === undefined) draft.insert(start, joinLines([...lines, blank]), change);
  else if (until === "end")
    draft.insert(end, joinLines([...(endsBlank ? [] : [blank]), ...lines]), change);
  else draft.insert(end, joinLines([...(endsBlank ? [] : [blank]), ...lines, blank]), change);
  return true;
}
