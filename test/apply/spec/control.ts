import { array, codes, must, ring, section, struct, uint16_t, uint32_t } from "abispec";

/** The guest sends requests over a ring, and the host answers each of them. */
export const control = section("Control");

/** What a request asks for. */
export const LAMP_OP = codes({
  /** {@link GET}. */
  GET: 1,
  /** {@link SET}. */
  SET: 2,
  /** {@link BLINK}. */
  BLINK: 3,
  /** Stores a scene. */
  STORE: 16,
});

/** How a request ended. */
export const LAMP_STATUS = codes({
  /** Done. */
  OKAY: 0,
  /** There is no such lamp. */
  NO_LAMP: 1,
  /** The lamp cannot do that. */
  NOT_SUPPORTED: 2,
});

/** A request. */
export const lamp_request = struct({
  /** Chosen by the guest. */
  id: uint16_t,
  /** What is asked for. */
  op: uint16_t.of(LAMP_OP),
  /** What the operation needs. */
  args: array(uint32_t, 3),
});

/** A response. */
export const lamp_response = struct({
  /** That of the request. */
  id: uint16_t,
  /** That of the request. */
  op: uint16_t.of(LAMP_OP),
  /** How it ended. */
  status: uint32_t.of(LAMP_STATUS),
  /** What was asked for. */
  value: uint32_t,
});

/** The ring for requests. */
export const lamp = ring({
  request: lamp_request,
  response: lamp_response,
  messages: { id: "id", type: "op", status: "status", words: "args", result: "value" },
});

/** Asks for the level of a lamp. */
export const GET = lamp.message(LAMP_OP.GET, {
  request: {
    /** Number of the lamp. */
    lamp: uint32_t,
  },
  response: {
    /** The lamp is there. */
    OKAY: {
      /** Its level. */
      level: uint32_t,
    },
    /** The lamp is not there. */
    NO_LAMP: {},
  },
});

/** Sets the level of a lamp. */
export const SET = lamp.message(LAMP_OP.SET, {
  request: {
    /** Number of the lamp. */
    lamp: uint32_t,
    /** Its new level. */
    level: uint32_t,
  },
  response: {
    /** The lamp has the level. */
    OKAY: {},
    /** The lamp is not there. */
    NO_LAMP: {},
  },
  rules: {
    /** The lamp has the level before the response is sent. */
    done: must,
  },
});

/** Makes a lamp blink. */
export const BLINK = lamp.message(LAMP_OP.BLINK, {
  request: {
    /** Number of the lamp. */
    lamp: uint32_t,
    /** Milliseconds from on to on. */
    period: uint32_t,
  },
  response: {
    /** The lamp blinks. */
    OKAY: {},
    /** The lamp cannot blink. */
    NOT_SUPPORTED: {},
  },
});
