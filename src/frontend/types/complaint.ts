import type { ts } from "ts-morph";

/** A reason that TypeScript gives, with its number. */
export interface Reason {
  readonly code: number;
  readonly text: string;
}

/** What TypeScript complains of, and the last of its chain of reasons, which is the most exact. */
export function reasonsOf({ code, messageText }: ts.Diagnostic): readonly [Reason, Reason] {
  if (typeof messageText === "string") {
    const only = { code, text: withoutStop(messageText) };
    return [only, only];
  }
  let last = messageText;
  for (let next = last.next?.at(-1); next !== undefined; next = last.next?.at(-1)) last = next;
  return [
    { code, text: withoutStop(messageText.messageText) },
    { code: last.code, text: withoutStop(last.messageText) },
  ];
}

/** Both reasons as a text, in which types are named as the language names them. */
export function complaint([first, last]: readonly [Reason, Reason]): string {
  return [...new Set([first.text, last.text].map(shortened))].join(": ");
}

/** The parts that TypeScript says are missing. */
export function missingParts({ code, text }: Reason): readonly string[] {
  if (code === 2741) return quoted(text).slice(0, 1);
  const [, names] = /: ([^:]+)$/.exec(text) ?? [];
  if ((code !== 2739 && code !== 2740) || names === undefined) return [];
  return names.split(", ").filter((name) => /^[\w$]+$/.test(name));
}

/** The texts of which a type is a choice: `"little" | "big"`. Empty for any other type. */
export function choices({ code, text }: Reason): readonly string[] {
  if (![2322, 2345, 2820].includes(code)) return [];
  const [, type = ""] =
    / is not assignable to (?:parameter of )?type '(.*?)'(?:\. Did|$)/.exec(text) ?? [];
  const parts = type.split(" | ").filter((part) => part !== "undefined");
  return parts.every((part) => /^"[^"]*"$/.test(part))
    ? parts.map((part) => part.slice(1, -1))
    : [];
}

/** Whether the type that is asked for has no values. */
export function isNever({ code, text }: Reason): boolean {
  return [2322, 2345].includes(code) && text.endsWith(" type 'never'");
}

/** The texts in quotation marks of TypeScript. */
function quoted(text: string): readonly string[] {
  return [...text.matchAll(/'([^']*)'/g)].map(([, inside = ""]) => inside.replaceAll('"', ""));
}

function withoutStop(text: string): string {
  return text.replaceAll(/\s+/g, " ").replace(/\.$/, "");
}

const longestType = 60;

/** A text in which the types of the language have the names of their words, and long ones are cut. */
function shortened(text: string): string {
  return text
    .replaceAll(/Described<(\w+)Description\b[^'>]*>/g, (_, kind: string) => kind.toLowerCase())
    .replaceAll(/'([^']*)'/g, (all, type: string) =>
      type.length <= longestType ? all : `'${type.slice(0, longestType - 3)}...'`,
    );
}
