/** The smallest Ethernet frame, without its check sequence. */
const smallest = 60;

/** Octets in front of what a frame carries. */
const ethernetHeader = 14;

interface Flow {
  /** Octets of the addresses. */
  readonly source: readonly number[];
  readonly destination: readonly number[];
  readonly sourcePort: number;
  readonly destinationPort: number;
}

/** The flows for which the hashes are published, with a well-known key. */
const flow4: Flow = {
  source: [66, 9, 149, 187],
  destination: [161, 142, 100, 80],
  sourcePort: 2794,
  destinationPort: 1766,
};

const flow6: Flow = {
  source: [0x3f, 0xfe, 0x25, 0x01, 0x02, 0x00, 0x1f, 0xff, 0, 0, 0, 0, 0, 0, 0, 7],
  destination: [0x3f, 0xfe, 0x25, 0x01, 0x02, 0x00, 0x00, 0x03, 0, 0, 0, 0, 0, 0, 0, 1],
  sourcePort: 2794,
  destinationPort: 1766,
};

const tcp = 6;
const udp = 17;

/** A TCP packet over IPv4. */
export function tcp4(flow = flow4): readonly number[] {
  return ipv4(tcp, tcpSegment(flow), flow);
}

/** The TCP packet over IPv4 with options that do nothing in front of its ports. */
export function tcp4WithOptions(): readonly number[] {
  const nothing = 1;
  return ipv4(tcp, tcpSegment(flow4), flow4, [nothing, nothing, nothing, nothing]);
}

/** A UDP packet over IPv4. */
export function udp4(flow = flow4): readonly number[] {
  return ipv4(udp, udpDatagram(flow), flow);
}

/** A TCP packet over IPv6. */
export function tcp6(flow = flow6): readonly number[] {
  return ipv6(tcp, tcpSegment(flow), flow);
}

/** A UDP packet over IPv6. */
export function udp6(flow = flow6): readonly number[] {
  return ipv6(udp, udpDatagram(flow), flow);
}

/** A frame of a type for experiments, without a checksum that its receiver could look at. */
export function experimental(octets: number): readonly number[] {
  return ethernet(
    0x88b5,
    Array.from({ length: octets - ethernetHeader }, (_, index) => index % 251),
  );
}

/** @param options - of the IP header, as many as fill words of four octets. */
function ipv4(
  protocol: number,
  payload: readonly number[],
  { source, destination }: Flow,
  options: readonly number[] = [],
) {
  const length = 20 + options.length;
  const head = (checksum: number) => [
    ...[0x40 + length / 4, 0, ...two(length + payload.length), 0, 0, 0, 0, 64, protocol],
    ...[...two(checksum), ...source, ...destination, ...options],
  ];
  const checksum = complement(sum(head(0)));
  const pseudo = [...source, ...destination, 0, protocol, ...two(payload.length)];
  return ethernet(0x0800, [...head(checksum), ...checked(protocol, payload, pseudo)]);
}

function ipv6(protocol: number, payload: readonly number[], { source, destination }: Flow) {
  const head = [0x60, 0, 0, 0, ...two(payload.length), protocol, 64, ...source, ...destination];
  const pseudo = [...source, ...destination, 0, 0, ...two(payload.length), 0, 0, 0, protocol];
  return ethernet(0x86dd, [...head, ...checked(protocol, payload, pseudo)]);
}

function ethernet(type: number, packet: readonly number[]): readonly number[] {
  const destination = [0x00, 0x16, 0x3e, 0, 0, 1];
  const source = [0x00, 0x16, 0x3e, 0, 0, 2];
  const frame = [...destination, ...source, ...two(type), ...packet];
  return [...frame, ...Array<number>(Math.max(0, smallest - frame.length)).fill(0)];
}

function tcpSegment({ sourcePort, destinationPort }: Flow): readonly number[] {
  const acknowledges = [0x50, 0x10];
  return [
    ...[...two(sourcePort), ...two(destinationPort), 0, 0, 0, 1, 0, 0, 0, 1],
    ...[...acknowledges, 0x10, 0, 0, 0, 0, 0],
  ];
}

function udpDatagram({ sourcePort, destinationPort }: Flow): readonly number[] {
  return [...two(sourcePort), ...two(destinationPort), ...two(8), 0, 0];
}

/** A segment or datagram with its checksum. */
function checked(protocol: number, payload: readonly number[], pseudo: readonly number[]) {
  const place = protocol === tcp ? 16 : 6;
  const checksum = two(complement(sum([...pseudo, ...payload])));
  return [...payload.slice(0, place), ...checksum, ...payload.slice(place + 2)];
}

/** The sum of 16-bit numbers in the arithmetic of the internet's checksums. */
function sum(octets: readonly number[]): number {
  return octets.reduce((total, octet, index) => {
    const next = total + (index % 2 === 0 ? octet << 8 : octet);
    return (next & 0xffff) + (next >>> 16);
  }, 0);
}

function complement(value: number): number {
  return ~value & 0xffff;
}

function two(value: number): readonly number[] {
  return [value >> 8, value & 0xff];
}
