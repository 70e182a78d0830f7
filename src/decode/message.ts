import type { Envelope, Message, Reply, Ring } from "../model/declaration.ts";
import type { Member } from "../model/type.ts";
import { decodeStruct, integerOf } from "./aggregate.ts";
import type { Reader } from "./reader.ts";
import { decodeWords } from "./word.ts";

/** What the bytes of a message turned out to be. */
export interface Recognized {
  /** `undefined` for a type that no message has. */
  readonly message: Message | undefined;
  /** `undefined` in a request, and for an outcome that the message does not have. */
  readonly reply: Reply | undefined;
}

/**
 * Adds the fields of a request over a ring.
 *
 * @param messages - those of the ring.
 */
export function decodeRequest(
  reader: Reader,
  ring: Ring,
  envelope: Envelope,
  messages: readonly Message[],
): Recognized {
  const type = integerOf(reader, ring.request, 0, envelope.type);
  const message = messages.find(({ code }) => code.value === type);
  const special = new Map([
    [envelope.words, decodeWords(envelope.words.type, message?.parameters)],
  ]);
  decodeStruct(reader, ring.request, "", 0, special);
  reportType(reader, envelope.type, type, message);
  return { message, reply: undefined };
}

/**
 * Adds the fields of a response over a ring.
 *
 * @param messages - those of the ring.
 */
export function decodeResponse(
  reader: Reader,
  ring: Ring,
  envelope: Envelope,
  messages: readonly Message[],
): Recognized {
  const { response } = ring;
  // The response echoes the member of the request that holds the type.
  const echo = response.members.find(({ name }) => name === envelope.type.name);
  const type = echo && integerOf(reader, response, 0, echo);
  const message = messages.find(({ code }) => code.value === type);
  const status = integerOf(reader, response, 0, envelope.status);
  const reply = message?.replies.find((candidate) => candidate.status.value === status);
  const special = new Map([
    [envelope.result, decodeWords(envelope.result.type, reply?.parameters)],
  ]);
  decodeStruct(reader, response, "", 0, special);
  reportType(reader, envelope.type, type, message);
  reportStatus(reader, envelope.status, status, message, reply);
  return { message, reply };
}

function reportType(
  reader: Reader,
  member: Member,
  value: bigint | undefined,
  message: Message | undefined,
): void {
  if (value === undefined || message !== undefined) return;
  const name = codeName(member, value);
  // A number that is no code at all is reported with the member already.
  if (name !== undefined) reportAt(reader, member, `no message has the type ${name}`);
}

function reportStatus(
  reader: Reader,
  member: Member,
  value: bigint | undefined,
  message: Message | undefined,
  reply: Reply | undefined,
): void {
  if (value === undefined || message === undefined || reply !== undefined) return;
  const name = codeName(member, value);
  if (name !== undefined) reportAt(reader, member, `${message.name} has no outcome ${name}`);
}

function codeName({ type }: Member, value: bigint): string | undefined {
  if (type.kind !== "scalar" || type.values?.kind !== "codes") return undefined;
  return type.values.values.find((code) => !code.bound && code.value === value)?.cName;
}

function reportAt(reader: Reader, { name }: Member, message: string): void {
  const offset = reader.fields.find(({ path }) => path === name)?.offset ?? 0;
  reader.problem(name, offset, message);
}
