import { array, codes, flags, header, input, int16_t, key, must, output, padding } from "abispec";
import { pageOf, ring, struct, uint16_t, uint32_t, uint64_t, uint8_t, union } from "abispec";

/** What a request asks for. */
export const SHUTTER_TYPE = codes({
  /** {@link MOVE}. */
  MOVE: 3,
});

/** What came of a request. */
export const SHUTTER_STATUS = codes({
  /** Done. */
  SUCCESS: 0,
  /** Not possible. */
  STUCK: 0x0102,
});

/** How a shutter moves. */
export const SHUTTER_MOTION = flags({
  /** Upwards. */
  up: 0,
  /** Slowly. */
  slow: 15,
});

/** A request. */
export const shutter_request = struct({
  /** Echoed. */
  id: uint16_t,
  /** What is asked for. */
  type: uint16_t.of(SHUTTER_TYPE),
  /** Words. */
  words: array(uint32_t, 2),
});

/** A response. */
export const shutter_response = struct({
  /** Echoed. */
  id: uint16_t,
  /** Echoed. */
  type: uint16_t.of(SHUTTER_TYPE),
  /** What came of it. */
  status: uint32_t.of(SHUTTER_STATUS),
  /** Results. */
  results: array(uint32_t, 2),
});

/** The ring of the shutters. */
export const shutters = ring({
  request: shutter_request,
  response: shutter_response,
  messages: { id: "id", type: "type", status: "status", words: "words", result: "results" },
  rules: {
    /** Each request gets one response. */
    oneResponse: must,
    /** The frontend asks for nothing while it rains. */
    notInRain: must,
  },
});

/** One shutter of a table. */
export const shutter = struct({
  /** How far it has moved since it was built. */
  moved: output(uint64_t),
  /** By how much it is to move, in millimetres. */
  distance: input(int16_t),
  /** How. */
  motion: input(uint16_t.of(SHUTTER_MOTION)),
  /** What it is. */
  kind: input(uint8_t.of(SHUTTER_TYPE)),
  /** Fills the gap. */
  pad: padding(array(uint8_t, 3)),
  /** More about it. */
  detail: input(
    union({
      /** Its slats. */
      slats: struct({
        /** Of each, in degrees. */
        angles: array(uint8_t, 8),
      }),
      /** Its weight. */
      weight: uint32_t,
    }),
  ),
});

/** Moves shutters. */
export const MOVE = shutters.message(SHUTTER_TYPE.MOVE, {
  request: {
    /** The shutters. */
    table: pageOf(shutter),
    /** How far all of them are to move. */
    offset: int16_t,
  },
  response: {
    /** They have moved. */
    SUCCESS: {
      /** The least that one has moved. */
      least: int16_t,
      /** The most that one has moved. */
      most: uint16_t,
    },
    /** One is stuck. */
    STUCK: {},
  },
});

/** Grant reference of the ring of room N. */
export const room_N_ring_ref = key("room-N/ring-ref", { writer: "frontend", absent: "0" });

/** Whether the backend knows how windy it is. */
export const feature_wind = key("feature-wind", {
  writer: "backend",
  values: "switch",
  absent: "0",
});

/** Shutters that another domain moves. */
export default header({
  name: "scenarios",
  title: "The interface of shutters",
  guard: "SHUTTERS_H",
  licence: "MIT",
  byteOrder: "big",
  cplusplus: true,
  includes: [],
});
