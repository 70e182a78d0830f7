import {
  alias,
  anonymous,
  array,
  bound,
  c,
  char,
  codes,
  double,
  enumOf,
  float,
  header,
  macro,
  pointer,
  struct,
  uint64_t,
  union,
  unsigned_char,
  unsigned_int,
  unsigned_long,
  verbatim,
  when,
} from "abispec";

export default header({
  name: "header",
  title: "Sounds and where they come from",
  guard: "SOUND_H",
  licence: "MIT",
  emacs: false,
  byteOrder: "little",
  includes: ["<stddef.h>", "<stdint.h>"],
  severities: { undocumented: "warning" },
});

export const SOUND_CALL = verbatim(c`#ifdef _WIN32
# define SOUND_CALL __stdcall
#else
# define SOUND_CALL
#endif
#define SOUND_API extern`);

/** Declares a handle. */
export const SOUND_HANDLE = verbatim(
  c`#define SOUND_HANDLE(name) typedef struct name##_T *name;`,
);

/** A device that plays sounds. */
export const sound_device = alias(pointer("struct sound_device_T"));

/** A sound. */
export const sound_source = alias(pointer("struct sound_source_T"));

/** A name for each place, such as "left". */
export const sound_label = alias(array(char, 16));

/** The positions of all loudspeakers. */
export const sound_positions = alias(array(array(float, 3), 8));

/** What is told when a sound has ended. */
export const sound_ended = alias(
  pointer("void (SOUND_CALL)(sound_source source, void *data)"),
);

/** What makes the samples of a sound that is as long as the user listens. */
export const sound_generator = alias(
  pointer(`const float *(SOUND_CALL)(
  sound_device device,
  sound_source source,
  double time,
  size_t samples,
  void *data
)`),
);

export const sound_format = codes(
  {
    /** As floating-point numbers. */
    FLOAT: 0,
    /** As integers. */
    S16: 1,
    MAX_ENUM: bound(0x7fffffff),
  },
  { as: "enum", typedef: "sound_format", prefix: "SOUND_FORMAT_" },
);

/** The name of before for {@link sound_format}. */
export const sound_encoding = alias(enumOf(sound_format));

/**
 * How a sound is played.
 *
 * The name of before for struct {@link sound_options}.
 */
export const sound_options = struct(
  {
    /** From 0 to 1. */
    volume: double,
    pan: array(float, 2),
    positions: sound_positions,
    label: sound_label,
    encoding: sound_encoding,
    /** Of its authors. */
    names: pointer("const char *const"),
    ended: sound_ended,
    mix: pointer("int (float left, float right)"),
    hooks: array(pointer("void (void)"), 2),
  },
  { implicitPadding: true, typedef: "sound_settings" },
);

export const sound_preferences = alias(sound_options);

/** A loudspeaker, where it is, and where several are. */
export const _sound_speaker = struct(
  {
    x: float,
    y: float,
  },
  { typedef: "sound_speaker" },
);

export const sound_speaker_ptr = alias(pointer(_sound_speaker));

export const sound_speaker_pair = alias(array(_sound_speaker, 2));

/** How it is heard. */
export const sound_mode = codes(
  {
    MONO: 0,
    STEREO: 1,
  },
  { as: "enum", prefix: "SOUND_MODE_" },
);

export const sound_mode_t = alias(enumOf(sound_mode));

/** A number of the kernel. */
export const sound_number = when(
  "defined(__KERNEL__)",
  alias(unsigned_long),
  alias(unsigned_int),
);

/** What C alone can say, and what uses it. */
export const sound_bits = struct(
  {
    low: unsigned_int.bits(3),
    unnamed1: anonymous(unsigned_int.bits(5)),
    number: sound_number,
  },
  { implicitPadding: true },
);

export const sound_state = struct(
  {
    number: sound_number,
    bits: pointer(sound_bits),
    speaker: sound_speaker_ptr,
    pair: sound_speaker_pair,
  },
  { implicitPadding: true },
);

/** Plays a sound. */
export const sound_play =
  verbatim(c`SOUND_API int SOUND_CALL sound_play(sound_device device, const sound_settings *settings);
SOUND_API int SOUND_CALL sound_stop(sound_device device);`);

/** A list of horns, whose members use it. */
export const sound_list_C = verbatim(c`typedef struct sound_list sound_list;`);

/**
 * A horn; nothing uses the name of its type before it is declared.
 *
 * It is made of brass.
 */
export const sound_horn = struct(
  {
    length: unsigned_int,
  },
  { typedef: "sound_horn_t" },
);

export const sound_tone = union(
  {
    pitch: unsigned_int,
    low: unsigned_char,
  },
  { typedef: "sound_tone_t" },
);

export const sound_list = struct({
  next: pointer("sound_list"),
  horn: sound_horn,
  tone: sound_tone,
});

export const sound_lists = struct({
  first: sound_list,
});

/** Above a struct that C alone can say. */
export const sound_long_t = verbatim(c`typedef struct sound_long sound_long_t;

struct sound_long {
    long double wave;
};`);

/** Old compilers see no parameters. */
export const SOUND_OF = verbatim(c`#ifdef __STDC__
#define SOUND_OF(list) list
#else
#define SOUND_OF(list) ()
#endif`);

export const sound_heard = alias(pointer("int (int pitch, int echo)"));

/** A macro that says nothing to compilers. */
export const __sound_checked = macro();

/** How a sound is played; only programs that check types see more than a number. */
export const sound_weight = alias(unsigned_int);

/** A number at every eighth byte, as a type and as a macro. */
export const sound_time = alias(uint64_t, { aligned: 8 });

export const sound_date = alias(uint64_t, { macro: true, aligned: 8 });

/** A name of before for a member. */
export const sound_pitch = verbatim(c`#define sound_pitch tone.pitch`);
