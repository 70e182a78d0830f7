import {
  array,
  codes,
  enumOf,
  header,
  int,
  struct,
  union,
  unsigned_int,
  when,
} from "abispec";

export default header({
  name: "header",
  title: "The interface of header.h",
  guard: "LIFT_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: [],
  severities: { undocumented: "warning" },
});

export const lift_order_what = codes(
  {
    /** one floor */
    GO_UP: 0,
    GO_DOWN: 1,
    WAIT: 7,
  },
  { as: "enum", tag: false, prefix: "LIFT_" },
);

export const lift_order_door = codes(
  {
    FRONT: 1,
    BACK: 2,
  },
  { as: "enum", tag: false, prefix: "LIFT_DOOR_" },
);

/** What a lift is told. */
export const lift_order = struct(
  {
    /** What it has to do. */
    what: enumOf(lift_order_what),
    /** where it is */
    floor: int,
    how: union(
      {
        door: enumOf(lift_order_door),
        raw: unsigned_int,
      },
      { inside: { door: lift_order_door } },
    ),
  },
  { inside: { what: lift_order_what } },
);

/** Successive bits. */
export const lift_what = codes(
  {
    NONE: 0x0,
    CALL: 0x1,
    STOP: 0x2,
  },
  { as: "enum", prefix: "LIFT_EVENT_" },
);

/** What it says. */
export const lift_event = struct(
  {
    what: enumOf(lift_what),
    last: array(enumOf(lift_what), 2),
  },
  { inside: { what: lift_what } },
);

export const lift_deep_side = codes(
  {
    BELOW: -1,
    ABOVE: 0,
  },
  { as: "enum", tag: false, prefix: "LIFT_" },
);

/** A lift that can be told to go below the ground. */
export const lift_deep = struct(
  {
    side: enumOf(lift_deep_side),
  },
  { inside: { side: lift_deep_side } },
);

export const lift_lamp_lamp = when(
  "!defined(LIFT_DARK)",
  codes(
    {
      OFF: 0,
      ON: 1,
    },
    { as: "enum", tag: false, prefix: "LIFT_LAMP_" },
  ),
);

/** Only some lifts have lamps. */
export const lift_lamp = struct(
  {
    number: int,
    lamp: when("!defined(LIFT_DARK)", enumOf(lift_lamp_lamp)),
  },
  { inside: { lamp: lift_lamp_lamp } },
);

export const lift_side = when(
  "defined(LIFT_TWO_CABLES)",
  codes(
    {
      LEFT: 0,
      RIGHT: 1,
    },
    { as: "enum", prefix: "LIFT_" },
  ),
);

/** Where its cable is. */
export const lift_cable = struct(
  {
    conditional: when(
      "defined(LIFT_TWO_CABLES)",
      {
        side: enumOf(lift_side),
        other: enumOf(lift_side),
      },
      {
        length: int,
      },
    ),
  },
  { inside: { side: lift_side } },
);
