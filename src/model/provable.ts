import { oncePer } from "../once.ts";
import { meantName } from "../diagnostics/core/did-you-mean.ts";
import type { Message, Reply, Ring, Rule } from "./declaration.ts";
import { type Model, messagesOf, ringsOf } from "./model.ts";
import type { Expectation, Joined, JoinedStep, Scenario } from "./scenario.ts";

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

/**
 * Names of what the backend violates if a step of a scenario does not find what it expects. A rule comes
 * before the replies that show it.
 *
 * A response tells of its message and its ring: rules of others are not at stake. Where the scenario
 * proves nothing of them, the step looks at what came of a message that was sent before, whose rules are
 * proven; or it prepares something, and tells of the replies that it expects.
 */
export function shownBy(
  scenario: Scenario,
  step: JoinedStep,
  ringIn: (page: number) => Ring | undefined,
): readonly string[] {
  const { action } = step;
  const replies = expectedReplies(scenario);
  const proven = scenario.proves.map(({ name }) => name);
  const rules = proven.filter((name) => !replies.has(name));
  const choices = [rules, proven];
  if (action.kind === "responses") {
    const answers = action.expectations.flatMap(repliesIn);
    const [ring = action.page === undefined ? undefined : ringIn(action.page)] = answers.map(
      ({ message }) => message.ring,
    );
    const owners = new Set([ring?.name, ...answers.map(({ message }) => message.name)]);
    const isOwn = (name: string) => owners.has(ownerOf(name));
    const sent = sentBefore(scenario, step);
    choices.unshift(
      rules.filter(isOwn),
      proven.filter(isOwn),
      rules.filter((name) => sent.has(ownerOf(name))),
      answers.map(replyName),
    );
  }
  return choices.find((names) => names.length > 0) ?? [];
}

/** Names of the messages that a scenario has sent when it comes to a step. */
function sentBefore({ steps }: Scenario, step: JoinedStep): ReadonlySet<string> {
  const before = steps.slice(0, steps.indexOf(step));
  return new Set(
    before.flatMap(({ action }) => (action.kind === "send" ? action.message.name : [])),
  );
}

/** What comes before the dot in `ADD_GREF_MAPPING.allOrNothing`. */
function ownerOf(name: string): string {
  return name.slice(0, name.indexOf("."));
}

export type ExpectedReply = Extract<Expectation<Joined>, { kind: "reply" }>;

/** The responses among which an expectation leaves a choice. */
export function alternativesOf(
  expectation: Expectation<Joined>,
): readonly Exclude<Expectation<Joined>, { kind: "anyOf" }>[] {
  return expectation.kind === "anyOf"
    ? expectation.expectations.flatMap(alternativesOf)
    : [expectation];
}

/** Those of {@link alternativesOf} that are replies to messages. */
export function repliesIn(expectation: Expectation<Joined>): readonly ExpectedReply[] {
  return alternativesOf(expectation).filter((one) => one.kind === "reply");
}

/** Names of the replies that a step of a scenario expects, and accepts no other response for. */
export const expectedReplies = oncePer(({ steps }: Scenario): ReadonlySet<string> => {
  const names = steps.flatMap(({ action }) =>
    action.kind === "responses"
      ? action.expectations.flatMap((one) => (one.kind === "reply" ? replyName(one) : []))
      : [],
  );
  return new Set(names);
});

function replyName({ message, status }: ExpectedReply): string {
  return `${message.name}.${replyOf(message, status)?.name ?? status}`;
}
