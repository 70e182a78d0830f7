/** \file header.h
 * \brief Boats of a harbour.
 */
#pragma once
#include <stdint.h>

/** @defgroup boats Boats
 * Everything that swims.
 */

/** \ingroup boats
 * What a boat is for. */
enum boat_use {
	/** It catches fish.
	 * \warning It smells. */
	BOAT_FISHING = 0x01,

	/** It takes people. See \ref boat_place.
	 * \attention
	 * Never at night. */
	BOAT_FERRY = 0x02,

	BOAT_IDLE = 0x03, /**< It does nothing. */
};

#define BOAT_SHORT 10 ///< Metres of a short boat.
#define BOAT_LONG 90  /*!< Metres of a long one. */

/*! \brief Where a boat lies.
 *
 * \details Used as follows:
 * \code
 * struct boat_place here = { .pier = 1 };
 * moor(&here);
 * \endcode
 * @note Piers are counted from 1.
 * @param pier Number of the pier.
 */
struct boat_place {
	uint32_t pier;
	uint32_t use; /**< What it is for, a value of enum boat_use. */
};
