import { array, codes, key, may, must, pageOf, ring, struct, uint16_t, uint32_t } from "abispec";

/** Types. */
export const TYPE = codes({
  /** Switches. */
  SWITCH: 1,
});

/** Outcomes. */
export const STATUS = codes({
  /** Done. */
  SUCCESS: 0,
  /** Broken. */
  BROKEN: 1,
});

/** A request. */
export const lamp_request = struct({
  /** Echoed. */
  id: uint16_t,
  /** Which. */
  type: uint16_t.of(TYPE),
  /** Words. */
  data: array(uint32_t, 2),
});

/** A response. */
export const lamp_response = struct({
  /** Echoed. */
  id: uint16_t,
  /** Echoed. */
  type: uint16_t.of(TYPE),
  /** Outcome. */
  status: uint32_t.of(STATUS),
  /** Word. */
  data: uint32_t,
});

/** The ring. */
export const lamp = ring({
  request: lamp_request,
  response: lamp_response,
  messages: { id: "id", type: "type", status: "status", words: "data", result: "data" },
  rules: {
    /** One each. */
    oneResponse: must,
    /** In any order. */
    anyOrder: may,
  },
});

/** Switches lamps. */
export const SWITCH = lamp.message(TYPE.SWITCH, {
  request: {
    /** The lamps. */
    lamps: pageOf(array(uint16_t, 4)),
    /** How long. */
    seconds: uint32_t,
  },
  response: {
    /** Done. */
    SUCCESS: {
      /** How many. */
      lamps: uint32_t,
    },
    /** A lamp is broken. */
    BROKEN: {},
  },
});

/** The ring's grant. */
export const ring_ref = key("ring-ref", { writer: "frontend", absent: "0" });

/** A lamp's name. */
export const lamp_N_name = key("lamp-N/name", { writer: "frontend", absent: "0" });
