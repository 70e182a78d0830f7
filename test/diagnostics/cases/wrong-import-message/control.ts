import { codes, header, ring, struct, uint16_t, uint32_t } from "abispec";

/** Control rings. */
export default header({
  name: "control",
  title: "Control rings",
  guard: "CONTROL_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});

/** Messages. */
export const CONTROL_TYPE = codes({
  /** Resizes. */
  RESIZE: 0,
});

/** Outcomes. */
export const CONTROL_STATUS = codes({
  /** It is done. */
  SUCCESS: 0,
});

/** A request. */
export const control_request = struct({
  /** Identifies it. */
  id: uint16_t,
  /** Its message. */
  type: uint16_t.of(CONTROL_TYPE),
  /** Its parameter. */
  data: uint32_t,
});

/** A response. */
export const control_response = struct({
  /** That of the request. */
  id: uint16_t,
  /** That of the request. */
  type: uint16_t.of(CONTROL_TYPE),
  /** The outcome. */
  status: uint32_t.of(CONTROL_STATUS),
  /** The parameter of the reply. */
  data: uint32_t,
});

/** The ring. */
export const control = ring({
  request: control_request,
  response: control_response,
  messages: { id: "id", type: "type", status: "status", words: "data", result: "data" },
});
