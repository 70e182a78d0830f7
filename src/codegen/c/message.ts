import type { Message } from "../../model/declaration.ts";
import { template } from "../template.ts";
import { comment, commentWidth } from "./comment.ts";
import { entryLines, plain } from "./entries.ts";
import { inItsOwnWords } from "./local-names.ts";
import { proseLines } from "./prose.ts";
import { statusEntries } from "./status.ts";
import { ruleGroups, type RuleGroup } from "./rules.ts";
import { replyEntries, requestEntries } from "./words.ts";

interface MessageView {
  readonly name: string;
  readonly underline: string;
  readonly prose: readonly string[];
  readonly request: readonly string[];
  readonly response: readonly string[];
  readonly rules: readonly RuleGroup[];
}

const text = template<MessageView>("c/message.hbs");

/** The documentation of a message; in C there is nothing else of it. */
export function messageLines(declared: Message): readonly string[] {
  const message = inItsOwnWords(declared);
  const width = commentWidth();
  const { envelope, code, name, replies } = message;
  const type = { name: envelope.type.name, remark: plain(code.cName) };
  const request = [type, ...requestEntries(envelope.words, message.parameters)];
  const response = [
    { name: envelope.id.name, remark: plain("that of the request") },
    type,
    ...statusEntries(message, width),
    ...replyEntries(envelope.result, replies),
  ];
  const view = {
    name,
    underline: "-".repeat(name.length),
    prose: proseLines(message.prose, width),
    request: entryLines(request, width),
    response: entryLines(response, width),
    rules: ruleGroups(message.rules, width),
  };
  return comment(text(view).trimEnd().split("\n"));
}
