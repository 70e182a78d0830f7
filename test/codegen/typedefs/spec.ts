import { alias, array, codes, double, enumOf, float, header, int, padding, pointer } from "abispec";
import { struct, uint16_t, uint32_t, uint64_t, uint8_t, union } from "abispec";

/** Floating-point numbers, pointers to functions, and typedefs of types that are no integers. */
export default header({
  name: "typedefs",
  title: "Typedefs",
  guard: "TYPEDEFS_H",
  licence: "MIT",
  byteOrder: "little",
  includes: ["<stdint.h>"],
});

/** An address of a network device. */
export const mac_t = alias(array(uint8_t, 6));

/** A row and a column of {@link mac_t}. */
export const mac_grid_t = alias(array(mac_t, 2));

/** A device; what it is, only the driver knows. */
export const device_t = alias(pointer("struct device"));

/** What a driver calls with a part of what it has read. */
export const read_callback_t = alias(
  pointer("int (device_t device, const void *data, uint32_t size, uint32_t remaining_size)"),
);

/** How a device is switched. */
export const power = codes(
  {
    /** It is off. */
    OFF: 0,
    /** It is on. */
    ON: 1,
  },
  { as: "enum", prefix: "POWER_", typedef: "power_t" },
);

/** The name of before for {@link power}. */
export const switch_t = alias(enumOf(power));

/** A length in metres. */
export const metres_t = alias(float);

/** A place. */
export const point = struct({
  /** Eastwards. */
  x: metres_t,
  /** Northwards. */
  y: metres_t,
  /** Upwards. */
  z: float,
});

/** The name of before for {@link point}. */
export const place = alias(point);

/** A corner after the other. */
export const triangle_t = alias(array(place, 3));

/** Bits and what they say. */
export const word = union({
  /** As a number. */
  number: double,
  /** As bits. */
  bits: uint64_t,
});

/** A word of before. */
export const old_word = alias(word);

/** What is known of a device. */
export const device_info = struct(
  {
    /** Its address. */
    address: mac_t,
    /** Written as 0. */
    pad: padding(uint16_t),
    /** Those of its neighbours. */
    neighbours: mac_grid_t,
    /** Those of others. */
    others: array(mac_t, 2),
    /** Its state. */
    state: switch_t,
    /** The device itself. */
    device: device_t,
    /** Where it is. */
    at: place,
    /** Where it may be. */
    area: triangle_t,
    /** Its speed on each axis. */
    speed: array(double, 3),
    /** The share of its time that it works. */
    load: double,
    /** Who is told of what it reads. */
    read: read_callback_t,
    /** Who is told that it is gone, and of what. */
    gone: pointer("void (void *data)"),
    /** Who is told of numbers. */
    listeners: array(pointer("void (int)"), 2),
    /** A word. */
    last: old_word,
  },
  { typedef: "device_info_t", implicitPadding: true },
);

/** Numbers alone. */
export const sample = struct({
  /** When. */
  time: uint32_t,
  /** What was measured. */
  value: float,
  /** How often. */
  count: int,
  /** The deviation. */
  deviation: float,
});
