import {
  alias,
  array,
  c,
  codes,
  constant,
  header,
  long,
  int,
  pointer,
  short,
  struct,
  union,
  unsigned_char,
  unsigned_int,
  unsigned_long,
  unsigned_long_long,
  unsigned_short,
  verbatim,
} from "abispec";

/** What a program reads from a device for input and writes to it: events, what the device can do, and effects of force. */
export default header({
  name: "input",
  title: "Events of input devices",
  guard: "_INPUT_H",
  licence: "GPL-2.0-only WITH Linux-syscall-note",
  byteOrder: "little",
  includes: [
    "<sys/time.h>",
    "<sys/ioctl.h>",
    "<sys/types.h>",
    "<linux/types.h>",
    "input-event-codes.h",
  ],
});

/** Unsigned, 16 bits. */
export const __u16 = alias(unsigned_short, { header: "<linux/types.h>" });

/** Signed, 32 bits. */
export const __s32 = alias(int, { header: "<linux/types.h>" });

/** Unsigned, 8 bits. */
export const __u8 = alias(unsigned_char, { header: "<linux/types.h>" });

/** Unsigned, 32 bits. */
export const __u32 = alias(unsigned_int, { header: "<linux/types.h>" });

/** Unsigned, 64 bits. */
export const __u64 = alias(unsigned_long_long, { header: "<linux/types.h>" });

/** Signed, 16 bits. */
export const __s16 = alias(short, { header: "<linux/types.h>" });

/** As wide as a word of the kernel. */
export const __kernel_ulong_t = alias(unsigned_long, { header: "<linux/types.h>" });

/** A time. */
export const timeval = struct(
  {
    /** Seconds. */
    tv_sec: long,
    /** Microseconds. */
    tv_usec: long,
  },
  { header: "<sys/time.h>" },
);

/** One event. How wide its time is depends on the program. */
export const input_event = verbatim("./input/input_event.c");

/** The version of this interface. */
export const EV_VERSION = constant(0x010001);

/** What a device is. */
export const input_id = struct({
  /** What it is connected by: one of {@link BUS}. */
  bustype: __u16,
  /** Who made it. */
  vendor: __u16,
  /** What they call it. */
  product: __u16,
  /** Which version it is. */
  version: __u16,
});

/** What is known of an axis. */
export const input_absinfo = struct({
  /** Where it is. */
  value: __s32,
  /** The least value. */
  minimum: __s32,
  /** The greatest value. */
  maximum: __s32,
  /** Changes up to this are noise. */
  fuzz: __s32,
  /** Values up to this count as 0. */
  flat: __s32,
  /** Units in a millimetre, or in a radian. */
  resolution: __s32,
});

/** The entry is found by its index. */
export const INPUT_KEYMAP_BY_INDEX = constant(c`(1 << 0)`);

/** What a key of a device is. */
export const input_keymap_entry = struct(
  {
    /** {@link INPUT_KEYMAP_BY_INDEX}, or 0. */
    flags: __u8,
    /** Bytes of the scan code. */
    len: __u8,
    /** The index of the entry. */
    index: __u16,
    /** What the key means. */
    keycode: __u32,
    /** How the device calls it. */
    scancode: array(__u8, 32),
  },
  { inside: { flags: { before: INPUT_KEYMAP_BY_INDEX } } },
);

/** Which events a program takes. */
export const input_mask = struct({
  /** The type of the events. */
  type: __u32,
  /** Bytes of the mask. */
  codes_size: __u32,
  /** The address of the mask. */
  codes_ptr: __u64,
});

/** The requests of devices. */
export const EVIOCGVERSION = verbatim("./input/EVIOCGVERSION.c");

/** The parts of {@link input_id}. */
export const ID = codes({
  /** What the device is connected by. */
  BUS: 0,
  /** Who made it. */
  VENDOR: 1,
  /** What they call it. */
  PRODUCT: 2,
  /** Which version it is. */
  VERSION: 3,
});

/** What devices are connected by. */
export const BUS = codes({
  /** PCI. */
  PCI: 0x01,
  /** ISA with plug and play. */
  ISAPNP: 0x02,
  /** USB. */
  USB: 0x03,
  /** The loop of Hewlett-Packard. */
  HIL: 0x04,
  /** Bluetooth. */
  BLUETOOTH: 0x05,
  /** Nothing: a program is the device. */
  VIRTUAL: 0x06,
  /** ISA. */
  ISA: 0x10,
  /** The controller of keyboards. */
  I8042: 0x11,
  /** Keyboards of the XT. */
  XTKBD: 0x12,
  /** A serial line. */
  RS232: 0x13,
  /** The port for games. */
  GAMEPORT: 0x14,
  /** A parallel port. */
  PARPORT: 0x15,
  /** An Amiga. */
  AMIGA: 0x16,
  /** The bus of Apple's desktops. */
  ADB: 0x17,
  /** I2C. */
  I2C: 0x18,
  /** The machine itself. */
  HOST: 0x19,
  /** The bus of PA-RISC. */
  GSC: 0x1a,
  /** An Atari. */
  ATARI: 0x1b,
  /** SPI. */
  SPI: 0x1c,
  /** The interface of touch pads of Synaptics. */
  RMI: 0x1d,
  /** The cable of a screen. */
  CEC: 0x1e,
  /** The sensor hub of Intel. */
  INTEL_ISHTP: 0x1f,
  /** The sensor hub of AMD. */
  AMD_SFH: 0x20,
});

/** What touches a screen. */
export const MT_TOOL = codes({
  /** A finger. */
  FINGER: 0x00,
  /** A pen. */
  PEN: 0x01,
  /** A palm. */
  PALM: 0x02,
  /** A dial. */
  DIAL: 0x0a,
  /** The greatest number. */
  MAX: 0x0f,
});

/** An effect is not played. */
export const FF_STATUS_STOPPED = constant(0x00);

/** It is played. */
export const FF_STATUS_PLAYING = constant(0x01);

/** The greatest state. */
export const FF_STATUS_MAX = constant(0x01);

/** When an effect is played. */
export const ff_replay = struct({
  /** For how long, in milliseconds. */
  length: __u16,
  /** After how long, in milliseconds. */
  delay: __u16,
});

/** What starts an effect. */
export const ff_trigger = struct({
  /** A button. */
  button: __u16,
  /** How soon it may start again, in milliseconds. */
  interval: __u16,
});

/** How an effect begins and ends. */
export const ff_envelope = struct({
  /** How long it begins, in milliseconds. */
  attack_length: __u16,
  /** The strength at its start. */
  attack_level: __u16,
  /** How long it ends, in milliseconds. */
  fade_length: __u16,
  /** The strength at its end. */
  fade_level: __u16,
});

/** A steady force. */
export const ff_constant_effect = struct({
  /** Its strength. */
  level: __s16,
  /** How it begins and ends. */
  envelope: ff_envelope,
});

/** A force that grows or fades. */
export const ff_ramp_effect = struct({
  /** Its strength at the start. */
  start_level: __s16,
  /** Its strength at the end. */
  end_level: __s16,
  /** How it begins and ends. */
  envelope: ff_envelope,
});

/** A force that depends on where the axis is. */
export const ff_condition_effect = struct({
  /** The greatest force at the right end. */
  right_saturation: __u16,
  /** The greatest force at the left end. */
  left_saturation: __u16,
  /** How the force grows to the right. */
  right_coeff: __s16,
  /** How it grows to the left. */
  left_coeff: __s16,
  /** How wide the middle without a force is. */
  deadband: __u16,
  /** Where the middle is. */
  center: __s16,
});

/** A force in waves. */
export const ff_periodic_effect = struct(
  {
    /** The form of a wave. */
    waveform: __u16,
    /** How long it is, in milliseconds. */
    period: __u16,
    /** How high it is. */
    magnitude: __s16,
    /** What it goes around. */
    offset: __s16,
    /** Where it starts. */
    phase: __u16,
    /** How it begins and ends. */
    envelope: ff_envelope,
    /** How many samples there are of a form of its own. */
    custom_len: __u32,
    /** The samples. */
    custom_data: pointer(__s16),
  },
  { implicitPadding: true },
);

/** The two motors of a pad. */
export const ff_rumble_effect = struct({
  /** How strong the heavy one is. */
  strong_magnitude: __u16,
  /** How strong the light one is. */
  weak_magnitude: __u16,
});

/** An effect of force. */
export const ff_effect = struct(
  {
    /** Its kind: {@link FF_CONSTANT} and the like. */
    type: __u16,
    /** Its number, which the kernel gives; -1 for a new one. */
    id: __s16,
    /** Where the force comes from, as a part of a circle. */
    direction: __u16,
    /** What starts it. */
    trigger: ff_trigger,
    /** When it is played. */
    replay: ff_replay,
    /** What its kind needs. */
    u: union({
      /** For {@link FF_CONSTANT}. */
      constant: ff_constant_effect,
      /** For {@link FF_RAMP}. */
      ramp: ff_ramp_effect,
      /** For {@link FF_PERIODIC}. */
      periodic: ff_periodic_effect,
      /** For {@link FF_SPRING} and the like, for each axis. */
      condition: array(ff_condition_effect, 2),
      /** For {@link FF_RUMBLE}. */
      rumble: ff_rumble_effect,
    }),
  },
  { implicitPadding: true },
);

/** The motors of a pad. */
export const FF_RUMBLE = constant(0x50);

/** Waves. */
export const FF_PERIODIC = constant(0x51);

/** A steady force. */
export const FF_CONSTANT = constant(0x52);

/** A spring. */
export const FF_SPRING = constant(0x53);

/** Friction. */
export const FF_FRICTION = constant(0x54);

/** A damper. */
export const FF_DAMPER = constant(0x55);

/** Inertia. */
export const FF_INERTIA = constant(0x56);

/** A force that grows or fades. */
export const FF_RAMP = constant(0x57);

/** The least kind. */
export const FF_EFFECT_MIN = constant(c`${FF_RUMBLE}`);

/** The greatest kind. */
export const FF_EFFECT_MAX = constant(c`${FF_RAMP}`);

/** A wave with corners. */
export const FF_SQUARE = constant(0x58);

/** A wave with points. */
export const FF_TRIANGLE = constant(0x59);

/** A round wave. */
export const FF_SINE = constant(0x5a);

/** A wave that grows and falls at once. */
export const FF_SAW_UP = constant(0x5b);

/** A wave that falls and grows at once. */
export const FF_SAW_DOWN = constant(0x5c);

/** A form of its own. */
export const FF_CUSTOM = constant(0x5d);

/** The least form. */
export const FF_WAVEFORM_MIN = constant(c`${FF_SQUARE}`);

/** The greatest form. */
export const FF_WAVEFORM_MAX = constant(c`${FF_CUSTOM}`);

/** How strong all effects are. */
export const FF_GAIN = constant(0x60);

/** How strongly an axis goes back to its middle. */
export const FF_AUTOCENTER = constant(0x61);

/** How many effects a device has, at most. */
export const FF_MAX_EFFECTS = constant(c`${FF_GAIN}`);

/** The greatest number of all of these. */
export const FF_MAX = constant(0x7f);

/** How many there are. */
export const FF_CNT = constant(c`(${FF_MAX}+1)`);
