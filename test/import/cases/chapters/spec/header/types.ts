import { codes, constant, section, struct, uint32_t } from "abispec";

export const MUSEUM_VERSION = constant(1);

/** Rooms are counted from 0. */
export const rooms = section("Rooms");

/** Kinds of rooms */
export const ROOM = codes({
  HALL: 0,
  STUDY: 1,
});

/** A room. */
export const museum_room = struct({
  number: uint32_t,
  /** {@link ROOM} */
  kind: uint32_t.of(ROOM),
});

/** Doors of a room */
export const DOORS_OF_ROOM = constant(2);

/** Windows of a room */
export const WINDOWS_OF_ROOM = constant(3);

/** Old rooms */
export const MUSEUM_CELLARS = constant(2);

/** For MUSEUM_ATTIC */
export const MUSEUM_ATTICS = constant(3);
