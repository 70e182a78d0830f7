import fc from "fast-check";
import {
  NETTXF_extra_info,
  NETTXF_more_data,
  XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING,
  XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING,
  type xen_netif_ctrl_request,
} from "../../../generated/netif.ts";
import type { Message } from "../../../src/model/declaration.ts";
import { messagesOf } from "../../../src/model/model.ts";
import { netifModel } from "../guest/opened-guest.ts";
import { bystander } from "./bystander.ts";
import type { Attack, Moment, Plan } from "./attack.ts";
import { receiveRequest } from "../guest/requests.ts";
import { refs } from "./pages.ts";
import { endless, transmitRequest } from "./transmit-request.ts";

const messages = messagesOf(await netifModel());
const typeOf = ({ code }: Message) => Number(code.value);

/** The types of the messages whose first word is the index of a queue. */
const typesOfQueue = new Set(
  messages.filter(({ parameters }) => parameters[0]?.name === "queue").map(typeOf),
);

/** One more than the highest type of a message. */
const unusedType = Math.max(...messages.map(typeOf)) + 1;

const add = XEN_NETIF_CTRL_TYPE_ADD_GREF_MAPPING;
const del = XEN_NETIF_CTRL_TYPE_DEL_GREF_MAPPING;

/** Ids are few, so that many requests have the same one. */
const id = fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 3 }) }, fc.nat({ max: 0xffff }));
const type = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(add, add, del) },
  { weight: 5, arbitrary: fc.nat({ max: unusedType }) },
  { weight: 1, arbitrary: fc.constantFrom(0x100 | del, 0xffff) },
);
const anyWord = fc.nat({ max: 0xffff_ffff });
const tableRef = fc.constantFrom(
  ...Array.from({ length: 8 }, () => refs.table.writable),
  refs.table.readOnly,
  ...refs.unknown,
);
const firstWord = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(0, 0, 0, 1, 2, 3, 15, 16, refs.table.writable) },
  { weight: 1, arbitrary: anyWord },
);
const secondWord = fc.oneof(
  { weight: 8, arbitrary: tableRef },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 40, 41, 4096, 4097) },
  { weight: 1, arbitrary: anyWord },
);
const count = fc.constantFrom(
  ...[0, 0, 1, 1, 1, 2, 2, 3, 4, 8, 128],
  ...[511, 512, 513, 2 ** 29, 2 ** 29 + 1, 2 ** 31, 2 ** 32 - 1],
);
const thirdWord = fc.oneof({ weight: 8, arbitrary: count }, { weight: 1, arbitrary: anyWord });

const controlRequest = fc
  .tuple(id, type, firstWord, secondWord, thirdWord)
  .map((words): xen_netif_ctrl_request => {
    const [chosen, of, first, second, third] = words;
    const isBystander = typesOfQueue.has(of) && first === bystander;
    return { id: chosen, type: of, data: [isBystander ? 0 : first, second, third] };
  });

/**
 * A table where none should be: in the page of a ring, whose other requests it changes, or in one whose
 * grant is taken back. It is alone in the ring, so that what it changes is known to be its work.
 */
const oddTable = fc
  .tuple(
    ...[id, fc.constantFrom(add, del), fc.constantFrom(0, 2)],
    ...[fc.constantFrom(...refs.rings, ...refs.data), count],
  )
  .map(([chosen = 0, of = 0, ...data]): xen_netif_ctrl_request[] => [
    { id: chosen, type: of, data },
  ]);

const anyRef = fc.constantFrom(
  ...[...refs.data, ...refs.data, ...refs.data],
  ...[...refs.unknown, ...refs.rings, ...refs.bystander],
  ...[refs.table.writable, refs.table.readOnly],
);
const entry = fc.record({
  ref: anyRef,
  flags: fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 0xffff),
  status: fc.constantFrom(0, 0xabcd),
});

const queue = fc.constantFrom(0, 0, 2);
const octets = fc.constantFrom(0, 1, 8, 60, 100, 1000, 4095, 4096, 4097, 0xffff);
const transmitFlags = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 0, NETTXF_more_data, NETTXF_extra_info) },
  { weight: 1, arbitrary: fc.nat({ max: 0xffff }) },
);
const transmitSlot = fc
  .tuple(anyRef, octets, transmitFlags, id, octets)
  .map(([gref, offset, flags, chosen, size]) =>
    transmitRequest({ gref, offset, flags, id: chosen, size }),
  );
const transmitSlots = fc.oneof(
  { weight: 8, arbitrary: fc.array(transmitSlot, { minLength: 1, maxLength: 100, size: "max" }) },
  { weight: 1, arbitrary: fc.nat({ max: 250 }).map((slots) => Array(slots).fill(endless)) },
);
/** Frames that arrive may go anywhere but into rings, where they would look like requests. */
const receiveSlots = fc.array(
  fc
    .tuple(id, fc.constantFrom(...refs.data, ...refs.unknown, refs.table.writable))
    .map(([chosen, gref]) => receiveRequest({ id: chosen, gref })),
  { minLength: 1, maxLength: 40, size: "max" },
);

const attack: fc.Arbitrary<Attack> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant("control"),
      requests: fc.array(controlRequest, { minLength: 1, maxLength: 128, size: "max" }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("control"), requests: oddTable }) },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("transmit"), queue, slots: transmitSlots }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("receive"), queue, slots: receiveSlots }) },
  {
    weight: 10,
    arbitrary: fc.record({
      kind: fc.constant("table"),
      entries: fc.array(entry, { minLength: 1, maxLength: 16, size: "max" }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("deliver"), size: fc.nat({ max: 10_000 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("grant"),
      ref: fc.constantFrom(...refs.data),
      isWritable: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("revoke"), ref: fc.constantFrom(...refs.data) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("jump"),
      ring: fc.constantFrom("control", "transmit", "receive"),
      by: fc.oneof(
        fc.integer({ min: 257, max: 0xffff }),
        fc.constantFrom(2 ** 32 - 1, 2 ** 32 - 2, 2 ** 31, 2 ** 32 - 300),
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("reconnect"),
      start: fc.constantFrom(0, 2 ** 32 - 40, 2 ** 31 - 40),
    }),
  },
);

const moment = fc.constantFrom<Moment>(
  ...(["nothing", "nothing", "nothing", "nothing", "nothing", "nothing"] as const),
  ...(["refuse", "revoke", "grant-read-only", "scramble", "push"] as const),
);

/** Random plans of hostile frontends. */
export const plan: fc.Arbitrary<Plan> = fc.record({
  attacks: fc.array(attack, { minLength: 1, maxLength: 24, size: "max" }),
  moments: fc.array(moment, { minLength: 1, maxLength: 12, size: "max" }),
});
