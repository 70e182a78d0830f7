import { type RingLayout, ringIndices, ringLayoutOf } from "../model/layout/layout.ts";
import type { MemberFlag, Ring } from "../model/declaration.ts";
import type { Struct } from "../model/type.ts";
import { aggregateType } from "../naming/c.ts";
import { decodeStruct, integerOf } from "./aggregate.ts";
import { FieldReader } from "./fields.ts";

type Side = "request" | "response";

/** Decodes what is in a slot, and says what it is. */
type DecodeSlot = (reader: FieldReader, side: Side) => string;

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
  side: Side,
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
