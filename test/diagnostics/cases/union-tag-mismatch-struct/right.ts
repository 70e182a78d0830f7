import { array, codes, header, struct, uint16_t, uint8_t, union } from "abispec";

/** What a disk reports. */
export const EVENT = codes({
  /** It is hot. */
  HOT: 1,
  /** It is full. */
  FULL: 2,
});

/** The details of an event. */
export const disk_details = union(
  {
    /** Degrees. */
    degrees: uint16_t,
    /** The user whose files fill it. */
    user: array(uint8_t, 2),
  },
  { by: EVENT, cases: { HOT: "degrees", FULL: "user" } },
);

/** An event. */
export const disk_event = struct({
  /** What has happened. */
  event: uint16_t.of(EVENT),
  /** More about it. */
  details: disk_details,
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
