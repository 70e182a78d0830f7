/** The words of the language: what a spec imports. */
export { array, struct, union } from "./language/aggregates.ts";
export { aligned, anonymous, packed, padding } from "./language/aggregates.ts";
export { inout, input, output } from "./language/aggregates.ts";
export type { Value } from "./language/values.ts";
export { c, macro } from "./language/expression.ts";
export { header, key, section, verbatim } from "./language/header.ts";
export { alias, double, enumOf, float } from "./language/integer.ts";
export { int8_t, int16_t, int32_t, int64_t } from "./language/integer.ts";
export { uint8_t, uint16_t, uint32_t, uint64_t } from "./language/integer.ts";
export { bool, char, signed_char, unsigned_char } from "./language/integer.ts";
export { int, short, unsigned_int, unsigned_short } from "./language/integer.ts";
export { long, long_long, unsigned_long, unsigned_long_long } from "./language/integer.ts";
export { intptr_t, size_t, uintptr_t } from "./language/integer.ts";
export { handle, pointer } from "./language/pointer.ts";
export { decided, may, must, pageOf, ring, should } from "./language/ring.ts";
export type { Request, Response } from "./language/ring.ts";
export { bound, codes, constant, define, flags, masks } from "./language/named-numbers.ts";
export { when } from "./language/when.ts";

/** The words for its scenarios. */
export { maskOf, numberOf, unusedNumber } from "./language/named-numbers.ts";
export { anyOf, replies, reply, response, responses } from "./language/scenario/checks.ts";
export { emitted, mapped, memory, published, slot } from "./language/scenario/checks.ts";
export type { Expected } from "./language/scenario/checks.ts";
export { connect, disconnect, setUpRing, writeKey } from "./language/scenario/commands.ts";
export { failToRevoke, grant, refuse, revoke } from "./language/scenario/commands.ts";
export { deliver, notify, put, send } from "./language/scenario/commands.ts";
export { change, changeSlot, secondUse, write } from "./language/scenario/commands.ts";
export { scenario, scenarios } from "./language/scenario/scenario.ts";
export { note } from "./language/scenario/step.ts";
export type { Steps } from "./language/scenario/step.ts";
