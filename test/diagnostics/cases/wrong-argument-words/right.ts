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
export const overview = section("How disks work");

/** Where the disk is. */
export const diskPath = key("disk", { writer: "backend", absent: "0" });

/** How a disk is folded. */
export const disk_fold = verbatim("./fold.c");

/** What is known. */
export const disk_info = struct({
  /** How many sectors there are. */
  sectors: uint32_t,
});

/** How large a sector is. */
export const DISK_SECTOR = constant(512);

/** A sector. */
export const disk_sector = struct(
  {
    /** Its first half. */
    first: array(uint8_t, 256),
    /** What old disks have between them. */
    between: when("defined(DISK_OLD)", uint8_t),
    /** Its second half. */
    second: array(uint8_t, 512),
    /** What is behind it. */
    rest: array(uint8_t, 8),
  },
  { typedef: "disk_sector_t", implicitPadding: true },
);

/** What a disk can do. */
export const DISK_FEATURE = flags({
  /** It can be written. */
  write: 0,
});

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
export const disk_half = ring({ request: disk_request, response: disk_response });

/** A ring with a role too few. */
export const disk_role = ring({
  request: disk_request,
  response: disk_response,
  messages: { id: "id", type: "type", status: "status", words: "data", result: "data" },
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
    sectors: pageOf(uint32_t, { count: "number" }),
    /** How many there are. */
    number: uint32_t,
  },
  response: {
    /** They are read. */
    SUCCESS: {},
  },
});

/** Writes a sector. */
export const WRITE = disk.message(TYPE.WRITE, {
  request: {},
  response: {
    /** Written. */
    SUCCESS: {
      /** How many were written. */
      count: uint32_t,
    },
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
