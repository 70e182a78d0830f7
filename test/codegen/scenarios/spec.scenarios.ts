import { anyOf, change, changeSlot, connect, deliver, disconnect, emitted } from "abispec";
import { failToRevoke, grant, mapped, maskOf, memory, note, notify, numberOf, put } from "abispec";
import { published, refuse, replies, reply, response, responses, revoke, scenario } from "abispec";
import { scenarios, secondUse, send, setUpRing, slot, write, writeKey } from "abispec";
import type { Steps } from "abispec";
import { MOVE, SHUTTER_MOTION, SHUTTER_STATUS, feature_wind, room_N_ring_ref } from "./spec.ts";
import { shutter, shutter_request, shutter_response, shutters } from "./spec.ts";

const start: Steps = [
  note("The ring has a page,", grant(8, 0), grant(9, 1, "read-only")),
  writeKey(room_N_ring_ref, 8, 12),
  setUpRing(shutters, 0, { port: 3, start: 0xffffffff }),
  connect(),
];

/** Each step in turn. The words of {@link MOVE} are those that `shutter_request` carries. */
export const every_step = scenario({
  proves: ["MOVE.SUCCESS", "shutters.oneResponse"],
  options: { rooms: 12 },
  steps: [
    start,
    write(1, shutter, [
      { distance: -2, motion: maskOf(SHUTTER_MOTION.up, SHUTTER_MOTION.slow) },
      { kind: 3, detail: { slats: { angles: [1, 2] } }, moved: 0x0102030405060708n },
    ]),
    change(9, 1, shutter, [{ detail: { weight: 0x0a0b0c0d } }], 1),
    changeSlot(secondUse(9), 0, 129, shutter_request, { id: 0xffff }),
    send(MOVE, { table: 9, offset: -3 }),
    put(0, shutter_request, { id: 7, words: [1] }),
    notify(4),
    responses(
      0,
      reply(MOVE, "SUCCESS", { least: -1, most: 0xffff }),
      response(shutter_response, { id: 7, results: [0, 5] }),
    ),
    memory(1, shutter, [{ moved: 1n }, { distance: 5, kind: 3 }], 2),
    slot(0, 1, shutter_response, { status: numberOf(SHUTTER_STATUS.STUCK) }),
    mapped(9, 8),
    failToRevoke(9),
    deliver([1, 2, 255]),
    emitted([16], []),
    published(feature_wind, 1),
    published(feature_wind, 0),
    refuse(9),
    disconnect(),
    revoke(9),
  ],
});

/** The second request is answered first; of the others the older one, in either way; then the last. */
export const ids = scenario({
  proves: ["MOVE.STUCK"],
  steps: [
    start,
    send(MOVE, { table: 9, offset: 1 }, 0xffff),
    send(MOVE, { table: 9, offset: 2 }),
    send(MOVE, { table: 9, offset: 3 }),
    notify(4),
    replies(reply(MOVE, "STUCK", {}, 0)),
    replies(anyOf(reply(MOVE, "STUCK"), reply(MOVE, "SUCCESS", { least: 0, most: 1 }))),
    replies(reply(MOVE, "STUCK")),
  ],
});

export default scenarios({
  chapters: [],
  elsewhere: {
    "shutters.notInRain": { test: "test/rain.test.ts", because: "scenarios know no weather" },
  },
});
