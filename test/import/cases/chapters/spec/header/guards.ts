import { constant, section, struct, uint32_t } from "abispec";

/**
 * One guard for each room, at least. On each day:
 *
 * ```
 * /museum/guard/0/room = "1"
 * /museum/guard/1/room = "2"
 * ```
 */
export const guards = section("Guards");

/** A guard. */
export const museum_guard = struct({
  badge: uint32_t,
  room: uint32_t,
});

export const GUARD_SHIFT_HOURS = constant(8);

export const hoursOfOpening = section("10-12: hours of opening");
