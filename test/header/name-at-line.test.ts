import { expect, it } from "vitest";
import { nameAtLine } from "../../src/header/located-text.ts";

const text = `/* Lamps. */
#ifndef LAMP_H
#define LAMP_H

/*
 * How a lamp is switched.
 */

struct lamp {
\tuint16_t id;
#define LAMP_ON 1 /* It shines. */
\tunion {
\t\tuint16_t seconds; /* For
\t\t                     so long. */
\t} u;
};

/*
 * ADD_LAMP
 * --------
 *
 * Adds a lamp.
 */

DEFINE_RING_TYPES(lamp, struct lamp, struct lamp);

/* Nothing. */

#endif
`;

it.each([
  ["\tuint16_t id;", "lamp.id"],
  ["#define LAMP_ON", "LAMP_ON"],
  ["uint16_t seconds", "lamp.u.seconds"],
  ["so long", "lamp.u.seconds"],
  ["} u;", "lamp.u"],
  ["};", "lamp"],
  ["How a lamp", "lamp"],
  ["Adds a lamp", "ADD_LAMP"],
  ["DEFINE_RING_TYPES", "lamp"],
  ["/* Nothing", undefined],
  ["#endif", undefined],
])("%s is about %s", async (piece, name) => {
  const line = text.split("\n").findIndex((one) => one.includes(piece)) + 1;
  expect((await nameAtLine(text, line))?.name).toBe(name);
});
