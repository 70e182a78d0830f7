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

export const BREAK_MINUTES = constant(30);

export const TORCH_LUMEN = constant(400);

export const KEYS_EACH = constant(12);

export const RADIO_CHANNEL = constant(7);

export const CAP_SIZE = constant(57);

export const SHOE_SIZE = constant(43);

export const STAIRS_EACH_DAY = constant(900);

export const LIFTS_EACH_DAY = constant(3);

export const COFFEES_EACH_DAY = constant(4);

export const NAPS_EACH_DAY = constant(0);

export const DOGS_EACH_NIGHT = constant(2);

export const CATS_EACH_NIGHT = constant(5);

export const MICE_EACH_NIGHT = constant(60);

export const OWLS_EACH_YEAR = constant(1);

export const BATS_EACH_YEAR = constant(6);

export const FOXES_EACH_YEAR = constant(7);

export const HENS_EACH_YEAR = constant(8);

export const GEESE_EACH_YEAR = constant(9);
