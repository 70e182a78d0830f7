/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * lamp.h
 *
 * A lamp, beside another header of lamps
 *
 * Declarations that a program may have from another header.
 *
 * This file is generated from test/codegen/elsewhere/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/elsewhere/spec.ts
 */

#ifndef LAMP_H
#define LAMP_H

#include <stdint.h>

#ifndef LAMP_DEFINE_NAMES
/* 0 in a program that has the names from another header. */
#define LAMP_DEFINE_NAMES 1
#endif /* !LAMP_DEFINE_NAMES */

#if LAMP_DEFINE_NAMES
/* Room for the name of a lamp. */
#define LAMP_NAME_SIZE 16
#endif /* LAMP_DEFINE_NAMES */

#ifndef LAMP_BASICS
/* How a lamp shines. */
#define LAMP_SHINE_BRIGHT 1  /* Brightly. */
#define LAMP_SHINE_WARM   2  /* Warmly. */
#endif /* !LAMP_BASICS */

/* Both ways to shine. */
#define LAMP_SHINE_ALL (LAMP_SHINE_BRIGHT | LAMP_SHINE_WARM)

#ifndef LAMP_BASICS
/* The number of a lamp. */
typedef uint32_t lamp_id_t;
#endif /* !LAMP_BASICS */

/*
 * A lamp.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                     name                      | 0
 * :                      ...                      :
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |          id           |         shine         | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        colour         | 24
 * +-----+-----+-----+-----+
 */
struct lamp {
    char name[LAMP_NAME_SIZE];  /* Its name. */
    lamp_id_t id;               /* Its number. */
    uint32_t shine;             /* How it shines. Any of LAMP_SHINE_*. */
#ifndef LAMP_BASICS
    uint32_t colour;            /* Its colour, which no other header has. */
#endif
};

#endif /* LAMP_H */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
