import {
  codes,
  constant,
  header,
  padding,
  section,
  struct,
  uint16_t,
  uint32_t,
  uint8_t,
  union,
} from "abispec";

/**
 * Copyright (C) 2021 A. Cook
 *
 * Copyright (C) 2022 B. Cook and C. Baker <c@kitchen.example>
 *
 * Whoever orders writes an order, and gets a meal.
 */
export default header({
  name: "header",
  title: "Orders of a kitchen",
  guard: "KITCHEN_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stdint.h>"],
  severities: { undocumented: "warning", "reserved-prefix": "warning" },
});

/**
 * An order has a struct {@link kitchen_order}. It is done when {@link kitchen_state.DONE} is its
 * state.
 */
export const howToOrder = section("How to order");

/** Where an order is */
export const kitchen_state = codes(
  {
    /** Nobody has read it. */
    NEW: 0,
    /** Somebody cooks it. */
    COOKING: 1,
    /** It waits on the counter, as waiter knows. */
    DONE: 2,
  },
  { as: "enum", prefix: "KITCHEN_" },
);

/**
 * What a guest wants
 *
 * The kitchen keeps it until it is paid, see 'Who pays' and pay(2), or '_bill' or '_tip'.
 *
 * then: whatever the guest says
 */
export const kitchen_order = struct({
  /** Number of the meal, see the card at the door. */
  meal: uint32_t,
  /** Where the order is (one of {@link kitchen_state}). */
  state: uint32_t.of(kitchen_state),
  wish: struct({
    /** Grains of salt. */
    salt: uint32_t,
    /** Grains of pepper, but never more than of salt. */
    pepper: uint32_t,
  }),
});

/** A plate on the counter */
export const kitchen_plate = struct({
  /** The order that it is for. */
  order: uint32_t,
  /**
   * Its weight in grams.
   *
   * The weight of the plate itself does not count.
   */
  weight: uint32_t,
  /** Where it stands, from the left. */
  place: uint32_t,
  /** From the door. */
  row: uint16_t,
  /** From the window. */
  seat: uint16_t,
});

/** A cup. */
export const kitchen_cup = struct({
  /** one of {@link kitchen_state} */
  state: uint32_t.of(kitchen_state),
  /** must be known */
  size: uint32_t,
});

/**
 * A spoon
 *
 * See the drawer
 */
export const kitchen_spoon = struct({
  /** for soup or for tea (one of KITCHEN_*_SPOON) */
  size: uint16_t,
  /** what it is held by */
  handle: uint8_t,
  /** reserved */
  __res0: padding(uint8_t),
});

/**
 * A bowl
 *
 * A guest who brings a bowl tells the cook of soup, bread and salt, and waits.
 */
export const kitchen_bowl = struct({
  /** Spoons of soup. */
  soup: uint32_t,
  /** Slices of bread. */
  bread: uint32_t,
  /** Grains of salt. */
  salt: uint32_t,
});

/** A jar */
export const kitchen_jar = struct({
  /** how high it is, in millimetres */
  height: uint32_t,
  /** union of lid and cork */
  u: union({
    /** what closes it, if it has one that can be opened */
    lid: uint32_t,
    /** what closes it otherwise */
    cork: uint32_t,
  }),
});

/**
 * Order a jar that is kept in the Kitchen until the evening.
 *
 * It has to be empty by then, since jars that are full are given away.
 */
export const KITCHEN_order_jar = constant(7);

export const kitchen_lid = struct({
  width: uint32_t,
});

/**
 * What a guest drinks from, as long as there are no {@link KITCHEN_order.cork} jars; see
 * {@link KITCHEN_order_jar}.
 */
export const kitchen_pot = struct({
  /** How much fits in, or 0, for Tea and coffee alike. */
  volume: uint32_t,
});

/**
 * There are two types of jars: those that have a lid, and those that have a cork, which is not
 * ordered.
 */
export const KITCHEN_order = codes({
  /** Order a lid for a jar. */
  lid: 3,
  /** Order a cork. */
  cork: 4,
});
