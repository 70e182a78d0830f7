import { ring, scenario, scenarios, send, setUpRing, uint32_t, write } from "abispec";
import { lamp, lamp_request } from "./lamp/control.ts";
import * as right from "./lamp/right.ts";

const other = ring({ request: lamp_request, response: lamp_request });

/** Steps that are none. */
export const wrong = scenario({
  proves: [],
  steps: [right.connected, "connect", setUpRing(other, 1), send(lamp, {}), write(1, lamp, [1])],
});

export default scenarios({ chapters: [right, uint32_t] });
