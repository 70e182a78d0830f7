import { connect, notify, replies, reply, scenario, send, setUpRing, type Steps } from "abispec";
import { lamp, SWITCH } from "./control.ts";

/** What all have in common. */
export const connected: Steps = [setUpRing(lamp, 0), connect()];

/** Shows it. */
export const right = scenario({
  proves: ["SWITCH.SUCCESS", "SWITCH.BROKEN", "lamp.oneResponse"],
  steps: [
    connected,
    send(SWITCH, { lamps: 1, seconds: 2 }),
    send(SWITCH, { lamps: 1, seconds: 2 }),
    notify(1),
    replies(reply(SWITCH, "SUCCESS", { lamps: 0 }), reply(SWITCH, "BROKEN")),
  ],
});
