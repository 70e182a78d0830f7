import { catalogue } from "../diagnostics/codes/catalogue.ts";
import { meantName } from "../diagnostics/core/did-you-mean.ts";
import type { Message, Parameter, Ring } from "../model/declaration.ts";
import type { Expectation, Joined } from "../model/scenario.ts";
import type { Member } from "../model/type.ts";
import { scalarIn } from "../model/visit.ts";
import { checkedInteger, encodeElements, type MaskedBuffer, type StepContext } from "./encode.ts";
import { type ExpectedReply, alternativesOf, replyOf } from "../model/provable.ts";

export function encodeRequest(
  { name, ring, envelope, code, parameters }: Message,
  id: number,
  values: unknown,
  context: StepContext,
): MaskedBuffer {
  const members = {
    [envelope.id.name]: id,
    [envelope.type.name]: code.value,
    [envelope.words.name]: parameterValues(envelope.words, parameters, values, name, context),
  };
  return encodeElements({ kind: "struct", struct: ring.request }, [members], context).buffer;
}

/** Encodes the reply to the request with `id`. All of its bytes are given. */
function encodeReply(
  { message, status, words: values }: ExpectedReply,
  id: number,
  context: StepContext,
): MaskedBuffer {
  const { name, ring, envelope, code, replies } = message;
  const reply = replyOf(message, status);
  if (reply?.name !== status) {
    const names = replies.map((one) => one.name);
    context.report(responseFinding("unknownReply", context.span, name, status, names));
  }
  const members =
    reply === undefined
      ? {}
      : {
          [envelope.id.name]: id,
          [envelope.type.name]: code.value,
          [envelope.status.name]: reply.status.value,
          [envelope.result.name]: parameterValues(
            envelope.result,
            reply.parameters,
            values,
            `${name}.${reply.name}`,
            context,
          ),
        };
  return encodeElements({ kind: "struct", struct: ring.response }, [members], context).buffer;
}

/** The values of parameters, as a value of the member of the envelope that holds them. */
function parameterValues(
  member: Member,
  parameters: readonly Parameter[],
  given: unknown,
  path: string,
  context: StepContext,
): bigint | readonly bigint[] {
  const names = parameters.map((parameter) => parameter.name);
  const entries = new Map<string, unknown>();
  for (const [name, value] of Object.entries(Object(given))) {
    if (!names.includes(name)) {
      context.report(valueFinding("unknownName", context.span, path, "parameter", name, names));
    }
    entries.set(meantName(name, names) ?? name, value);
  }
  const missing = names.filter((name) => entries.get(name) === undefined);
  if (missing.length > 0) context.report(valueFinding("missing", context.span, path, missing));
  const values = parameters.map((parameter) => {
    const value = entries.get(parameter.name);
    const full = `${path}.${parameter.name}`;
    return value === undefined ? 0n : parameterInteger(parameter, value, member, full, context);
  });
  if (member.type.kind !== "array") return values[0] ?? 0n;
  return Array.from({ length: member.type.length }, (_, index) => values[index] ?? 0n);
}

/** A parameter has to fit its own type; the member that holds it may have the other sign. */
function parameterInteger(
  { type }: Parameter,
  value: unknown,
  member: Member,
  path: string,
  context: StepContext,
): bigint {
  const held = scalarIn(member.type)?.integer;
  if (held === undefined) throw new Error(`${member.name} holds parameters, but is not an integer`);
  const integer = type.kind === "page" ? held : type.integer;
  const exact = checkedInteger(value, integer, path, context) ?? 0n;
  return held.signed ? BigInt.asIntN(held.bits, exact) : BigInt.asUintN(held.bits, exact);
}

/**
 * Encodes an expected response: its alternatives, and the bits of them that are compared. The request that it
 * replies to counts as answered afterwards.
 */
export function encodeExpectation(
  expectation: Expectation<Joined>,
  rings: RingState,
  context: StepContext,
): { readonly bytes: readonly Uint8Array[]; readonly mask: Uint8Array } {
  const { report, span } = context;
  const ids = new Map<Message, number>();
  const alternatives = alternativesOf(expectation).map((one) =>
    one.kind === "reply"
      ? encodeReply(one, requestOf(one, ids, rings, context), context)
      : encodeElements(one.type, [one.members], context).buffer,
  );
  for (const [message, id] of ids) rings.answered(message, id);
  const [first] = alternatives;
  if (first === undefined) report(responseFinding("noAlternatives", span));
  const mask = first?.mask ?? new Uint8Array();
  if (alternatives.some((one) => Buffer.compare(one.mask, mask) !== 0)) {
    report(responseFinding("differentMembers", span));
  }
  return { bytes: alternatives.map(({ bytes }) => bytes), mask };
}

/** The id of the request that a reply answers, the same for all alternatives. */
function requestOf(
  { message, id }: ExpectedReply,
  ids: Map<Message, number>,
  rings: RingState,
  { report, span }: StepContext,
): number {
  const found = ids.get(message) ?? rings.waitingId(message, id);
  if (found === undefined) {
    report(responseFinding("noRequest", span, message.name, id));
    return id ?? 0;
  }
  if (id !== undefined && id !== found) {
    report(responseFinding("severalRequests", span, found, id));
  }
  ids.set(message, found);
  return found;
}

const { finding: valueFinding } = catalogue["wrong-value"];
const { finding: responseFinding } = catalogue["impossible-response"];

/** What a scenario has done to its rings so far. */
export class RingState {
  readonly #rings = new Map<number, Ring>();
  /** The requests that have no reply yet. */
  #waiting: readonly { readonly message: Message; readonly id: number }[] = [];
  #lastId = 0;

  /** Sets up a ring in `page`, in place of what was there. */
  setUp(ring: Ring, page: number): void {
    this.#rings.set(page, ring);
    this.#waiting = this.#waiting.filter(({ message }) => message.ring !== ring);
  }

  inPage(page: number): Ring | undefined {
    return this.#rings.get(page);
  }

  /** The pages in which `ring` is set up. */
  pagesOf(ring: Ring): readonly number[] {
    return [...this.#rings].flatMap(([page, one]) => (one === ring ? [page] : []));
  }

  /** Counts a request, and gives its id: `id`, or the next one. */
  request(message: Message, id: number | undefined): number {
    this.#lastId = id ?? (this.#lastId + 1) % 0x10000;
    this.#waiting = [...this.#waiting, { message, id: this.#lastId }];
    return this.#lastId;
  }

  /**
   * The id of the oldest request of `message` that waits for a reply, or of the one with `id`;
   * `undefined` where none waits.
   */
  waitingId(message: Message, id: number | undefined): number | undefined {
    return this.#waiting.find(
      (one) => one.message === message && (id === undefined || one.id === id),
    )?.id;
  }

  /** Counts the request with `id` as answered. */
  answered(message: Message, id: number): void {
    const found = this.#waiting.find((one) => one.message === message && one.id === id);
    this.#waiting = this.#waiting.filter((one) => one !== found);
  }
}
