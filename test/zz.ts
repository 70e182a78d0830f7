import * as a from "abispec";
const ST = a.codes({ SUCCESS: 0, NOPE: 1 });
const TY = a.codes({ ADD: 9, GET: 8, MAX: a.bound(10) });
const OTHER = a.codes({ ADD: 9, X: 8 });
const g = a.alias(a.uint32_t, { header: "x.h" });
const gref = a.struct({ ref: a.input(g), flags: a.input(a.uint16_t.of(a.flags({ readonly: 0 }))), status: a.output(a.uint16_t.of(ST)) });
const req = a.struct({ id: a.uint16_t, type: a.uint16_t.of(TY), data: a.array(a.uint32_t, 3) });
const rsp = a.struct({ id: a.uint16_t, type: a.uint16_t.of(TY), status: a.uint32_t.of(ST), data: a.uint32_t });
const r = a.ring({ request: req, response: rsp, messages: { id: "id", type: "type", status: "status", words: "data", result: "data" } });
const r0 = a.ring({ request: req, response: rsp });
// @ts-expect-error no messages
r0.message(TY.ADD, { request: {}, response: {} });
const GET = r.message(TY.GET, { request: { queue: a.uint32_t, t: a.pageOf(gref) }, response: { SUCCESS: { /** c */ size: a.uint32_t }, NOPE: {} }, rules: { x: a.must } });
// @ts-expect-error misspelt
r.message(TY.GET, { request: { queue: a.uint32_t }, response: { SUCCESS: {}, NOPP: {} } });
// @ts-expect-error wrong family
r.message(OTHER.ADD, { request: {}, response: { SUCCESS: {} } });
export const v: a.Value<typeof gref> = { ref: 1, flags: 2, status: 3 };
export const w: a.Response<typeof GET> = { type: 8, status: 0, size: 3 };
// @ts-expect-error
export const w1: a.Response<typeof GET> = { type: 8, status: 1, size: 3 };
export const q: a.Request<typeof GET> = { type: 8, queue: 3, t: 4 };
const e = a.struct({ type: a.uint8_t.of(TY), u: a.union({ gso: gref, pad: a.array(a.uint16_t, 3) }, { by: TY, cases: { ADD: "gso" } }) });
// @ts-expect-error
a.union({ gso: gref }, { by: TY, cases: { ADDD: "gso" } });
// @ts-expect-error
a.union({ gso: gref }, { by: TY, cases: { ADD: "gsso" } });
export const l = [gref.status, e.u, e.u.gso.flags, GET.request.t, GET.response.SUCCESS, GET.rules];
