/** The words of which a spec is made. */
export { alias } from "./language/alias.ts";
export { array } from "./language/array.ts";
export { bound, codes } from "./language/codes.ts";
export { constant } from "./language/constant.ts";
export { inout, input, output } from "./language/direction.ts";
export { flags } from "./language/flags.ts";
export { header } from "./language/header.ts";
export { int8_t, int16_t, int32_t, int64_t } from "./language/integer.ts";
export { uint8_t, uint16_t, uint32_t, uint64_t } from "./language/integer.ts";
export { key } from "./language/key.ts";
export type { Request, Response } from "./language/message.ts";
export { padding } from "./language/padding.ts";
export { pageOf } from "./language/page.ts";
export { ring } from "./language/ring.ts";
export { decided, may, must, should } from "./language/rule.ts";
export { section } from "./language/section.ts";
export { struct } from "./language/struct.ts";
export { union } from "./language/union.ts";
export type { Value } from "./language/value.ts";
export { verbatim } from "./language/verbatim.ts";

/** The words of which its scenarios are made. */
export { connect, disconnect, setUpRing, writeKey } from "./language/scenario/connection.ts";
export { anyOf, replies, reply, response, responses } from "./language/scenario/expectation.ts";
export type { Expected } from "./language/scenario/expectation.ts";
export { failToRevoke, grant, mapped, refuse, revoke } from "./language/scenario/grants.ts";
export { change, changeSlot, memory, slot, write } from "./language/scenario/memory.ts";
export { maskOf, numberOf } from "./language/scenario/number-of.ts";
export { scenario, scenarios } from "./language/scenario/scenario.ts";
export { note } from "./language/scenario/step.ts";
export type { Steps } from "./language/scenario/step.ts";
export { deliver, emitted, notify, put, send } from "./language/scenario/traffic.ts";
