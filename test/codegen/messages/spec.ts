import {
  alias,
  array,
  codes,
  decided,
  flags,
  header,
  inout,
  key,
  may,
  must,
  output,
} from "abispec";
import { pageOf, ring, section, should, struct, uint16_t, uint32_t, uint64_t } from "abispec";
import { verbatim, when } from "abispec";

/** How a message gets from one end to the other. */
export const messages = section("Messages");

/** Whether the other end takes messages at all. */
export const feature_messages = key("feature-messages", { writer: "both", absent: "0" });

/** The ring of queue N. */
export const queue_N_ring_ref = key("queue-N/ring-ref", { writer: "frontend", absent: "0" });

/** A long path, with a long remark. */
export const long_path = key("a-directory-with-a-long-name/and-a-key-with-a-longer-one", {
  writer: "toolstack",
  absent: "0",
});

/** Of another header. */
export const grant_ref_t = alias(uint32_t, { header: "../grant_table.h" });

/** What a message asks for. */
export const TYPE = codes({
  /** Never valid. */
  NONE: 0,
  /** {@link PING}. */
  PING: 1,
  /** {@link FILL}. */
  FILL: 2,
  /** {@link ASK}. */
  ASK: 3,
});

/** How a message ended. */
export const STATUS = codes({
  /** Done. */
  OKAY: 0,
  /** Refused. */
  REFUSED: 1,
});

/** How a page is to be used. */
export const USE = flags({
  /** For reading. */
  read: 0,
  /** For writing. */
  write: 1,
});

/** An entry of a table. */
export const entry = struct({
  /** The page. */
  gref: grant_ref_t,
  /** What became of it. */
  status: output(uint16_t.of(STATUS)),
  /** How it is used, and then how it was used. */
  use: inout(uint16_t.of(USE)),
});

/** A request. */
export const request = struct({
  /** Chosen by the sender. */
  id: uint16_t,
  /** What is asked for. */
  type: uint16_t.of(TYPE),
  /** As the type demands. */
  words: array(uint32_t, 4),
});

/** A response. */
export const response = struct({
  /** The {@link request.id} of the request. */
  id: uint16_t,
  /** The {@link request.type} of the request. */
  type: uint16_t.of(TYPE),
  /** The outcome. */
  status: uint32_t.of(STATUS),
  /** As type and status demand. */
  result: array(uint64_t, 2),
});

/** The ring for messages. */
export const bell = ring({
  request,
  response,
  messages: { id: "id", type: "type", status: "status", words: "words", result: "result" },
  rules: {
    /** Responses may come in any order. */
    anyOrder: may,
    /** Each request has one response. */
    oneResponse: decided(must),
  },
});

/** Asks for nothing but an answer. */
export const PING = bell.message(TYPE.PING, {
  request: {},
  response: {
    /** Here. */
    OKAY: {},
    /** Not now. */
    REFUSED: {},
  },
});

/**
 * Fills a table.
 *
 * - Every entry is looked at.
 * - An entry that is not valid is left out, see {@link FILL.rules.order}.
 */
export const FILL = bell.message(TYPE.FILL, {
  request: {
    /** The table. */
    table: pageOf(entry, { count: "entries" }),
    /** Entries in {@link FILL.request.table}. */
    entries: uint32_t,
    /** Names for them, which are only read. */
    names: pageOf(array(uint32_t, 16)),
    /** How all are used. */
    use: uint32_t.of(USE),
  },
  response: {
    /** Every entry is filled, so that the number of entries filled is that of the request. */
    OKAY: {
      /** Entries that are filled. */
      filled: uint64_t,
    },
    /** None is filled; {@link FILL.response.REFUSED} is final. */
    REFUSED: {
      /** Why. */
      reason: uint64_t,
      /** The first entry that is wrong. */
      first: uint64_t,
    },
  },
  rules: {
    /** Entries are looked at in order. */
    order: must,
    /** A table is not used for anything else meanwhile. */
    exclusive: should,
    /** A table of 0 entries gets {@link FILL.response.OKAY}. */
    empty: decided(must),
  },
});

/** Asks something. */
export const ASK = bell.message(TYPE.ASK, {
  request: {
    /** The question. */
    question: uint32_t,
  },
  response: {
    /** The answer. */
    OKAY: {
      /** The answer. */
      answer: uint64_t,
    },
  },
});

/** Counts the bits of a word. */
export const count_bits = when("defined(DEFINE_COUNT_BITS)", verbatim("count-bits.c"));

/** A ring, its messages and the keys around it. */
export default header({
  name: "messages",
  title: "Messages over a ring",
  guard: "MESSAGES_H",
  licence: "MIT",
  byteOrder: "little",
  cplusplus: true,
  includes: ["ring.h"],
});
