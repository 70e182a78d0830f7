/* SPDX-License-Identifier: MIT */
/* Comments that are not right above what they are about */
#ifndef PUMP_H
#define PUMP_H

#include <stdint.h>

#define PUMP_CALL
#define OF(args) args

/** @defgroup modes Modes of a pump
 *  @{ */
#define PUMP_OFF 0 /**< It stands still. */
#define PUMP_ON  1 /**< It runs. */
#define PUMP_MAX 2 /**< It runs fast. */
/** @} */

/**
 * struct pump_start
 *
 * @mode: one of PUMP_OFF, PUMP_ON and PUMP_MAX
 * @rate: in litres per minute
 *
 * Starts a pump.
 */
#define PUMP_START_VERSION 2
#define PUMP_START_RATE 100

struct pump_start {
	uint32_t mode;
	uint32_t rate;
	/* private: */
	uint32_t seen;
};

enum pump_event {
	/**
	 * @PUMP_EVENT_DRY:
	 *
	 * There is no water.
	 */
	PUMP_EVENT_DRY,
	/** @PUMP_EVENT_HOT: It is hot. */
	PUMP_EVENT_HOT,
};

/* Must be kept small */
#define PUMP_FLAG_COLD 0x01
#define PUMP_FLAG_WET 0x02

struct pump_state {
	uint32_t flags; /* mask of PUMP_FLAG_x */
};

/******** End of the structs ********/

int PUMP_CALL pump_open OF((const char *name));
/*
     Opens a pump.  All of its
   valves are closed.
*/


int PUMP_CALL pump_close OF((int pump));
/*
     Closes a pump.
*/

int PUMP_CALL pump_wait OF((int pump,
                            int seconds));
/*
     Waits for a pump.
*/

#ifndef PUMP_SMALL
/* Only there where memory is. */
#define PUMP_TRACE 1
#else
#define PUMP_QUIET 1
#endif

/*
 * PUMP_TRACE is for those who look for a leak.
 */

#define PUMP_SPEED 9

/*
 * The next free pump is number 28.
 */

/* Speeds of pumps are divided into blocks:
 * 10 - 19 are for water
 * 20 - 29 are for oil
 */
#define PUMP_SLOWEST 10
/* #define PUMP_STANDS 0 */
#define PUMP_FASTEST 29

/* Stops all pumps. */
#define PUMPSTOP 0x7001

/* What PUMPSTOP gives back. */
struct pump_stopped {
    /* Pumps that ran. */
    uint64_t /* uint32_t * */ numbers;
    uint32_t /* out */ count;
};

/* What a pump is asked. */
struct pump_question {
    union {
        uint32_t rate;
        uint32_t level;
    }; /* in and out */

    uint32_t spare;
};

#endif
