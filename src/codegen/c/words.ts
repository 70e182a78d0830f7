import type { Reply, Parameter } from "../../model/declaration.ts";
import type { Member } from "../../model/type.ts";
import type { Entry } from "./entries.ts";
import { plain } from "./entries.ts";
import { familySentence } from "./family.ts";
import { pageSentence } from "./page.ts";
import type { Remark } from "./prose.ts";

/** The words of a request: each is an element of `member`, and those that none names are 0. */
export function requestEntries(member: Member, words: readonly Parameter[]): readonly Entry[] {
  const named = words.map((word, index) => ({
    name: element(member, index),
    remark: remark(word, []),
  }));
  const rest = reserved(member, words.length);
  return rest === undefined ? named : [...named, { name: rest, remark: plain("0 (reserved)") }];
}

/** The words of the replies, each with the status that it comes with; every other word is 0. */
export function replyEntries(member: Member, replies: readonly Reply[]): readonly Entry[] {
  const most = Math.max(0, ...replies.map(({ parameters }) => parameters.length));
  const entries = Array.from({ length: most }, (_, index) => index).flatMap((index) => {
    const holders = replies.flatMap(({ status, parameters }) => {
      const word = parameters[index];
      return word === undefined ? [] : [remark(word, [`with ${status.cName},`])];
    });
    const otherwise = holders.length < replies.length ? [plain("0 otherwise")] : [];
    return [...holders, ...otherwise].map((text, part) => ({
      name: part === 0 ? element(member, index) : "",
      remark: text,
    }));
  });
  const rest = reserved(member, most);
  return rest === undefined ? entries : [...entries, { name: rest, remark: plain("0") }];
}

function remark({ name, prose, type }: Parameter, conditions: readonly string[]): Remark {
  const after = type.kind === "page" ? [pageSentence(type)] : familySentence(type.values, prose);
  return { before: [...conditions, `${name}:`], prose, after };
}

function length({ type }: Member): number {
  return type.kind === "array" ? type.length : 1;
}

function element({ name, type }: Member, index: number): string {
  return type.kind === "array" ? `${name}[${index}]` : name;
}

/** The elements of `member` from `first` on. */
function reserved(member: Member, first: number): string | undefined {
  const last = length(member) - 1;
  if (first > last) return undefined;
  return first === last ? element(member, first) : `${member.name}[${first}..${last}]`;
}
