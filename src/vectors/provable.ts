import { meantName } from "../diagnostics/core/did-you-mean.ts";
import type { Message, Reply, Ring, Rule } from "../model/declaration.ts";
import { type Model, messagesOf, ringsOf } from "../model/model.ts";
import type { Expectation, Joined, Scenario } from "../model/scenario.ts";
/** What a scenario can prove: that a message has a reply, or that a rule of a message or a ring holds. */
export type Provable =
  | {
      readonly kind: "reply";
      /** `ADD_GREF_MAPPING.SUCCESS`. */
      readonly name: string;
      readonly message: Message;
      readonly reply: Reply;
    }
  | {
      readonly kind: "rule";
      /** `ADD_GREF_MAPPING.allOrNothing`. */
      readonly name: string;
      readonly rule: Rule;
    };

/** All that scenarios can prove: the rules of each ring, then the replies and rules of each message. */
export function provablesOf(model: Model): readonly Provable[] {
  return [
    ...ringsOf(model).flatMap(rulesOf),
    ...messagesOf(model).flatMap((message) => [
      ...message.replies.map((reply) => ({
        kind: "reply" as const,
        name: `${message.name}.${reply.name}`,
        message,
        reply,
      })),
      ...rulesOf(message),
    ]),
  ];
}

function rulesOf(owner: Ring | Message): readonly Provable[] {
  return owner.rules.map((rule) => ({ kind: "rule", name: `${owner.name}.${rule.name}`, rule }));
}

/** The reply of a message with the name `status`, or the one whose name was probably meant. */
export function replyOf(message: Message, status: string): Reply | undefined {
  const names = message.replies.map(({ name }) => name);
  const meant = meantName(status, names);
  return message.replies.find(({ name }) => name === meant);
}

/** Names of the replies that a step of a scenario expects, and accepts no other response for. */
export function expectedReplies({ steps }: Scenario): ReadonlySet<string> {
  return new Set(
    steps.flatMap(({ action }) =>
      action.kind === "responses" ? action.expectations.flatMap(replyName) : [],
    ),
  );
}

function replyName(expectation: Expectation<Joined>): readonly string[] {
  if (expectation.kind !== "reply") return [];
  const { message, status } = expectation;
  return [`${message.name}.${replyOf(message, status)?.name ?? status}`];
}
