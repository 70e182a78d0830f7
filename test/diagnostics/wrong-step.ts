import { header } from "abispec";
import * as control from "./lamp/control.ts";

/** Things. */
export default header({
  name: "wrong",
  title: "Things",
  guard: "WRONG_H",
  licence: "MIT",
  byteOrder: "little",
  chapters: [control],
});

//= wrong-step.scenarios.ts:11:5 wrong-step: no page is the ring lamp
//= wrong-step.scenarios.ts:12:5 wrong-step: page 3 is no ring
//= wrong-step.scenarios.ts:13:5 wrong-step: page 4 is no ring
//= wrong-step.scenarios.ts:14:5 wrong-step: nothing says on which ring these responses come
//= wrong-step.scenarios.ts:19:14 wrong-step: option "lamps" of "numbers" is -1
//= wrong-step.scenarios.ts:24:5 wrong-step: 4294967296 is no grant reference: it takes an integer of 32 bits
//= wrong-step.scenarios.ts:25:5 wrong-step: 5000 is no number of a page, from 0 to 1023
//= wrong-step.scenarios.ts:26:5 wrong-step: 1.5 is no number of a page, from 0 to 1023
//= wrong-step.scenarios.ts:27:5 wrong-step: -1 is no port: it takes an integer of 32 bits
//= wrong-step.scenarios.ts:28:5 wrong-step: 256 is no byte
//= wrong-step.scenarios.ts:29:5 wrong-step: uint16_t[1]: 65536 does not fit uint16_t
//= wrong-step.scenarios.ts:29:5 wrong-step: uint16_t[2] is 2.5, which is no integer
//= wrong-step.scenarios.ts:30:5 wrong-step: the elements end at byte 4098, but a page has 4096
//= wrong-step.scenarios.ts:31:5 wrong-step: -1 is no number of a slot: it takes an integer of 32 bits
//= wrong-step.scenarios.ts:32:5 wrong-step: 1.5 is no grant reference: it takes an integer of 32 bits
//= wrong-step.scenarios.ts:41:5 wrong-step: lamp_request has no member "ids"
//= wrong-step.scenarios.ts:42:5 wrong-step: lamp_request.data is no list of up to 2 elements
//= wrong-step.scenarios.ts:43:5 wrong-step: lamp_request is "id", which has no members
//= wrong-step.scenarios.ts:44:5 wrong-step: lamp_request.id is "one", which is no integer
//= wrong-step.scenarios.ts:45:5 wrong-step: SWITCH has no value for lamps
//= wrong-step.scenarios.ts:45:5 wrong-step: SWITCH.seconds: 4294967296 does not fit uint32_t
//= wrong-step.scenarios.ts:45:5 wrong-step: SWITCH has no word "lamp"
//= wrong-step.scenarios.ts:46:5 wrong-step: SWITCH has no reply "SUCCES"
//= wrong-step.scenarios.ts:55:5 wrong-step: no request of SWITCH waits for this reply
//= wrong-step.scenarios.ts:57:5 wrong-step: no request of SWITCH with the id 8 waits for this reply
//= wrong-step.scenarios.ts:58:5 wrong-step: of all alternatives the same members have to be given
//= wrong-step.scenarios.ts:59:5 wrong-step: nothing says on which ring these responses come
//= wrong-step.scenarios.ts:67:5 wrong-step: there is no N in ring-ref that 0 could stand for
//= wrong-step.scenarios.ts:68:5 wrong-step: nothing says what N is in lamp-N/name
//= wrong-step.scenarios.ts:71:5 wrong-step: several pages are the ring lamp, so none is meant
