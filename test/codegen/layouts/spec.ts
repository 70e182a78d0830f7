import {
  alias,
  anonymous,
  array,
  bound,
  codes,
  flags,
  header,
  padding,
  ring,
  struct,
  union,
} from "abispec";
import { int16_t, int32_t, int64_t, int8_t, uint16_t, uint32_t, uint64_t, uint8_t } from "abispec";

/** A reference. */
export const ref_t = alias(uint32_t);

/** Bits up to the last one of an `int`. */
export const EDGE = flags({
  /** The first bit. */
  first: 0,
  /** The last bit. */
  last: 31,
});

/** Bits of a 64-bit integer. */
export const FAR = flags({
  /** A near one. */
  near: 1,
  /** A far one. */
  far: 63,
});

/** A part of a request. */
export const segment = struct({
  /** The page. */
  ref: ref_t,
  /** The first sector in it. */
  first: uint8_t,
  /** The last sector in it. */
  last: uint8_t,
  /** Fills the gap at the end. */
  pad: padding(uint16_t),
});

/** A request whose layout is the ABI's choice. */
export const disk_request = struct(
  {
    /** What to do. */
    operation: uint8_t,
    /** How many segments count. */
    count: uint8_t,
    /** Chosen by the sender. */
    id: uint64_t,
    /** Where to begin. */
    sector: uint64_t.of(FAR),
    /** Bits. */
    edge: uint32_t.of(EDGE),
    /** The segments. */
    segments: array(segment, 3),
  },
  { implicitPadding: true, typedef: "disk_request_t" },
);

/** Its response. */
export const disk_response = struct(
  {
    /** As in the request. */
    id: uint64_t,
    /** The outcome. */
    status: int16_t,
  },
  { implicitPadding: true },
);

/** An address in one of two forms. */
export const disk_address = union(
  {
    /** Its number. */
    number: uint32_t,
    /** Its path. */
    path: array(uint8_t, 6),
  },
  { implicitPadding: true },
);

/** An event, as older programs have it. */
export const disk_event = struct(
  {
    /** What has happened. */
    type: uint32_t,
    /** What is known of it. */
    u: union({
      /** Where. */
      where: uint32_t,
      /** What it says. */
      text: array(uint8_t, 5),
    }),
  },
  { implicitPadding: true },
);

/** A ring whose slots differ between ABIs. */
export const disk = ring({ request: disk_request, response: disk_response });

/** What a note is about. */
export const KIND = codes({
  /** Nothing. */
  NONE: 0,
  /** A small one. */
  SMALL: 1,
  /** Two pairs. */
  PAIRS: 2,
  /** Two pairs as well. */
  TWINS: 3,
  /** One more than the largest. */
  LIMIT: bound(4),
});

/** A note with variants of more than one size. */
export const note = struct({
  /** What it is about. */
  kind: uint8_t.of(KIND),
  /** Fills the gap. */
  pad: padding(uint8_t),
  /** As the kind says. */
  body: union(
    {
      /** Two octets of eight. */
      small: int16_t,
      /** All of it. */
      pairs: array(
        struct({
          /** One. */
          left: int16_t,
          /** The other. */
          right: int16_t,
        }),
        2,
      ),
    },
    { by: KIND, cases: { SMALL: "small", PAIRS: "pairs", TWINS: "pairs" } },
  ),
});

/** Notes inside, and integers of every sign. */
export const holder = struct(
  {
    /** One. */
    main: note,
    /** Two more. */
    others: array(note, 2),
    /** Two rows of three. */
    grid: array(array(int8_t, 3), 2),
    /** Signed and wide. */
    times: array(int64_t, 2),
  },
  { implicitPadding: true },
);

/** What a control request asks for. */
export const CTL = codes({
  /** Set the level. */
  SET: 1,
  /** Do nothing. */
  NOP: 2,
});

/** The outcome. */
export const OUTCOME = codes({
  /** Done. */
  DONE: 0,
  /** Not done. */
  FAILED: 1,
});

/** Carries requests. */
export const ctl_request = struct(
  {
    /** Tells requests apart. */
    id: uint16_t,
    /** What is asked for. */
    type: uint16_t.of(CTL),
    /** Its parameters. */
    words: array(uint64_t, 3),
  },
  { implicitPadding: true },
);

/** Carries responses. */
export const ctl_response = struct({
  /** As in the request. */
  id: uint16_t,
  /** As in the request. */
  type: uint16_t.of(CTL),
  /** The outcome. */
  status: uint32_t.of(OUTCOME),
  /** Its word. */
  result: uint32_t,
});

/** Control. */
export const ctl = ring({
  request: ctl_request,
  response: ctl_response,
  messages: { id: "id", type: "type", status: "status", words: "words", result: "result" },
});

/** Sets the level. */
export const SET = ctl.message(CTL.SET, {
  request: {
    /** From below 0 to above. */
    level: int32_t,
    /** How. */
    mode: uint8_t,
  },
  response: {
    /** Set. */
    DONE: {
      /** What it was. */
      previous: int16_t,
    },
    /** Not set. */
    FAILED: {},
  },
});

/** Does nothing. */
export const NOP = ctl.message(CTL.NOP, {
  request: {},
  response: {
    /** Nothing is done. */
    DONE: {},
  },
});

/** Bytes behind a count: its size is that of its elements. */
export const ether_bytes = struct({
  /** How many there are. */
  count: uint32_t,
  /** The bytes. */
  bytes: array(uint8_t, { count: "count" }),
});

/** Bytes where there is padding: no such struct is smaller than without elements. */
export const ether_tail = struct(
  {
    /** Before them. */
    before: uint32_t,
    /** How many there are. */
    count: uint8_t,
    /** The bytes. */
    bytes: array(uint8_t, { count: "count" }),
  },
  { implicitPadding: true },
);

/** What follows a head, which is one word or any number of them. */
export const ether_head = struct({
  /** How many there are. */
  count: uint32_t,
  rest: anonymous(
    union({
      /** The first one. */
      first: uint32_t,
      /** All of them. */
      all: array(uint32_t, { length: 0 }),
      /** Bytes with a count of their own. */
      counted: ether_bytes,
    }),
  ),
});

/** Layouts that differ between ABIs. */
export default header({
  name: "layouts",
  title: "Layouts that differ between ABIs",
  guard: "LAYOUTS_H",
  licence: "MIT",
  byteOrder: "little",
  cplusplus: true,
  includes: [],
});
