import {
  array,
  c,
  char,
  codes,
  constant,
  header,
  int16_t,
  int32_t,
  struct,
  uint32_t,
  uint8_t,
  union,
  verbatim,
} from "abispec";

/**
 * A backend tells a frontend what its user does with a keyboard, a pointer and a touch screen. Events are in
 * two rings of one page.
 */
export default header({
  name: "kbdif",
  title: "Keyboard, pointer and touch screen of Xen",
  guard: "__XEN_PUBLIC_IO_KBDIF_H__",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});

/** What an event tells of. */
export const XENKBD_TYPE = codes({
  /** The pointer has moved by some way: {@link xenkbd_motion}. */
  MOTION: 1,
  /** Not to be used. */
  RESERVED: 2,
  /** A key: {@link xenkbd_key}. */
  KEY: 3,
  /** The pointer is somewhere: {@link xenkbd_position}. */
  POS: 4,
  /** Fingers on a touch screen: {@link xenkbd_mtouch}. */
  MTOUCH: 5,
});

/** What a finger does. */
export const XENKBD_MT_EV = codes({
  /** It touches the screen. */
  DOWN: 0,
  /** It leaves the screen. */
  UP: 1,
  /** It moves. */
  MOTION: 2,
  /** All events that belong together have been sent. */
  SYN: 3,
  /** The shape of what touches is another one. */
  SHAPE: 4,
  /** The angle of that shape is another one. */
  ORIENT: 5,
});

/** The name of the driver in xenstore. */
export const XENKBD_DRIVER_NAME = constant("vkbd");

/** The key by which the backend says that it has no keyboard. */
export const XENKBD_FIELD_FEAT_DSBL_KEYBRD = constant("feature-disable-keyboard");

/** The key by which the backend says that it has no pointer. */
export const XENKBD_FIELD_FEAT_DSBL_POINTER = constant("feature-disable-pointer");

/** The key by which the backend offers absolute positions. */
export const XENKBD_FIELD_FEAT_ABS_POINTER = constant("feature-abs-pointer");

/** The key by which the backend offers positions that are not scaled. */
export const XENKBD_FIELD_FEAT_RAW_POINTER = constant("feature-raw-pointer");

/** The key by which the backend offers events of a touch screen. */
export const XENKBD_FIELD_FEAT_MTOUCH = constant("feature-multi-touch");

/** The key by which the frontend asks for absolute positions. */
export const XENKBD_FIELD_REQ_ABS_POINTER = constant("request-abs-pointer");

/** The key by which the frontend asks for positions that are not scaled. */
export const XENKBD_FIELD_REQ_RAW_POINTER = constant("request-raw-pointer");

/** The key by which the frontend asks for events of a touch screen. */
export const XENKBD_FIELD_REQ_MTOUCH = constant("request-multi-touch");

/** The key with the grant reference of the page. */
export const XENKBD_FIELD_RING_GREF = constant("page-gref");

/** The key with the event channel. */
export const XENKBD_FIELD_EVT_CHANNEL = constant("event-channel");

/** The key with the width of what the pointer moves on, in pixels. */
export const XENKBD_FIELD_WIDTH = constant("width");

/** The key with its height. */
export const XENKBD_FIELD_HEIGHT = constant("height");

/** The key with the width of the touch screen, in pixels. */
export const XENKBD_FIELD_MT_WIDTH = constant("multi-touch-width");

/** The key with its height. */
export const XENKBD_FIELD_MT_HEIGHT = constant("multi-touch-height");

/** The key with the number of fingers that the touch screen tells apart. */
export const XENKBD_FIELD_MT_NUM_CONTACTS = constant("multi-touch-num-contacts");

/** The key that tells devices apart. */
export const XENKBD_FIELD_UNIQUE_ID = constant("unique-id");

/** The key with the machine frame of the page, which old frontends write. */
export const XENKBD_FIELD_RING_REF = constant("page-ref");

/** The pointer has moved. */
export const xenkbd_motion = struct(
  {
    /** {@link XENKBD_TYPE.MOTION}. */
    type: uint8_t.of(XENKBD_TYPE),
    /** To the right, in pixels. */
    rel_x: int32_t,
    /** Down, in pixels. */
    rel_y: int32_t,
    /** Steps of the wheel. */
    rel_z: int32_t,
  },
  { implicitPadding: true },
);

/** A key has been pressed or let go. */
export const xenkbd_key = struct(
  {
    /** {@link XENKBD_TYPE.KEY}. */
    type: uint8_t.of(XENKBD_TYPE),
    /** 1 if it has been pressed, 0 if it has been let go. */
    pressed: uint8_t,
    /** Its number, that of Linux's input events. */
    keycode: uint32_t,
  },
  { implicitPadding: true },
);

/** Where the pointer is. */
export const xenkbd_position = struct(
  {
    /** {@link XENKBD_TYPE.POS}. */
    type: uint8_t.of(XENKBD_TYPE),
    /** From the left edge, in pixels. */
    abs_x: int32_t,
    /** From the upper edge, in pixels. */
    abs_y: int32_t,
    /** Steps of the wheel. */
    rel_z: int32_t,
  },
  { implicitPadding: true },
);

/** What a finger on a touch screen does. */
export const xenkbd_mtouch = struct({
  /** {@link XENKBD_TYPE.MTOUCH}. */
  type: uint8_t.of(XENKBD_TYPE),
  /** What it does. It says which part of {@link xenkbd_mtouch.u} counts. */
  event_type: uint8_t.of(XENKBD_MT_EV),
  /** Tells fingers apart, from when they touch until they leave. */
  contact_id: uint8_t,
  /** Written as 0. */
  reserved: array(uint8_t, 5),
  /** What the event needs. */
  u: union(
    {
      /** Where the finger is. */
      pos: struct({
        /** From the left edge, in pixels. */
        abs_x: int32_t,
        /** From the upper edge, in pixels. */
        abs_y: int32_t,
      }),
      /** The ellipse that it touches. */
      shape: struct({
        /** The longer axis, in pixels. */
        major: uint32_t,
        /** The shorter axis, in pixels. */
        minor: uint32_t,
      }),
      /** The angle between the longer axis and the vertical, in degrees. */
      orientation: int16_t,
    },
    {
      by: XENKBD_MT_EV,
      cases: { DOWN: "pos", MOTION: "pos", SHAPE: "shape", ORIENT: "orientation" },
    },
  ),
});

/** Bytes of an event of the backend. */
export const XENKBD_IN_EVENT_SIZE = constant(40);

/** An event of the backend. */
export const xenkbd_in_event = union({
  /** What it tells of; each of the others begins with it. */
  type: uint8_t.of(XENKBD_TYPE),
  /** For {@link XENKBD_TYPE.MOTION}. */
  motion: xenkbd_motion,
  /** For {@link XENKBD_TYPE.KEY}. */
  key: xenkbd_key,
  /** For {@link XENKBD_TYPE.POS}. */
  pos: xenkbd_position,
  /** For {@link XENKBD_TYPE.MTOUCH}. */
  mtouch: xenkbd_mtouch,
  /** Gives it its size. */
  pad: array(char, XENKBD_IN_EVENT_SIZE),
});

/** Bytes of an event of the frontend. */
export const XENKBD_OUT_EVENT_SIZE = constant(40);

/** An event of the frontend; none is defined. */
export const xenkbd_out_event = union({
  /** What it tells of. */
  type: uint8_t,
  /** Gives it its size. */
  pad: array(char, XENKBD_OUT_EVENT_SIZE),
});

/** Bytes of the ring for events of the backend. */
export const XENKBD_IN_RING_SIZE = constant(2048);

/** Events that it holds. */
export const XENKBD_IN_RING_LEN = constant(c`(${XENKBD_IN_RING_SIZE} / ${XENKBD_IN_EVENT_SIZE})`);

/** Where it starts in the page, in bytes. */
export const XENKBD_IN_RING_OFFS = constant(1024);

/** The ring for events of the backend in a page, and one of its events. */
export const XENKBD_IN_RING = verbatim(c`#define XENKBD_IN_RING(page) \
    ((union xenkbd_in_event *)((char *)(page) + XENKBD_IN_RING_OFFS))
#define XENKBD_IN_RING_REF(page, idx) \
    (XENKBD_IN_RING((page))[(idx) % XENKBD_IN_RING_LEN])`);

/** Bytes of the ring for events of the frontend. */
export const XENKBD_OUT_RING_SIZE = constant(1024);

/** Events that it holds. */
export const XENKBD_OUT_RING_LEN = constant(
  c`(${XENKBD_OUT_RING_SIZE} / ${XENKBD_OUT_EVENT_SIZE})`,
);

/** Where it starts in the page, in bytes. */
export const XENKBD_OUT_RING_OFFS = constant(c`(${XENKBD_IN_RING_OFFS} + ${XENKBD_IN_RING_SIZE})`);

/** The ring for events of the frontend in a page, and one of its events. */
export const XENKBD_OUT_RING = verbatim(c`#define XENKBD_OUT_RING(page) \
    ((union xenkbd_out_event *)((char *)(page) + XENKBD_OUT_RING_OFFS))
#define XENKBD_OUT_RING_REF(page, idx) \
    (XENKBD_OUT_RING((page))[(idx) % XENKBD_OUT_RING_LEN])`);

/** The start of the page. */
export const xenkbd_page = struct({
  /** Events of the backend that the frontend has taken. */
  in_cons: uint32_t,
  /** Events that the backend has sent. */
  in_prod: uint32_t,
  /** Events of the frontend that the backend has taken. */
  out_cons: uint32_t,
  /** Events that the frontend has sent. */
  out_prod: uint32_t,
});
