import { array, codes, padding, ring, struct, uint16_t, uint32_t, when } from "abispec";

/** The messages. */
export const TALK_TYPE = codes({
  /** {@link GET}. */
  GET: 1,
  /** {@link SET}. */
  SET: 2,
});

/** Their outcomes. */
export const TALK_STATUS = codes({
  /** It is done. */
  OKAY: 0,
  /** It is not. */
  FAILED: 1,
});

/** A request whose words are behind what is not always there. */
export const talk_request = struct({
  head: when(
    "defined(__mips__)",
    {
      /** The message. */
      type: uint16_t.of(TALK_TYPE),
      /** What a program has. */
      own: when("defined(CONDITIONS_OWN)", padding(uint16_t)),
      /** Tells requests apart. */
      id: uint16_t,
    },
    {
      /** Tells requests apart. */
      id: uint16_t,
      /** What a program has. */
      own: when("defined(CONDITIONS_OWN)", padding(uint16_t)),
      /** The message. */
      type: uint16_t.of(TALK_TYPE),
    },
  ),
  /** Not everywhere. */
  pad: when("defined(CONDITIONS_OWN)", padding(uint16_t)),
  /** On two ABIs. */
  first: when("defined(__i386__) || defined(__mips__)", padding(uint32_t)),
  /** Its words. */
  words: array(uint32_t, 3),
});

/** A response. */
export const talk_response = struct({
  /** That of the request. */
  id: uint16_t,
  /** Not everywhere. */
  pad: when("defined(__mips__)", padding(array(uint16_t, 2))),
  /** That of the request. */
  type: uint16_t.of(TALK_TYPE),
  /** How it went. */
  status: uint32_t.of(TALK_STATUS),
  /** For one ABI. */
  more: when("defined(__i386__)", padding(array(uint16_t, 2))),
  order: when(
    "__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__",
    {
      /** Nothing. */
      before: padding(uint32_t),
      /** Its words. */
      words: array(uint32_t, 2),
    },
    {
      /** Its words. */
      words: array(uint32_t, 2),
      /** Nothing. */
      behind: padding(uint32_t),
    },
  ),
  /** What a program has. */
  own: when("defined(CONDITIONS_OWN)", padding(uint32_t)),
});

/** The ring. */
export const talk = ring({
  request: talk_request,
  response: talk_response,
  messages: { id: "id", type: "type", status: "status", words: "words", result: "words" },
});

/** Asks for a number. */
export const GET = talk.message(TALK_TYPE.GET, {
  request: {
    /** Of what. */
    index: uint32_t,
  },
  response: {
    /** It is there. */
    OKAY: {
      /** The number. */
      value: uint32_t,
    },
    /** It is not. */
    FAILED: {},
  },
});

/** Changes a number. */
export const SET = talk.message(TALK_TYPE.SET, {
  request: {
    /** Of what. */
    index: uint32_t,
    /** The number. */
    value: uint32_t,
  },
  response: {
    /** It is changed. */
    OKAY: {},
    /** It is not. */
    FAILED: {
      /** The one that it is. */
      value: uint32_t,
    },
  },
});
