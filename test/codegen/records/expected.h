/* SPDX-License-Identifier: MIT */
/******************************************************************************
 * records.h
 *
 * Records of different sizes
 *
 * Structs with a flexible array in other structs, and alignments with a name.
 *
 * This file is generated from test/codegen/records/spec.ts.
 * Do not edit it: change the specification, and generate it again with
 *
 *     npx abispec generate test/codegen/records/spec.ts
 */

#ifndef RECORDS_H
#define RECORDS_H

#include <stdint.h>

/*
 * A record, of which the next one has another size.
 *
 *    0     1     2     3   octet
 * +-----+-----+-----+-----+
 * |   kind    |  length   |
 * +-----+-----+-----+-----+
 * :   data[] from 4 on    :
 */
struct journal_record {
    uint16_t kind;    /* What it is. */
    uint16_t length;  /* How many bytes follow. */
    uint8_t data[];   /* What was written. */
};

/*
 * Records, and how many bytes they have.
 *
 *    0     1     2     3   octet
 * +-----+-----+-----+-----+
 * |         size          |
 * +-----+-----+-----+-----+
 * :  records[] from 4 on  :
 */
struct journal_page {
    uint32_t size;                    /* Bytes of all of them. */
    struct journal_record records[];  /* The records. */
};

/*
 * The head of an answer.
 *
 *    0     1     2     3   octet
 * +-----+-----+-----+-----+
 * |        command        |
 * +-----+-----+-----+-----+
 * :  answer[] from 4 on   :
 */
struct journal_head {
    uint32_t command;   /* What was asked. */
    uint32_t answer[];  /* What was answered, by old ones. */
};

/*
 * An answer, whose head is that of old ones.
 *
 * either.head:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |     head.command      |   others[0].command   | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |   others[1].command   |  either.head.command  | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |    before.command     |         more          | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * :               rest[] from 24 on               :
 *
 * either.number:
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |     head.command      |   others[0].command   | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |   others[1].command   |        number         | 8
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |    before.command     |         more          | 16
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * :               rest[] from 24 on               :
 */
struct journal_answer {
    /* The head. */
    struct journal_head head;

    /* Heads of others. */
    struct journal_head others[2];

    /* A head or a number. */
    union {
        struct journal_head head;  /* A head. */
        uint32_t number;           /* A number. */
    } either;

    /* What old ones had in place of a head. */
    struct {
        uint32_t command;   /* What was asked. */
        uint32_t answer[];  /* What was answered. */
    } before;

    /* More than old ones have. */
    uint32_t more;

    /* All that follows. */
    struct {
        uint16_t kind;    /* What it is. */
        uint16_t length;  /* Its bytes. */
    } rest[0];
};

/*
 * Where a record is.
 *
 *    0     1     2     3   octet
 * +-----+-----+-----+-----+
 * |   page    |  offset   |
 * +-----+-----+-----+-----+
 */
struct journal_place {
    uint16_t page;    /* The page. */
    uint16_t offset;  /* Bytes before it. */
};

/*
 * Where records are, in bytes that the reader takes apart.
 *
 *    0     1     2     3   octet
 * +-----+-----+-----+-----+
 * |         size          |
 * +-----+-----+-----+-----+
 * :  places[] from 4 on   :
 */
struct journal_index {
    uint32_t size;                  /* Bytes of all places. */
    struct journal_place places[];  /* The places. */
};

/* What a line of the cache has, in bytes. */
#define JOURNAL_LINE 64

/* A number that all ABIs align alike. */
typedef uint64_t journal_number_t __attribute__((aligned(JOURNAL_LINE / 8)));

/*
 * Counts, each in a line of its own.
 *
 *    0     1     2     3     4     5     6     7   octet
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                    written                    | 0
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |                   (padding)                   | 8
 * :                      ...                      :
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 * |         read          |                       | 64
 * +-----+-----+-----+-----+                       +
 * |                   (padding)                   | 72
 * :                      ...                      :
 * +-----+-----+-----+-----+-----+-----+-----+-----+
 */
struct journal_counts {
    /* Records that were written. */
    journal_number_t written;

    /* Records that were read. */
    uint32_t read __attribute__((aligned(JOURNAL_LINE)));
} __attribute__((aligned(JOURNAL_LINE)));

#endif /* RECORDS_H */

/*
 * Local variables:
 * mode: C
 * c-file-style: "BSD"
 * c-basic-offset: 4
 * tab-width: 4
 * indent-tabs-mode: nil
 * End:
 */
