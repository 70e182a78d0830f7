import {
  XEN_NETIF_CTRL_HASH_TYPE_IPV4,
  XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP,
  XEN_NETIF_CTRL_HASH_TYPE_IPV6,
  XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP,
} from "../../generated/netif.ts";

/** Something that a hash can be computed over. */
export interface HashInput {
  /** The type of hash, as a mask. */
  readonly type: number;
  readonly buffer: Uint8Array;
}

const ethernetHeader = 14;
const etherTypes = { ipv4: 0x0800, ipv6: 0x86dd };
const tcp = 6;
/** Hop-by-hop options, routing header, destination options: extension headers of the same form. */
const extensionHeaders: readonly number[] = [0, 43, 60];

/** All hash inputs of an Ethernet frame, that over the most fields first. */
export function hashInputs(frame: Uint8Array): readonly HashInput[] {
  const packet = frame.subarray(ethernetHeader);
  switch (bigEndian16(frame, 12)) {
    case etherTypes.ipv4:
      return ipv4Inputs(packet);
    case etherTypes.ipv6:
      return ipv6Inputs(packet);
    default:
      return [];
  }
}

function ipv4Inputs(packet: Uint8Array): readonly HashInput[] {
  const [first = 0] = packet;
  const headerLength = (first & 15) * 4;
  if (packet.length < 20 || first >> 4 !== 4 || headerLength < 20) return [];
  // Only the first fragment has ports, and all fragments of a packet have to go the same way.
  const isFragment = (bigEndian16(packet, 6) & 0x3fff) !== 0;
  const ports = isFragment ? undefined : portsAt(packet, packet[9], headerLength);
  return inputs(packet.subarray(12, 20), ports, {
    addresses: XEN_NETIF_CTRL_HASH_TYPE_IPV4,
    ports: XEN_NETIF_CTRL_HASH_TYPE_IPV4_TCP,
  });
}

function ipv6Inputs(packet: Uint8Array): readonly HashInput[] {
  let [start, protocol] = [40, packet[6]];
  if (packet.length < start || (packet[0] ?? 0) >> 4 !== 6) return [];
  while (protocol !== undefined && extensionHeaders.includes(protocol)) {
    protocol = packet[start];
    start += ((packet[start + 1] ?? 0) + 1) * 8;
  }
  return inputs(packet.subarray(8, 40), portsAt(packet, protocol, start), {
    addresses: XEN_NETIF_CTRL_HASH_TYPE_IPV6,
    ports: XEN_NETIF_CTRL_HASH_TYPE_IPV6_TCP,
  });
}

/** The ports of TCP; `undefined` for another protocol, or where the packet ends before them. */
function portsAt(
  packet: Uint8Array,
  protocol: number | undefined,
  start: number,
): Uint8Array | undefined {
  const ports = packet.subarray(start, start + 4);
  return protocol === tcp && ports.length === 4 ? ports : undefined;
}

function inputs(
  addresses: Uint8Array,
  ports: Uint8Array | undefined,
  types: { readonly addresses: number; readonly ports: number },
): readonly HashInput[] {
  const short = { type: types.addresses, buffer: addresses };
  if (ports === undefined) return [short];
  return [{ type: types.ports, buffer: Uint8Array.of(...addresses, ...ports) }, short];
}

function bigEndian16(bytes: Uint8Array, offset: number): number {
  return ((bytes[offset] ?? 0) << 8) | (bytes[offset + 1] ?? 0);
}
