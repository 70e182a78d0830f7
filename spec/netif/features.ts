import { key, section } from "abispec";

/**
 * An end that writes one of these keys says what it can receive; the other end may then send it. For
 * each direction it is the receiver's key that counts: the backend's for what the guest transmits, the
 * frontend's for what it receives. The two directions are independent.
 */
export const offloads = section("Offloads");

/**
 * The writer can not take a packet whose TCP or UDP checksum, over IPv4, is left blank. The key turns
 * an offload off: without it that checksum may be blank.
 */
export const feature_no_csum_offload = key("feature-no-csum-offload", {
  writer: "both",
  absent: "0",
});

/** The writer can take a packet whose TCP or UDP checksum, over IPv6, is left blank. */
export const feature_ipv6_csum_offload = key("feature-ipv6-csum-offload", {
  writer: "both",
  absent: "0",
});

/** The writer can take TCP packets over IPv4 that are still to be cut into segments. */
export const feature_gso_tcpv4 = key("feature-gso-tcpv4", { writer: "both", absent: "0" });

/** The writer can take TCP packets over IPv6 that are still to be cut into segments. */
export const feature_gso_tcpv6 = key("feature-gso-tcpv6", { writer: "both", absent: "0" });

/** What the frontend learns about the link and about the backend, besides what is offered. */
export const surroundings = section("Link, MTU and trust");

/**
 * State of the link: "1" while there is a carrier, "0" while there is none. The backend may change it
 * at any time; a frontend that shows the state of the link watches the key.
 */
export const carrier = key("carrier", { writer: "backend", absent: "1" });

/**
 * Largest packet, in octets and without the link header, that the interface carries; it is in the frontend's
 * directory. A frontend may ignore it: all it says is that packets above 1500 octets are permitted.
 */
export const mtu = key("mtu", { writer: "toolstack", absent: "1500" });

/**
 * Whether the frontend may trust its backend; it is in the frontend's directory. At "0" the frontend
 * protects itself against a malicious backend by whatever means it has, such as copying every packet
 * to and from pages that hold nothing else.
 */
export const trusted = key("trusted", { writer: "toolstack", absent: "1" });
