import {
  array,
  c,
  char,
  constant,
  header,
  int32_t,
  struct,
  uint32_t,
  uint8_t,
  union,
  unsigned_long,
  verbatim,
  when,
} from "abispec";

/**
 * A frontend shows a picture on a backend. Both have the memory of the picture; events in two rings of one page
 * say what has changed.
 */
export default header({
  name: "fbif",
  title: "The frame buffer of Xen",
  guard: "__XEN_PUBLIC_IO_FBIF_H__",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});

/** A part of the picture has changed; the frontend sends it if the backend has asked for such events. */
export const XENFB_TYPE_UPDATE = constant(2);

/** A rectangle of the picture that has changed, in pixels. */
export const xenfb_update = struct(
  {
    /** {@link XENFB_TYPE_UPDATE}. */
    type: uint8_t,
    /** Its left edge. */
    x: int32_t,
    /** Its upper edge. */
    y: int32_t,
    /** Its width. */
    width: int32_t,
    /** Its height. */
    height: int32_t,
  },
  { implicitPadding: true },
);

/** The picture has another size; the frontend sends it if the backend can deal with that. */
export const XENFB_TYPE_RESIZE = constant(3);

/** The new size of the picture. */
export const xenfb_resize = struct(
  {
    /** {@link XENFB_TYPE_RESIZE}. */
    type: uint8_t,
    /** Its width in pixels. */
    width: int32_t,
    /** Its height in pixels. */
    height: int32_t,
    /** Bytes from a row to the next one. */
    stride: int32_t,
    /** Bits of a pixel. */
    depth: int32_t,
    /** Where it starts in its memory, in bytes. */
    offset: int32_t,
  },
  { implicitPadding: true },
);

/** Bytes of an event of the frontend. */
export const XENFB_OUT_EVENT_SIZE = constant(40);

/** An event of the frontend. */
export const xenfb_out_event = union({
  /** What it tells of; each of the others begins with it. */
  type: uint8_t,
  /** For {@link XENFB_TYPE_UPDATE}. */
  update: xenfb_update,
  /** For {@link XENFB_TYPE_RESIZE}. */
  resize: xenfb_resize,
  /** Gives it its size. */
  pad: array(char, XENFB_OUT_EVENT_SIZE),
});

/** The backend says how often it shows the picture; the frontend may go by it. */
export const XENFB_TYPE_REFRESH_PERIOD = constant(1);

/** The period of a backend that does not show the picture. */
export const XENFB_NO_REFRESH = constant(0);

/** How often the backend shows the picture. */
export const xenfb_refresh_period = struct(
  {
    /** {@link XENFB_TYPE_REFRESH_PERIOD}. */
    type: uint8_t,
    /** Milliseconds between two times, or {@link XENFB_NO_REFRESH}. */
    period: uint32_t,
  },
  { implicitPadding: true },
);

/** Bytes of an event of the backend. */
export const XENFB_IN_EVENT_SIZE = constant(40);

/** An event of the backend. */
export const xenfb_in_event = union({
  /** What it tells of; each of the others begins with it. */
  type: uint8_t,
  /** For {@link XENFB_TYPE_REFRESH_PERIOD}. */
  refresh_period: xenfb_refresh_period,
  /** Gives it its size. */
  pad: array(char, XENFB_IN_EVENT_SIZE),
});

/** Bytes of the ring for events of the backend. */
export const XENFB_IN_RING_SIZE = constant(1024);

/** Events that it holds. */
export const XENFB_IN_RING_LEN = constant(c`(${XENFB_IN_RING_SIZE} / ${XENFB_IN_EVENT_SIZE})`);

/** Where it starts in the page, in bytes. */
export const XENFB_IN_RING_OFFS = constant(1024);

/** The ring for events of the backend in a page, and one of its events. */
export const XENFB_IN_RING = verbatim(c`#define XENFB_IN_RING(page) \
    ((union xenfb_in_event *)((char *)(page) + XENFB_IN_RING_OFFS))
#define XENFB_IN_RING_REF(page, idx) \
    (XENFB_IN_RING((page))[(idx) % XENFB_IN_RING_LEN])`);

/** Bytes of the ring for events of the frontend. */
export const XENFB_OUT_RING_SIZE = constant(2048);

/** Events that it holds. */
export const XENFB_OUT_RING_LEN = constant(c`(${XENFB_OUT_RING_SIZE} / ${XENFB_OUT_EVENT_SIZE})`);

/** Where it starts in the page, in bytes. */
export const XENFB_OUT_RING_OFFS = constant(c`(${XENFB_IN_RING_OFFS} + ${XENFB_IN_RING_SIZE})`);

/** The ring for events of the frontend in a page, and one of its events. */
export const XENFB_OUT_RING = verbatim(c`#define XENFB_OUT_RING(page) \
    ((union xenfb_out_event *)((char *)(page) + XENFB_OUT_RING_OFFS))
#define XENFB_OUT_RING_REF(page, idx) \
    (XENFB_OUT_RING((page))[(idx) % XENFB_OUT_RING_LEN])`);

/** The page that both sides have. */
export const xenfb_page = struct(
  {
    /** Events of the backend that the frontend has taken. */
    in_cons: uint32_t,
    /** Events that the backend has sent. */
    in_prod: uint32_t,
    /** Events of the frontend that the backend has taken. */
    out_cons: uint32_t,
    /** Events that the frontend has sent. */
    out_prod: uint32_t,
    /** The width of the picture in pixels. */
    width: int32_t,
    /** Its height in pixels. */
    height: int32_t,
    /** Bytes of a row. */
    line_length: uint32_t,
    /** Bytes of the memory of the picture. */
    mem_length: uint32_t,
    /** Bits of a pixel. */
    depth: uint8_t,
    /**
     * Frames of the pages that list the frames of the picture's pages. As each is as wide as a pointer, a
     * picture may have half as many bytes for each entry where the ABI has 64 bits.
     */
    pd: array(unsigned_long, 256),
  },
  { implicitPadding: true },
);

const kernel = "defined(__KERNEL__)";

/** The width of a picture where nobody says another one. */
export const XENFB_WIDTH = when(kernel, constant(800));

/** Its height. */
export const XENFB_HEIGHT = when(kernel, constant(600));

/** Its bits of a pixel. */
export const XENFB_DEPTH = when(kernel, constant(32));
