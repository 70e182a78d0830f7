/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * lamp.h
 *
 * Lamps
 *
 * Lamps.
 *
 * This file is generated from test/codegen/macros/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/macros/spec.ts
 */

#ifndef LAMP_H
#define LAMP_H

#include <stddef.h>
#include <stdint.h>
#include <linux/ioctl.h>
#include <half.h>
#include <errno.h>

/* Bytes of a page. */
#define LAMP_PAGE 4096

/* Lamps can be dimmed. */
#define LAMP_HAS_DIMMER

/* Bytes of pages pages that begin at offset, in steps of 16. */
#define LAMP_STEPS(pages, offset) (((pages) * LAMP_PAGE - (offset) + 15) / 16)

/* Whether a lamp is lit. */
#define LAMP_LIT(word) (((word) >> 31) != 0 && !((word) & 1) ? 0xffU : ~0u)

/* The address of a lamp. */
#define LAMP_ADDRESS(base, number) \
    ((base) + ((uint64_t)(number) << 12) % sizeof(uint32_t))

/* A byte of a word, such as that of LAMP_LIT. */
#define LAMP_BYTE(word) ((uint8_t)(-(word) >> 3))

/* The next multiple of 16. */
#define LAMP_ALIGN(size) (((size) + 15) & ~15UL)

/* What a lamp is. */
enum lamp_kind {
    lamp_kind_SMALL  /* A small one. */
};

/*
 * One lamp.
 *
 * The layout depends on the ABI. It is drawn for x86_64, and different on
 * i386, arm, mips.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |        number         |         kind          | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                      lit                      | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * | row |       pad       |        column         | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct lamp {
    /* Its number. */
    uint32_t number;

    /* What it is. */
    enum lamp_kind kind;

    /* How long it has been lit. */
    unsigned long lit;

    /* Its place. */
    struct {
        uint8_t row;      /* The row. */
        uint8_t pad[3];   /* Written as 0. */
        uint32_t column;  /* The column. */
    } place;
};

/* Bytes of a lamp in a list of them. */
#define LAMP_SIZE (LAMP_ALIGN(sizeof(struct lamp)) + sizeof(void *))

/* Where the column is. */
#define LAMP_COLUMN offsetof(struct lamp, place.column)

/* The letter of the commands. */
#define LAMP_MAGIC 'L'

/* Lights the lamp. */
#define LAMP_LIGHT _IO(LAMP_MAGIC, 1)

/* Reads what the lamp is. */
#define LAMP_GET _IOR(LAMP_MAGIC, 2, struct lamp)

/* Says how bright the lamp is to be. */
#define LAMP_SET _IOW('L', LAMP_LIT(0) ? 3 : 4, unsigned int [2])

/* Exchanges the kind. */
#define LAMP_SWAP _IOWR('L', 5, enum lamp_kind)

/* Asks for the name. */
#define LAMP_NAME _IOW('L', 6, const char *)

/* Asks for the first letters of the name. */
#define LAMP_LETTERS(length) \
    _IOC(_IOC_READ | _IOC_WRITE, LAMP_MAGIC, 7, length)

/* Asks for eight of them. */
#define LAMP_EIGHT _IOC(_IOC_READ, 'L', 8, 8)

/* A command of a lamp. */
#define LAMP_COMMAND(number, type) _IOR(LAMP_MAGIC, (number) + 8, type)

/* Reads four lamps. */
#define LAMP_READ_ALL LAMP_COMMAND(1, struct lamp[4])

/* Lamps that fit into some bytes. */
#define LAMP_FIT(bytes) ((bytes) / sizeof(struct lamp))

/*
 * What a row of lamps needs, which is twice as much for one that is wider than
 * the others.
 */
#define LAMP_ROW(width) (2U << ((width) > (LAMP_PAGE - 1)))

/* Half of a dozen. */
#define LAMP_SIX LAMP_HALF(12)

/* The result where a lamp is busy. */
#define LAMP_BUSY (-EAGAIN)

/* The result where no lamp is there. */
#define LAMP_NONE (-ENOLAMP)

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
