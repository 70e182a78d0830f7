import {
  alias,
  array,
  c,
  codes,
  constant,
  header,
  int16_t,
  masks,
  padding,
  ring,
  struct,
  uint16_t,
  uint32_t,
  uint64_t,
  uint8_t,
  when,
} from "abispec";

/**
 * A frontend in one domain reads and writes the blocks of a disk that a backend in another domain has. Requests
 * and responses share a ring; the data is in pages that the frontend grants.
 */
export default header({
  name: "blkif",
  title: "The block device of Xen",
  guard: "__XEN_PUBLIC_IO_BLKIF_H__",
  licence: "MIT",
  byteOrder: "little",
  includes: ["ring.h", "../grant_table.h"],
});

/** A reference to a page that is granted to the other side. */
export const grant_ref_t = alias(uint32_t, { header: "../grant_table.h" });

/** The number of a virtual disk; a program may define another type before it includes the header. */
export const blkif_vdev_t = when("!defined(blkif_vdev_t)", alias(uint16_t, { macro: true }));

/** The number of a sector of 512 bytes. */
export const blkif_sector_t = alias(uint64_t, { macro: true });

/** What a request asks for. */
export const BLKIF_OP = codes({
  /** Reads sectors into the pages of the segments. */
  READ: 0,
  /** Writes sectors from the pages of the segments. */
  WRITE: 1,
  /** Writes them after all earlier requests, and before all later ones. */
  WRITE_BARRIER: 2,
  /** Makes everything that has been written durable. */
  FLUSH_DISKCACHE: 3,
  /** Once a command of SCSI; not to be used again. */
  RESERVED_1: 4,
  /** Says that sectors hold nothing of interest any more, in a {@link blkif_request_discard}. */
  DISCARD: 5,
  /** A request whose segments are in pages of their own, in a {@link blkif_request_indirect}. */
  INDIRECT: 6,
});

/** The most segments that one request holds itself. */
export const BLKIF_MAX_SEGMENTS_PER_REQUEST = constant(11);

/** The most pages with segments that one indirect request names. */
export const BLKIF_MAX_INDIRECT_PAGES_PER_REQUEST = constant(8);

/** Sectors that lie one behind the other in a page. */
export const blkif_request_segment = struct(
  {
    /** The page. */
    gref: grant_ref_t,
    /** The first sector of the page, from 0. */
    first_sect: uint8_t,
    /** The last one. */
    last_sect: uint8_t,
  },
  { implicitPadding: true },
);

/** A request to read or to write. */
export const blkif_request = struct(
  {
    /** What is to be done. */
    operation: uint8_t.of(BLKIF_OP),
    /** How many of {@link blkif_request.seg} are in use. */
    nr_segments: uint8_t,
    /** The disk. */
    handle: blkif_vdev_t,
    /** Echoed by the response. */
    id: uint64_t,
    /** The first sector on the disk. */
    sector_number: blkif_sector_t,
    /** Where the data is. */
    seg: array(blkif_request_segment, BLKIF_MAX_SEGMENTS_PER_REQUEST),
  },
  { implicitPadding: true, typedef: "blkif_request_t" },
);

/** The discarded sectors are to be unreadable. */
export const BLKIF_DISCARD_SECURE = constant(c`(1<<0)`);

/** A request to discard sectors. */
export const blkif_request_discard = struct(
  {
    /** {@link BLKIF_OP.DISCARD}. */
    operation: uint8_t.of(BLKIF_OP),
    /** {@link BLKIF_DISCARD_SECURE}, or 0. */
    flag: uint8_t,
    /** The disk. */
    handle: blkif_vdev_t,
    /** Echoed by the response. */
    id: uint64_t,
    /** The first sector on the disk. */
    sector_number: blkif_sector_t,
    /** How many sectors there are. */
    nr_sectors: uint64_t,
  },
  {
    implicitPadding: true,
    typedef: "blkif_request_discard_t",
    inside: { flag: BLKIF_DISCARD_SECURE },
  },
);

/** A request with more segments than fit into a slot: they are in pages of their own. */
export const blkif_request_indirect = struct(
  {
    /** {@link BLKIF_OP.INDIRECT}. */
    operation: uint8_t.of(BLKIF_OP),
    /** {@link BLKIF_OP.READ} or {@link BLKIF_OP.WRITE}. */
    indirect_op: uint8_t.of(BLKIF_OP),
    /** How many segments there are in all pages. */
    nr_segments: uint16_t,
    /** Echoed by the response. */
    id: uint64_t,
    /** The first sector on the disk. */
    sector_number: blkif_sector_t,
    /** The disk. */
    handle: blkif_vdev_t,
    /** The pages with the segments, each a {@link blkif_request_segment}. */
    indirect_grefs: array(grant_ref_t, BLKIF_MAX_INDIRECT_PAGES_PER_REQUEST),
    /** Makes the struct as large as on other ABIs. */
    pad: when("defined(__i386__)", padding(uint64_t)),
  },
  { implicitPadding: true, typedef: "blkif_request_indirect_t" },
);

/** How a request went. */
export const BLKIF_RSP = codes({
  /** The backend does not know the operation. */
  EOPNOTSUPP: -2,
  /** It failed. */
  ERROR: -1,
  /** It is done. */
  OKAY: 0,
});

/** The response to a request. */
export const blkif_response = struct(
  {
    /** That of the request. */
    id: uint64_t,
    /** That of the request. */
    operation: uint8_t.of(BLKIF_OP),
    /** How it went. */
    status: int16_t.of(BLKIF_RSP),
  },
  { implicitPadding: true, typedef: "blkif_response_t" },
);

/** The ring of the block device. */
export const blkif = ring({ request: blkif_request, response: blkif_response });

/** What a disk is, as the backend says it in xenstore. */
export const VDISK = masks({
  /** A drive for discs. */
  CDROM: 0x1,
  /** The disc can be taken out. */
  REMOVABLE: 0x2,
  /** It can't be written. */
  READONLY: 0x4,
});
