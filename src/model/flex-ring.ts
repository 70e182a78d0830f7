import type { NamedPlace } from "../diagnostics/core/diagnostic.ts";
import type { Aggregate } from "./type.ts";

/** The members of the struct that DEFINE_XEN_FLEX_RING_AND_INTF of Xen's ring.h declares. */
const interfaceMembers = "in_cons in_prod pad1 out_cons out_prod pad2 ring_order ref";

/** Byte rings whose indices are in a struct. */
export interface FlexRing extends NamedPlace {
  /** The macro of ring.h that defines their functions declares the struct as well. */
  readonly hasInterface: boolean;
}

/** The byte rings whose indices `aggregate` has, if any. */
export function flexRingOf(aggregate: Aggregate): FlexRing | undefined {
  if (aggregate.kind !== "struct" || aggregate.flexRing === undefined) return undefined;
  const {
    flexRing: { name, span },
    members,
  } = aggregate;
  const names = members.map((member) => member.name).join(" ");
  const hasInterface = aggregate.name === `${name}_data_intf` && names === interfaceMembers;
  return { name, span, hasInterface };
}

/** The functions that a macro of ring.h defines for the byte rings called `ring`. */
export function flexRingFunctions(ring: string): readonly string[] {
  const functions = ["mask", "get_ring_ptr", "read_packet", "write_packet", "queued"];
  return functions.map((one) => `${ring}_${one}`);
}
