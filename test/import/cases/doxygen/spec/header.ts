import { codes, header, section, struct, uint32_t } from "abispec";

export default header({
  name: "header",
  title: "Boats of a harbour",
  guard: "HEADER_H",
  licence: "LicenseRef-unknown",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning" },
});

/** Everything that swims. */
export const boats = section("Boats");

/** What a boat is for. */
export const boat_use = codes(
  {
    /**
     * It catches fish.
     *
     * Warning: It smells.
     */
    FISHING: 0x01,
    /**
     * It takes people. See {@link boat_place}.
     *
     * Attention: Never at night.
     */
    FERRY: 0x02,
    /** It does nothing. */
    IDLE: 0x03,
  },
  { as: "enum", prefix: "BOAT_" },
);

export const BOAT = codes({
  /** Metres of a short boat. */
  SHORT: 10,
  /** Metres of a long one. */
  LONG: 90,
});

/**
 * Where a boat lies.
 *
 * Used as follows:
 *
 * ```
 * struct boat_place here = { .pier = 1 };
 * moor(&here);
 * ```
 *
 * Note: Piers are counted from 1.
 */
export const boat_place = struct({
  /** Number of the pier. */
  pier: uint32_t,
  /** What it is for, a value of {@link boat_use}. */
  use: uint32_t.of(boat_use),
});
