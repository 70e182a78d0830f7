/* SPDX-License-Identifier: MIT */
/*
 * Orders of a kitchen
 *
 * Copyright (C) 2021 A. Cook
 * Copyright (C) 2022 B. Cook and
 * C. Baker <c@kitchen.example>
 */
#ifndef KITCHEN_H
#define KITCHEN_H

#include <stdint.h> /* uint32_t */

/*
 * Whoever orders writes an order, and gets a meal.
 */

/**
 * DOC: How to order
 *
 * An order has a &struct kitchen_order. It is done when %KITCHEN_DONE is
 * its state.
 */

/**
 * enum kitchen_state - Where an order is
 * @KITCHEN_NEW: Nobody has read it.
 * @KITCHEN_COOKING:
 *	Somebody cooks it.
 * @KITCHEN_DONE: It waits on the counter,
 *	as @waiter knows.
 */
enum kitchen_state {
	KITCHEN_NEW,
	KITCHEN_COOKING,
	KITCHEN_DONE,
};

/**
 * struct kitchen_order - What a guest wants
 * @meal: Number of the meal, see the card at
 *        the door.
 * @state: Where the order is (one of enum kitchen_state).
 * @wish.salt: Grains of salt.
 *
 * The kitchen keeps it until it is paid, see `Who pays`_ and :manpage:`pay(2)`,
 * or `_bill` or `_tip`.
 */
struct kitchen_order {
	uint32_t meal;
	uint32_t state;
	struct {
		uint32_t salt;
		uint32_t pepper; /* Grains of pepper, but
				  * never more than of salt. */
	} wish;
	/* then: whatever the guest says */
};

/* clang-format off */

/**
 * struct kitchen_plate - A plate on the counter
 */
struct kitchen_plate {
	/** @order: The order that it is for. */
	uint32_t order;
	/**
	 * @weight: Its weight in grams.
	 *
	 * The weight of the plate itself does not count.
	 */
	uint32_t weight;
	// Where it stands,
	// from the left.
	uint32_t place;
	/* row: From the door.
	 * seat: From the window. */
	uint16_t row, seat;
};

/*
 * A cup.
 * @state is one of KITCHEN_*
 * @size must be known
 */
struct kitchen_cup {
	uint32_t state;
	uint32_t size;
};

/**
 * struct kitchen_spoon - A spoon
 * See the drawer
 *
 * @size:   for soup or for tea (one of KITCHEN_*_SPOON)
 * @handle: what it is held by
 * @__res0: reserved
 */
struct kitchen_spoon {
	uint16_t size;   /* For soup or for tea */
	uint8_t  handle; /* what it is held by */
	uint8_t  __res0; /* reserved */
};

/**
 * struct kitchen_bowl - A bowl
 *
 * A guest who brings a bowl tells the cook of @soup,
 * @bread and @salt, and waits.
 */
struct kitchen_bowl {
	/** @soup: Spoons of soup. */
	uint32_t soup;
	/** @bread: Slices of bread. */
	uint32_t bread;
	/** @salt: Grains of salt. */
	uint32_t salt;
};

/**
 * struct kitchen_jar - A jar
 * @height:	how high it is, in
 *		millimetres
 * @lid:	what closes it, if it has one that
 *		can be opened
 * @cork:	what closes it otherwise
 * @u:		union of @lid and @cork
 */
struct kitchen_jar {
	uint32_t height;
	union {
		uint32_t lid;
		uint32_t cork;
	} u;
};

/*
 * KITCHEN_order_jar: Order a jar that is kept in the
 *                    Kitchen until the evening.
 *
 * It has to be empty by then, since jars that are full are given away.
 */
#define KITCHEN_order_jar 7

struct kitchen_lid {
	uint32_t width;
};

/**
 * struct kitchen_mug - What a guest drinks from, as long as there are no
 * KITCHEN_order_cork jars; see &KITCHEN_order_jar.
 *
 * @volume: How much fits in, or %0, for
 * Tea and coffee alike.
 */
struct kitchen_pot {
	uint32_t volume;
};

/*
 * KITCHEN_order_lid: Order a lid for a jar.
 * KITCHEN_order_cork: Order a cork.
 *
 * There are two types of jars: those that have a lid, and those that have a
 * cork, which is not ordered.
 */
#define KITCHEN_order_lid 3
#define KITCHEN_order_cork 4

#endif /* KITCHEN_H */
