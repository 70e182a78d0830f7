import { codes, header } from "abispec";

/** Options of a socket. */
export const UDP = codes({
  /** How it encapsulates. */
  ENCAP: 100,
});

/** Ways to encapsulate. */
export const UDP_ENCAP = codes(
  {
    /** With keys. */
    UDP_ENCAP_ESP: 2,
  },
  { prefix: "" },
);

/** Sockets. */
export default header({
  name: "udp",
  title: "Options of sockets",
  guard: "UDP_H",
  licence: "MIT",
  byteOrder: "little",
});
