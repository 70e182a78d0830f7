import type { Envelope, Message, Parameter, Ring, MemberFlag } from "../model/declaration.ts";
import { fits } from "../model/numbers.ts";
import { extentOf } from "../model/layout/layout.ts";
import { type RingLayout, ringIndices, ringLayoutOf } from "../model/layout/ring-layout.ts";
import { accessOf, codesOf } from "../model/visit.ts";
import type { Member, ScalarType, Type, Struct } from "../model/type.ts";
import { type MemberDecoder, decodeStruct, integerOf } from "./aggregate.ts";
import { meaningOf, FieldReader } from "./fields.ts";
import { aggregateType } from "../naming/c.ts";

/**
 * Adds the fields of a request over a ring.
 *
 * @param messages - those of the ring.
 * @returns what the bytes are.
 */
export function decodeRequest(
  reader: FieldReader,
  ring: Ring,
  envelope: Envelope,
  messages: readonly Message[],
): string {
  const type = integerOf(reader, ring.request, 0, envelope.type);
  const message = messages.find(({ code }) => code.value === type);
  const special = new Map([
    [envelope.words.name, decodeParameters(envelope.words.type, message?.parameters)],
  ]);
  decodeStruct(reader, ring.request, "", 0, special);
  if (message === undefined) reportCode(reader, envelope.type, type, "no message has the type");
  return `${message?.name ?? "unknown"} request over ${ring.name}`;
}

/**
 * Adds the fields of a response over a ring.
 *
 * @param messages - those of the ring.
 * @returns what the bytes are.
 */
export function decodeResponse(
  reader: FieldReader,
  ring: Ring,
  envelope: Envelope,
  messages: readonly Message[],
): string {
  const { response } = ring;
  // The response echoes the member of the request that holds the type.
  const echo = response.members.find(({ name }) => name === envelope.type.name);
  const type = echo && integerOf(reader, response, 0, echo);
  const message = messages.find(({ code }) => code.value === type);
  const status = integerOf(reader, response, 0, envelope.status);
  const reply = message?.replies.find((candidate) => candidate.status.value === status);
  const special = new Map([
    [envelope.result.name, decodeParameters(envelope.result.type, reply?.parameters)],
  ]);
  decodeStruct(reader, response, "", 0, special);
  if (message === undefined) {
    reportCode(reader, envelope.type, type, "no message has the type");
  } else if (reply === undefined) {
    reportCode(reader, envelope.status, status, `${message.name} has no outcome`);
  }
  const outcome = reply === undefined ? "" : ` ${reply.name}`;
  return `${message?.name ?? "unknown"} response${outcome} over ${ring.name}`;
}

/** Reports a code that `member` cannot have here. A number that is not a code is reported by its field. */
function reportCode(
  reader: FieldReader,
  { name, type }: Member,
  value: bigint | undefined,
  problem: string,
): void {
  const code = codesOf(type)?.values.find((one) => one.role === "code" && one.value === value);
  if (code === undefined) return;
  const offset = reader.fields.find(({ path }) => path === name)?.offset ?? 0;
  reader.problem(name, offset, `${problem} ${code.cName}`);
}

/**
 * Decodes the member of type `type` that holds the parameters of a message.
 *
 * @param parameters - `undefined` for an unknown message. Elements beyond them are 0.
 */
function decodeParameters(type: Type, parameters: readonly Parameter[] | undefined): MemberDecoder {
  return (reader, path, offset) => {
    const { element, length } = type.kind === "array" ? type : { element: type, length: 1 };
    for (let index = 0; index < length; index++) {
      const { size } = extentOf(element, reader.abi);
      const at = offset + index * size;
      const place = type.kind === "array" ? `${path}[${index}]` : path;
      if (parameters === undefined) reader.add(place, at, size, rawOf(reader, element, at));
      else decodeParameter(reader, element, place, at, parameters[index]);
    }
  };
}

function decodeParameter(
  reader: FieldReader,
  element: Type,
  path: string,
  offset: number,
  parameter: Parameter | undefined,
): void {
  const { size } = extentOf(element, reader.abi);
  const raw = rawOf(reader, element, offset);
  if (parameter === undefined) {
    reader.add(path, offset, size, raw, "no parameter");
    if (raw !== undefined && raw !== 0n) {
      reader.problem(path, offset, "not 0, although the message has no parameter here");
    }
    return;
  }
  const place = `${path} ${parameter.name}`;
  if (raw === undefined) reader.add(place, offset, size);
  else if (parameter.type.kind === "page") {
    const grant = BigInt.asUintN(size * 8, raw);
    reader.add(place, offset, size, grant, `grant of a page, ${accessOf(parameter.type)}`);
  } else decodeNumber(reader, parameter.type, size * 8, place, offset, raw);
}

function rawOf(reader: FieldReader, element: Type, offset: number): bigint | undefined {
  return element.kind === "scalar" ? reader.integer(offset, element.integer) : undefined;
}

/** The member may have the other sign: the bits are taken for the type of the parameter, which they have to fit. */
function decodeNumber(
  reader: FieldReader,
  { integer, values }: ScalarType,
  bits: number,
  path: string,
  offset: number,
  raw: bigint,
): void {
  const value = integer.signed ? BigInt.asIntN(bits, raw) : BigInt.asUintN(bits, raw);
  const { text, problem } = meaningOf(value, values, bits);
  reader.add(path, offset, bits / 8, value, text, values);
  if (!fits(value, integer)) {
    reader.problem(path, offset, `${value} does not fit ${integer.name}`);
  }
  if (problem !== undefined) reader.problem(path, offset, problem);
}

type MessageSide = "request" | "response";

/** Decodes what is in a slot, and says what it is. */
type DecodeSlot = (reader: FieldReader, side: MessageSide) => string;

const index = { name: "uint32_t", bits: 32, signed: false } as const;

/**
 * Adds the indices of a ring's page, the requests that wait for a response, and the responses in the other
 * slots that have been used. Which slots these are follows from the indices.
 */
export function decodeRingPage(reader: FieldReader, ring: Ring, decodeSlot: DecodeSlot): void {
  const layout = ringLayoutOf(ring, reader.abi);
  for (const { name, offset } of ringIndices) {
    reader.add(name, offset, 4, reader.integer(offset, index));
  }
  const headEnd = ringIndices.length * 4;
  reader.add("(private)", headEnd, layout.slotsOffset - headEnd, undefined, "private use, padding");
  const requests = indexAt(reader, "req_prod");
  const responses = indexAt(reader, "rsp_prod");
  if (requests === undefined || responses === undefined) return;
  const waiting = (requests - responses) >>> 0;
  if (waiting > layout.slots) {
    const message = `${waiting} requests wait for a response, but there are ${layout.slots} slots`;
    reader.problem("req_prod", 0, message);
  }
  const decode = slotDecoder(ring, decodeSlot);
  for (let age = layout.slots; age > 0; age--) {
    const slot = ((requests - age) >>> 0) % layout.slots;
    const offset = layout.slotsOffset + slot * layout.slotSize;
    const isUsed = age <= Math.max(requests, waiting);
    // An index goes on at 0 after 2^32 - 1: what is in a slot tells that apart from the first round.
    if (isUsed ? offset < reader.length : reader.bytes(offset, layout.slotSize).some(Boolean)) {
      addSlot(reader, decode, slot, layout, age <= waiting ? "request" : "response");
    }
  }
  reader.fields.sort((a, b) => a.offset - b.offset);
}

function indexAt(reader: FieldReader, wanted: string): number | undefined {
  const found = reader.fields.find(({ path }) => path === wanted)?.value;
  return found === undefined ? undefined : Number(found);
}

function addSlot(
  reader: FieldReader,
  decode: DecodeSlot,
  slot: number,
  { slotsOffset, slotSize }: RingLayout,
  side: MessageSide,
): void {
  const offset = slotsOffset + slot * slotSize;
  const inner = new FieldReader(reader.bytes(offset, slotSize), reader.byteOrder, reader.abi);
  const title = decode(inner, side);
  reader.add(`slot[${slot}]`, offset, slotSize, undefined, title);
  reader.addAll(inner, `slot[${slot}].`, offset);
}

/** Decodes slots in their order: what one of them is may depend on the last one of its side. */
function slotDecoder({ packets, ...ring }: Ring, decodeSlot: DecodeSlot): DecodeSlot {
  let isExtraNext = false;
  return (reader, side) => {
    if (packets?.side !== side) return decodeSlot(reader, side);
    if (isExtraNext) {
      isExtraNext = isSet(reader, packets.extraInfo, packets.moreExtra);
      decodeStruct(reader, packets.extraInfo, "", 0);
      return `extra info: ${aggregateType(packets.extraInfo)}`;
    }
    isExtraNext = isSet(reader, ring[side], packets.extra);
    return decodeSlot(reader, side);
  };
}

function isSet(reader: FieldReader, struct: Struct, { member, flag }: MemberFlag): boolean {
  const value = integerOf(reader, struct, 0, member) ?? 0n;
  return (value & flag.value) !== 0n;
}
