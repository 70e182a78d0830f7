import { key, section } from "abispec";

/**
 * With each of these keys an end says what it can receive, and so what the other end may send. For
 * the packets that the guest transmits, the key in the backend's directory counts; for those that
 * it receives, the key in the frontend's. The two directions are independent.
 */
export const offloads = section("Offloads");

/** The writer can take a packet of more than one fragment. */
export const feature_sg = key("feature-sg", { writer: "both", values: "switch", absent: "0" });

/**
 * The writer cannot take a packet whose TCP or UDP checksum, over IPv4, is left blank. The key
 * turns an offload off: without it that checksum may be blank.
 */
export const feature_no_csum_offload = key("feature-no-csum-offload", {
  writer: "both",
  values: "switch",
  absent: "0",
});

/** The writer can take a packet whose TCP or UDP checksum, over IPv6, is left blank. */
export const feature_ipv6_csum_offload = key("feature-ipv6-csum-offload", {
  writer: "both",
  values: "switch",
  absent: "0",
});

/** The writer can take TCP packets over IPv4 that are still to be cut into segments. */
export const feature_gso_tcpv4 = key("feature-gso-tcpv4", {
  writer: "both",
  values: "switch",
  absent: "0",
});

/** The writer can take TCP packets over IPv6 that are still to be cut into segments. */
export const feature_gso_tcpv6 = key("feature-gso-tcpv6", {
  writer: "both",
  values: "switch",
  absent: "0",
});

/**
 * The backend copies received packets to pages that the frontend grants to it; the receive ring of
 * this header has no other way. For historical reasons both ends have to say so: a frontend does
 * not connect to a backend without the first key, nor a backend to a frontend without the second.
 *
 * The interface has never listed these two keys, nor {@link feature_sg}; they are here because
 * every implementation relies on them.
 */
export const receivingByCopy = section("Receiving by copy");

/** The backend can copy to the pages of the frontend. */
export const feature_rx_copy = key("feature-rx-copy", {
  writer: "backend",
  values: "switch",
  absent: "0",
});

/** The frontend wants the backend to copy. */
export const request_rx_copy = key("request-rx-copy", {
  writer: "frontend",
  values: "switch",
  absent: "0",
});

/** What else a frontend can learn about its surroundings. */
export const surroundings = section("Address, link, MTU and trust");

/**
 * The Ethernet address of the interface: six octets, in the order in which they are sent, each as
 * two hexadecimal digits, with colons between them. The toolstack writes the same address to the
 * directories of both ends.
 *
 * The interface has never listed this key. It is here because neither end of Linux connects where
 * the key is absent, and so it has no default.
 */
export const mac = key("mac", {
  writer: "toolstack",
  values: "text",
  without: "neither end of Linux connects.",
});

/**
 * State of the link: "1" while it is up, "0" while there is no carrier. The backend may change it
 * at any time; a frontend that follows the state of the link watches the key.
 */
export const carrier = key("carrier", { writer: "backend", values: "switch", absent: "1" });

/**
 * The MTU of the interface in octets, in the frontend's directory. A frontend may ignore it, so all
 * that it does is to permit a payload of more than 1500 octets.
 */
export const mtu = key("mtu", { writer: "toolstack", values: "number", absent: "1500" });

/**
 * Whether the frontend may trust its backend; in the frontend's directory. At "0" the frontend
 * protects itself against a malicious backend by whatever means it has, for instance by granting
 * only pages that hold nothing but packets.
 *
 * The interface gives a meaning to "0" alone. That the toolstack writes the key, and that its
 * absence means "1", is decided here: the backend is the one not to be trusted, and older
 * toolstacks do not know the key.
 */
export const trusted = key("trusted", { writer: "toolstack", values: "switch", absent: "1" });
