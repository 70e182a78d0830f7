import { type NamedPlace, defineDiagnostic, type Diagnostic } from "../core/diagnostic.ts";
import { hex, joinList } from "../../text/text.ts";
import { abis } from "../../model/layout/abi.ts";
import { layoutOf } from "../../model/layout/layout.ts";
import { ringLayoutOf } from "../../model/layout/ring-layout.ts";
import { type Model, ringsOf } from "../../model/model.ts";

export const packetMismatch = defineDiagnostic("packet-mismatch", {
  requirement:
    "The flags that make up the packets of a ring are single bits of members of its structs, and extra info fits into a slot.",
  why: "Whoever receives a packet has to know of each slot whether the packet goes on after it, and with what: a bit of one member of the slot says so.",
  fix: "Name under `packets` flags of a family that exactly one member has: for `more` a member of the request or the response, for `extra` one of the same struct, for `moreExtra` one of the struct of the extra info.",
  messages: {
    holders: (
      flag: string,
      family: NamedPlace,
      structs: readonly string[],
      members: readonly NamedPlace[],
    ) => ({
      message:
        members.length === 0
          ? `no member of ${joinList(structs, "or")} holds ${flag}`
          : `${members.length} members of ${joinList(structs, "or")} hold ${flag}`,
      related: [
        { message: "the flags are declared here", span: family.span },
        ...members.map(({ name, span }) => ({ message: `"${name}" is declared here`, span })),
      ],
      suggestion: `give exactly one member the type \`TYPE.of(${family.name})\``,
    }),
    bitField: (flag: string, member: NamedPlace) => ({
      message: `"${member.name}", which holds ${flag}, is a bit-field`,
      related: [{ message: "the member is declared here", span: member.span }],
      suggestion: "make the whole integer a member",
    }),
    severalBits: (mask: string, value: bigint, family: NamedPlace) => ({
      message: `${mask} is ${hex(value)}, which has more than one bit`,
      related: [{ message: "the masks are declared here", span: family.span }],
      suggestion: "name a mask with one bit",
    }),
    extraInfo: (struct: string, size: number, ring: string, slotSize: number) => ({
      message: `${struct} has ${size} bytes, but a slot of ${ring} has ${slotSize}`,
      suggestion: "make the extra info smaller",
    }),
  },
});

/** Extra info fits into a slot on every ABI. */
export function checkPacketMismatch(model: Model): readonly Diagnostic[] {
  return ringsOf(model).flatMap((ring): Diagnostic[] => {
    if (ring.packets === undefined) return [];
    const { extraInfo: info, places } = ring.packets;
    const sizes = abis.map(
      (abi) => [layoutOf(info, abi).size, ringLayoutOf(ring, abi).slotSize] as const,
    );
    const tooLarge = sizes.find(([size, slotSize]) => size > slotSize);
    if (tooLarge === undefined) return [];
    const [size, slotSize] = tooLarge;
    const name = info.name ?? "the struct";
    return [packetMismatch.finding("extraInfo", places.extraInfo, name, size, ring.name, slotSize)];
  });
}
