import {
  alias,
  array,
  header,
  padding,
  ring,
  struct,
  uint32_t,
  uint8_t,
  unsigned_int,
} from "abispec";

export default header({
  name: "header",
  title: "The interface of header.h",
  guard: "PIPE_H",
  licence: "LicenseRef-unknown",
  emacs: false,
  byteOrder: "little",
  includes: ["ring.h"],
  severities: { undocumented: "warning" },
});

/** A type of ring.h. */
export const RING_IDX = alias(unsigned_int, { header: "ring.h" });

/** A type of ring.h. */
export const grant_ref_t = alias(uint32_t, { header: "ring.h" });

/** The page of a pipe. */
export const pipe_data_intf = struct(
  {
    in_cons: RING_IDX,
    in_prod: RING_IDX,
    in_error: RING_IDX,
    pad1: padding(array(uint8_t, 52)),
    out_cons: RING_IDX,
    out_prod: RING_IDX,
    out_error: RING_IDX,
    pad2: padding(array(uint8_t, 52)),
    ring_order: RING_IDX,
    ref: array(grant_ref_t, {}),
  },
  { flexRing: "pipe" },
);

export const pipe_request = struct({
  id: uint32_t,
});

export const pipe_response = struct({
  id: uint32_t,
});

/** The ring of a pipe. */
export const pipe = ring({ request: pipe_request, response: pipe_response });
