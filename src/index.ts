/** The words of which a spec is made. */
export { struct, union } from "./language/aggregates.ts";
export type { Value } from "./language/description.ts";
export { header, section, verbatim } from "./language/header.ts";
export { alias } from "./language/integer.ts";
export { int8_t, int16_t, int32_t, int64_t } from "./language/integer.ts";
export { uint8_t, uint16_t, uint32_t, uint64_t } from "./language/integer.ts";
export { key } from "./language/key.ts";
export { array, inout, input, output, padding } from "./language/members.ts";
export { pageOf } from "./language/message.ts";
export type { Request, Response } from "./language/message.ts";
export { bound, codes, constant, flags } from "./language/named-numbers.ts";
export { ring } from "./language/ring.ts";
export { decided, may, must, should } from "./language/rule.ts";

/** The words of which its scenarios are made. */
export { connect, disconnect, setUpRing, writeKey } from "./language/scenario/commands.ts";
export { failToRevoke, grant, mapped, refuse, revoke } from "./language/scenario/commands.ts";
export { deliver, emitted, notify, put, send } from "./language/scenario/commands.ts";
export { anyOf, replies, reply, response, responses } from "./language/scenario/expectation.ts";
export type { Expected } from "./language/scenario/expectation.ts";
export { change, changeSlot, memory, slot, write } from "./language/scenario/memory.ts";
export { maskOf, numberOf, unusedNumber } from "./language/scenario/numbers.ts";
export { scenario, scenarios } from "./language/scenario/scenario.ts";
export { note } from "./language/scenario/step.ts";
export type { Steps } from "./language/scenario/step.ts";
