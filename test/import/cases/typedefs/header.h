/* SPDX-License-Identifier: MIT */
/*
 * Sounds and where they come from.
 */
#ifndef SOUND_H
#define SOUND_H

#include <stddef.h>
#include <stdint.h>

#ifdef _WIN32
# define SOUND_CALL __stdcall
#else
# define SOUND_CALL
#endif
#define SOUND_API extern

/* Declares a handle. */
#define SOUND_HANDLE(name) typedef struct name##_T *name;

/* A device that plays sounds. */
SOUND_HANDLE(sound_device)

/* A sound. */
SOUND_HANDLE(sound_source)

/* A name for each place, such as "left". */
typedef char sound_label[16];

/* The positions of all loudspeakers. */
typedef float sound_positions[8][3];

/* What is told when a sound has ended. */
typedef void (SOUND_CALL *sound_ended)(sound_source source, void *data);

/* What makes the samples of a sound that is as long as the user listens. */
typedef const float *(SOUND_CALL *sound_generator)(sound_device device, sound_source source,
                                                   double time, size_t samples, void *data);

typedef enum sound_format {
    SOUND_FORMAT_FLOAT = 0,             /* As floating-point numbers. */
    SOUND_FORMAT_S16 = 1,               /* As integers. */
    SOUND_FORMAT_MAX_ENUM = 0x7FFFFFFF
} sound_format;

/* The name of before for sound_format. */
typedef sound_format sound_encoding;

/* How a sound is played. */
struct sound_options {
    double volume;                      /* From 0 to 1. */
    float pan[2];
    sound_positions positions;
    sound_label label;
    sound_encoding encoding;
    const char *const *names;           /* Of its authors. */
    sound_ended ended;
    int (*mix)(float left, float right);
    void (*hooks[2])(void);
};

/* The name of before for struct sound_options. */
typedef struct sound_options sound_settings;
typedef sound_settings sound_preferences;

/* A loudspeaker, where it is, and where several are. */
typedef struct _sound_speaker {
    float x, y;
} sound_speaker, *sound_speaker_ptr, sound_speaker_pair[2];

/* How it is heard. */
enum sound_mode { SOUND_MODE_MONO, SOUND_MODE_STEREO };
typedef enum sound_mode sound_mode_t;

/* A number of the kernel. */
#ifdef __KERNEL__
typedef unsigned long sound_number;
#else
typedef unsigned int sound_number;
#endif

/* What C alone can say, and what uses it. */
struct sound_bits {
    unsigned int low : 3, : 5;
    sound_number number;
};
struct sound_state {
    sound_number number;
    struct sound_bits *bits;
    sound_speaker_ptr speaker;
    sound_speaker_pair pair;
};

/* Plays a sound. */
SOUND_API int SOUND_CALL sound_play(sound_device device, const sound_settings *settings);
SOUND_API int SOUND_CALL sound_stop(sound_device device);

/* A horn; nothing uses the name of its type before it is declared. */
typedef struct sound_horn sound_horn_t;
typedef union sound_tone sound_tone_t;

/* A list of horns, whose members use it. */
typedef struct sound_list sound_list;

/* It is made of brass. */
struct sound_horn {
    unsigned int length;
};

union sound_tone {
    unsigned int pitch;
    unsigned char low;
};

struct sound_list {
    sound_list *next;
    sound_horn_t horn;
    sound_tone_t tone;
};

struct sound_lists {
    sound_list first;
};

/* Above a struct that C alone can say. */
typedef struct sound_long sound_long_t;

struct sound_long {
    long double wave;
};

/* Old compilers see no parameters. */
#ifdef __STDC__
#define SOUND_OF(list) list
#else
#define SOUND_OF(list) ()
#endif
typedef int (*sound_heard) SOUND_OF((int pitch, int echo));

/* A macro that says nothing to compilers. */
#define __sound_checked

/* How a sound is played; only programs that check types see more than a number. */
typedef unsigned int __sound_checked sound_weight;

/* A number at every eighth byte, as a type and as a macro. */
typedef uint64_t sound_time __attribute__((aligned(8)));
#define sound_date uint64_t __attribute__((aligned(8)))

/* A name of before for a member. */
#define sound_pitch tone.pitch

#endif
