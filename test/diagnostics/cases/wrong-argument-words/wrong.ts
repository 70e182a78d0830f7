import {
  array,
  codes,
  constant,
  flags,
  header,
  key,
  pageOf,
  ring,
  section,
  struct,
  uint16_t,
  uint32_t,
  uint8_t,
  union,
  verbatim,
  when,
} from "abispec";

/** How disks work. */
export const overview = section();

/** Where the disk is. */
export const diskPath = key(8, { writer: "backend", absent: "0" });

/** How a disk is folded. */
export const disk_fold = verbatim({ file: "./fold.c" });

/** What is known. */
export const disk_info = struct(8);

/** How large a sector is. */
export const DISK_SECTOR = constant(512);

/** A sector. */
export const disk_sector = struct(
  {
    /** Its first half. */
    first: array(256, uint8_t),
    /** What old disks have between them. */
    between: when(uint8_t, "defined(DISK_OLD)"),
    /** Its second half. */
    second: array(uint8_t, DISK_SECTOR),
    /** What is behind it. */
    rest: array(uint8_t),
  },
  { typedef: 5, implicitPading: true },
);

/** What a disk can do. */
export const DISK_FEATURE = flags();

/** Messages. */
export const TYPE = codes({
  /** Reads a sector. */
  READ: 1,
  /** Writes a sector. */
  WRITE: 2,
});

/** Outcomes. */
export const STATUS = codes({
  /** Done. */
  SUCCESS: 0,
});

/** What a request is about. */
export const disk_subject = union(
  {
    /** A sector. */
    sector: uint32_t,
  },
  { cases: { READ: "sector" } },
);

/** What a frontend asks. */
export const disk_request = struct({
  /** Tells requests apart. */
  id: uint16_t,
  /** What to do. */
  type: uint16_t.of(TYPE),
  /** The words of the message. */
  data: array(uint32_t, 2),
});

/** What a backend answers. */
export const disk_response = struct({
  /** That of the request. */
  id: uint16_t,
  /** That of the request. */
  type: uint16_t.of(TYPE),
  /** The outcome. */
  status: uint32_t.of(STATUS),
  /** The word of the reply. */
  data: uint32_t,
});

/** Half a ring. */
export const disk_half = ring({ request: disk_request });

/** A ring with a role too few. */
export const disk_role = ring({
  request: disk_request,
  response: disk_response,
  messages: { id: "id", type: "type", stats: "status", words: "data" },
});

/** The ring. */
export const disk = ring({
  request: disk_request,
  response: disk_response,
  messages: { id: "id", type: "type", status: "status", words: "data", result: "data" },
});

/** Reads a sector. */
export const READ = disk.message(TYPE.READ, {
  request: {
    /** The sectors to read. */
    sectors: pageOf({ count: "number" }, uint32_t),
    /** How many there are. */
    number: uint32_t,
  },
});

/** Writes a sector. */
export const WRITE = disk.message(TYPE.WRITE, {
  request: {},
  response: {
    /** Written. */
    SUCCESS: uint32_t,
  },
});

/** Disks. */
export default header({
  name: "disk",
  title: "The interface of a disk",
  guard: "DISK_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
