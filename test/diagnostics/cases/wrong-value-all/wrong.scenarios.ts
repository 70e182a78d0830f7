import {
  anyOf,
  array,
  deliver,
  float,
  grant,
  mapped,
  memory,
  notify,
  put,
  replies,
  reply,
  response,
} from "abispec";
import { responses, scenario, scenarios, send, setUpRing, slot, uint16_t, write } from "abispec";
import { writeKey } from "abispec";
import { lamp, lamp_N_name, lamp_request, lamp_response, ring_ref, SWITCH } from "./control.ts";
import * as right from "./steps.ts";

/** No ring yet. */
export const early = scenario({
  proves: [],
  steps: [
    send(SWITCH, { lamps: 1, seconds: 2 }),
    put(3, lamp_request, { id: 1 }),
    responses(4),
    replies(response(lamp_response, {})),
  ],
});

/** Numbers that are none, or too large. */
export const numbers = scenario({
  proves: [],
  options: { lamps: -1 },
  steps: [
    right.connected,
    grant(2 ** 32, 1),
    grant(1, 5000),
    setUpRing(lamp, 1.5),
    notify(-1),
    deliver([256]),
    write(2, uint16_t, [1, 65536, 2.5]),
    write(2, uint16_t, [1, 2], 2047),
    slot(0, -1, lamp_response, { id: 1 }),
    mapped(1, 1.5),
  ],
});

/** Values that do not fit. */
export const values = scenario({
  proves: [],
  steps: [
    right.connected,
    put(0, lamp_request, { ids: 1 }),
    put(0, lamp_request, { data: [1, 2, 3] }),
    put(0, lamp_request, "id"),
    put(0, array(lamp_request, 2), [{ id: 1 }]),
    memory(2, lamp_request, [{ id: "one" }]),
    write(2, float, [0.5, "half"]),
    send(SWITCH, { lamp: 1, seconds: 2 ** 32 }),
    replies(reply(SWITCH, "SUCCES", {})),
  ],
});

/** Replies without a request. */
export const unasked = scenario({
  proves: [],
  steps: [
    right.connected,
    replies(reply(SWITCH, "BROKEN")),
    send(SWITCH, { lamps: 1, seconds: 2 }, 7),
    replies(reply(SWITCH, "BROKEN", {}, 8)),
    replies(anyOf(reply(SWITCH, "BROKEN"), response(lamp_response, { id: 1 }))),
    responses(0, anyOf()),
    send(SWITCH, { lamps: 1, seconds: 2 }, 9),
    replies(anyOf(reply(SWITCH, "BROKEN", {}, 9), reply(SWITCH, "BROKEN", {}, 10))),
  ],
});

/** Keys and their numbers. */
export const keys = scenario({
  proves: [],
  steps: [
    writeKey(ring_ref, 1, 0),
    writeKey(lamp_N_name, "red"),
    setUpRing(lamp, 0),
    setUpRing(lamp, 1),
    send(SWITCH, { lamps: 1, seconds: 2 }),
  ],
});

export default scenarios({ chapters: [right] });
