import {
  aligned,
  array,
  codes,
  constant,
  enumOf,
  header,
  struct,
  uint8_t,
  uint32_t,
  union,
} from "abispec";

/** What a disk does. */
export const DISK_OP = codes({
  /** It reads. */
  READ: 0,
});

/** Bytes of a name. */
export const DISK_NAME = constant(8);

/** Where a page begins. */
export const PAGE_SHIFT = constant(12, { header: "page.h" });

/** A range of sectors. */
export const disk_range = struct({
  /** The first one. */
  first: uint32_t,
});

/** A segment. */
export const disk_segment_t = struct(
  {
    /** Its page. */
    page: uint32_t,
  },
  { typedef: true },
);

/** Who owns a disk. */
export const disk_owner = struct({
  /** The domain. */
  domain: uint32_t,
});

/** A request. */
export const disk_request = struct(
  {
    /** What is to be done. */
    operation: uint32_t.of(DISK_OP),
    /** Where the data comes from. */
    from: disk_range,
    /** Where it goes. */
    to: disk_range,
    /** The pages. */
    segments: array(disk_segment_t, 11),
    /** Who asks. */
    name: array(uint8_t, DISK_NAME),
  },
  {
    inside: {
      operation: [DISK_OP, PAGE_SHIFT, disk_owner],
      to: disk_range,
      segments: disk_segment_t,
      name: DISK_NAME,
    },
  },
);

/** A response. */
export const disk_response = struct(
  {
    /** What was done. */
    operation: uint32_t.of(DISK_OP),
  },
  { inside: { operation: DISK_OP } },
);

/** The state of a disk. */
export const DISK_STATE = codes(
  {
    /** It stands still. */
    IDLE: 0,
  },
  { as: "enum" },
);

/** How warm a disk is. */
export const DISK_HEAT = codes(
  {
    /** It is cold. */
    COLD: 0,
  },
  { as: "enum" },
);

/** How fast a disk turns. */
export const DISK_SPEED = codes(
  {
    /** Slowly. */
    SLOW: 0,
  },
  { as: "enum" },
);

/** What turns a disk. */
export const DISK_DRIVE = codes(
  {
    /** A motor. */
    MOTOR: 0,
  },
  { as: "enum", typedef: "disk_drive_t" },
);

/** A disk. */
export const disk = struct(
  {
    /** What it does. */
    state: enumOf(DISK_STATE),
    /** What it did before. */
    before: enumOf(DISK_STATE),
    /** How warm it is. */
    heat: uint32_t.of(DISK_HEAT),
    /** How fast it turns. */
    speed: enumOf(DISK_SPEED),
    /** What turns it. */
    drive: enumOf(DISK_DRIVE),
  },
  {
    inside: {
      before: DISK_STATE,
      heat: DISK_HEAT,
      speed: { before: DISK_SPEED },
      drive: DISK_DRIVE,
    },
  },
);

/** What a page is for. */
export const DISK_PAGE = codes({
  /** For data. */
  DATA: 0,
});

/** A message. */
export const disk_message = struct(
  {
    /** What it is about. */
    about: union({
      /** A page. */
      page: uint32_t.of(DISK_PAGE),
      /** A sector. */
      sector: uint32_t,
    }),
  },
  { inside: { page: DISK_PAGE } },
);

/** What a port is for. */
export const DISK_PORT = codes({
  /** For data. */
  DATA: 0,
});

/** A cable. */
export const disk_cable = struct(
  {
    /** What it ends with. */
    ends: array(
      union({
        /** A port. */
        port: uint32_t.of(DISK_PORT),
        /** A disk. */
        number: uint32_t,
      }),
      2,
    ),
  },
  { inside: { port: DISK_PORT } },
);

/** How the cache is aligned. */
export const DISK_LINE = constant(8);

/** A cache. */
export const disk_cache = struct(
  {
    /** Its number. */
    number: aligned(uint32_t, DISK_LINE),
    /** Its size. */
    size: uint32_t,
  },
  { inside: { size: DISK_LINE } },
);

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
