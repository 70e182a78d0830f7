import { c, codes, flags, header, masks } from "abispec";

export default header({
  name: "header",
  title: "Bits of a tuner",
  guard: "TUNER_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: [],
  severities: { undocumented: "warning" },
});

/** Values of the capabilities of a tuner. */
export const TUNER_CAP = masks({
  /** two channels */
  AUDIO_STEREO: 0x0001,
  /** a second program */
  AUDIO_SAP: 0x0002,
  /** an even level */
  AUDIO_AVL: 0x0004,
  /** raw data */
  VBI: 0x0010,
  VBI_RAW: c`TUNER_CAP_VBI`,
  /** looks for a station */
  SEEK: 0x0100,
  /** does not wait */
  ASYNC: 0x0800,
});

/** Norms. */
export const TUNER_NORM = masks({
  /** the usual one */
  M: 0x1000,
  /** that of Japan */
  M_JP: 0x2000,
});

export const TUNER_HAS = flags({
  /** The tuner has an antenna. */
  antenna: 0,
  /** The tuner has a remote. */
  remote: 1,
});

/** Modes of sound. */
export const TUNER_MODE = codes(
  {
    MONO: 0,
    STEREO: 1,
  },
  { as: "enum", tag: false },
);

/** Modes of the picture. */
export const tuner_mode = codes(
  {
    GREY: 8,
    COLOUR: 9,
  },
  { as: "enum", tag: false, prefix: "TUNER_MODE_" },
);
