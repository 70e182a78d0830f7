import { anyOf, notify, replies, reply, scenario, scenarios, send } from "abispec";
import { SWITCH } from "./lamp/control.ts";
import * as right from "./lamp/right.ts";

/** Names what is not there, and what it does not show. */
export const wrong = scenario({
  proves: ["SWITCH.SUCESS", "SWITCH.SUCCESS", "lamp.oneResponse", "lamp.always", "x"],
  steps: [
    right.connected,
    send(SWITCH, { lamps: 1, seconds: 2 }),
    notify(1),
    replies(anyOf(reply(SWITCH, "SUCCESS", { lamps: 1 }), reply(SWITCH, "BROKEN"))),
  ],
});

export default scenarios({
  chapters: [right],
  elsewhere: {
    "lamp.oneResponses": { test: "test/lamp.test.ts", because: "it is so" },
    "SWITCH.BROKEN": { test: "test/lamp.test.ts", because: "it is so" },
  },
});
