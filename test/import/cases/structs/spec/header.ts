import {
  anonymous,
  array,
  codes,
  enumOf,
  header,
  padding,
  struct,
  uint16_t,
  uint32_t,
  uint64_t,
  uint8_t,
  union,
} from "abispec";

export default header({
  name: "header",
  title: "The interface of header.h",
  guard: "DOOR_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning" },
});

export const DOOR_STATE = codes({
  OPEN: 1,
  SHUT: 2,
});

/** A door, and what is behind it: see struct {@link door_room}. */
export const door = struct(
  {
    /** Tells doors apart. */
    id: uint32_t,
    /** {@link DOOR_STATE} */
    state: uint8_t.of(DOOR_STATE),
    _pad: padding(array(uint8_t, 3)),
    lock: union({
      code: uint32_t,
      digits: array(uint8_t, 4),
    }),
    width_group: anonymous(
      struct({
        /** in centimetres */
        width: uint16_t,
        height: uint16_t,
      }),
    ),
  },
  { typedef: "door_t", inside: { state: DOOR_STATE } },
);

export const door_room = struct(
  {
    number: uint16_t,
    /** The pages of its plan. */
    pages: array(uint64_t, 2),
  },
  { implicitPadding: true, typedef: "door_room_t" },
);

export const door_side = codes(
  {
    LEFT: 0,
    RIGHT: 1,
  },
  { as: "enum", prefix: "DOOR_SIDE_" },
);

export const door_handle = struct({
  side: enumOf(door_side),
});

export const door_post = struct(
  {
    height: uint32_t,
    colour: uint16_t,
  },
  { implicitPadding: true },
);

export const door_frame = struct(
  {
    left: door_post,
    right: door_post,
  },
  { inside: { left: door_post } },
);

export const door_part = union({
  handle: door_handle,
  number: uint32_t,
});
