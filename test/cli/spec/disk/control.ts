import {
  array,
  codes,
  int16_t,
  must,
  output,
  pageOf,
  ring,
  struct,
  uint16_t,
  uint32_t,
  uint8_t,
} from "abispec";

/** The types of control message. */
export const DISK_CTRL_TYPE = codes({
  /** Never sent. */
  INVALID: 0,
  /** {@link RESIZE}. */
  RESIZE: 1,
  /** {@link MAP}. */
  MAP: 2,
});

/** The outcomes of control messages. */
export const DISK_CTRL_STATUS = codes({
  /** Done. */
  SUCCESS: 0,
  /** Unknown. */
  NOT_SUPPORTED: 1,
  /** Refused. */
  INVALID_PARAMETER: 2,
});

/** A control request. */
export const disk_ctrl_request = struct({
  /** Tells requests apart. */
  id: uint16_t,
  /** The message. */
  type: uint16_t.of(DISK_CTRL_TYPE),
  /** Its parameters. */
  data: array(uint32_t, 3),
});

/** A control response. */
export const disk_ctrl_response = struct({
  /** That of the request. */
  id: uint16_t,
  /** That of the request. */
  type: uint16_t.of(DISK_CTRL_TYPE),
  /** The outcome. */
  status: uint32_t.of(DISK_CTRL_STATUS),
  /** The word of the reply. */
  data: uint32_t,
});

/** The control ring. */
export const disk_ctrl = ring({
  request: disk_ctrl_request,
  response: disk_ctrl_response,
  messages: { id: "id", type: "type", status: "status", words: "data", result: "data" },
});

/** An entry of the table of {@link MAP}. */
export const disk_entry = struct({
  /** Outcome for this entry. */
  status: output(uint32_t.of(DISK_CTRL_STATUS)),
});

/** Changes the size. */
export const RESIZE = disk_ctrl.message(DISK_CTRL_TYPE.RESIZE, {
  request: {
    /** Sectors from now on. */
    sectors: uint32_t,
    /** Where the first one moves. */
    shift: int16_t,
  },
  response: {
    /** The size has changed. */
    SUCCESS: {
      /** Sectors before. */
      before: uint32_t,
    },
    /** Resizing is not possible. */
    NOT_SUPPORTED: {},
  },
});

/** Maps a table. */
export const MAP = disk_ctrl.message(DISK_CTRL_TYPE.MAP, {
  request: {
    /** The queue. */
    queue: uint8_t,
    /** The table. */
    table: pageOf(disk_entry),
  },
  response: {
    /** Every entry is mapped. */
    SUCCESS: {},
    /** None is. */
    INVALID_PARAMETER: {},
  },
  rules: {
    /** On failure nothing is mapped. */
    allOrNothing: must,
  },
});
