import type { Message } from "../model/declaration.ts";
import type { Expectation, Joined } from "../model/scenario.ts";
import { valueImage } from "./bytes.ts";
import { meant, type Complain } from "./encode.ts";
import { replyImage } from "./message-value.ts";
import type { RingState } from "./ring-state.ts";
import { replyOf } from "./subjects.ts";

/** Responses of which any will do, and the bits of them that count. */
export interface ExpectedBytes {
  readonly bytes: readonly Uint8Array[];
  readonly mask: Uint8Array;
}

type Reply = Extract<Expectation<Joined>, { kind: "reply" }>;

/** The bytes of an expected response. A request that it replies to counts as answered from now on. */
export function expectedBytes(
  expectation: Expectation<Joined>,
  rings: RingState,
  byteOrder: "little" | "big",
  complain: Complain,
): ExpectedBytes {
  const ids = new Map<Message, number>();
  const alternatives = alternativesOf(expectation).map((one) => {
    switch (one.kind) {
      case "reply":
        return replyBytes(one, requestOf(one, ids, rings, complain), byteOrder, complain);
      case "response":
        return valueImage(one.type, [one.members], byteOrder, complain).image;
    }
  });
  for (const [message, id] of ids) rings.answered(message, id);
  const [first] = alternatives;
  if (first === undefined) complain("anyOf needs a response at least");
  const mask = first?.mask ?? new Uint8Array();
  if (alternatives.some((one) => Buffer.compare(one.mask, mask) !== 0)) {
    complain("of all alternatives the same members have to be given");
  }
  return { bytes: alternatives.map(({ bytes }) => bytes), mask };
}

function alternativesOf(
  expectation: Expectation<Joined>,
): readonly Exclude<Expectation<Joined>, { kind: "anyOf" }>[] {
  return expectation.kind === "anyOf"
    ? expectation.expectations.flatMap(alternativesOf)
    : [expectation];
}

/** The id of the request that a reply answers, the same for all alternatives. */
function requestOf(
  { message, id }: Reply,
  ids: Map<Message, number>,
  rings: RingState,
  complain: Complain,
): number {
  const known = ids.get(message) ?? rings.reply(message, id);
  if (known === undefined) {
    complain(
      id === undefined
        ? `no request of ${message.name} waits for this reply`
        : `no request of ${message.name} with the id ${id} waits for this reply`,
    );
    return id ?? 0;
  }
  if (id !== undefined && id !== known) {
    complain(
      `all alternatives answer one request: this one has the id ${id}, another one ${known}`,
    );
  }
  ids.set(message, known);
  return known;
}

function replyBytes(
  { message, status, words }: Reply,
  id: number,
  byteOrder: "little" | "big",
  complain: Complain,
) {
  const reply = replyOf(message, status);
  if (reply?.name !== status) {
    const names = message.replies.map((one) => one.name);
    complain(`${message.name} has no reply "${status}"`, meant(status, names));
  }
  if (reply !== undefined) return replyImage(message, reply, id, words, byteOrder, complain);
  return valueImage({ kind: "struct", struct: message.ring.response }, [{}], byteOrder, complain)
    .image;
}
