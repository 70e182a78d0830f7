import fc from "fast-check";
import type { Guest } from "../guest/guest.ts";
import { mostQueues } from "../guest/guest.ts";
import { Command, type Step } from "./command.ts";
import { add, getSize, remove } from "./control-steps.ts";
import { connect, disconnect, grant, revoke } from "./frontend-steps.ts";
import type { Model, TableRequest } from "./model.ts";
import { dataRefs, tables } from "./pages.ts";
import { deliver, post } from "./receive-steps.ts";
import { finish, notifyTransmit, transmit } from "./transmit-steps.ts";

/** Steps of a history at most. With five slots for a packet, no ring ever gets full. */
const mostSteps = 50;

const ref = fc.constantFrom(...dataRefs);
const access = fc.constantFrom("read-write", "read-write", "read-only");
/** The first queue is there in every history. */
const queue = fc.constantFrom(0, 0, 0, 1, 1, mostQueues - 1);
/** The queue that a control request names. */
const anyQueue = fc.oneof(
  { weight: 9, arbitrary: queue },
  fc.constantFrom(mostQueues, 2 ** 32 - 1),
);

/** Where the indices of the rings begin; some wrap soon. */
const start = fc.constantFrom(0, 0, 2 ** 32 - 3, 2 ** 31 - 2, 12345);

/** A word that the message does not name. */
const reserved = fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.constantFrom(1, 2 ** 31));
const flags = fc.oneof({ weight: 8, arbitrary: fc.nat({ max: 1 }) }, fc.constantFrom(2, 3, 0x8000));
const entry = fc.record({
  ref: fc.oneof({ weight: 9, arbitrary: ref }, fc.constantFrom(77, tables.writable)),
  flags,
});

const tableRequest = fc
  .record({
    queue: anyQueue,
    table: fc.oneof(
      { weight: 8, arbitrary: fc.constant(tables.writable) },
      { weight: 1, arbitrary: fc.constantFrom(tables.readOnly, tables.unknown) },
      { weight: 1, arbitrary: ref },
    ),
    entries: fc.array(entry, { minLength: 1, maxLength: 4 }),
    withheld: fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, fc.nat({ max: 5 })),
    absurd: fc.oneof(
      { weight: 12, arbitrary: fc.constant(undefined) },
      fc.constantFrom(513, 2 ** 29, 2 ** 32 - 1),
    ),
  })
  .map(({ withheld, absurd, table, entries, queue: index }): TableRequest => {
    const count = absurd ?? Math.max(0, entries.length - withheld);
    // Whether an empty table has to be there is left open, so it is.
    return { queue: index, table: count === 0 ? tables.writable : table, entries, count };
  });

const fragment = fc.record({
  gref: ref,
  offset: fc.constantFrom(0, 1, 2048, 4000),
  size: fc.integer({ min: 1, max: 96 }),
});
const packet = fc.record({
  fragments: fc.array(fragment, { minLength: 1, maxLength: 4 }),
  hasExtra: fc.boolean(),
  withheld: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.nat({ max: 4 })),
});

/** What a frontend can do, each as often as it has weight. */
const steps: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<Step> }[] = [
  { weight: 5, arbitrary: fc.tuple(ref, access).map((args) => grant(...args)) },
  { weight: 2, arbitrary: ref.map(revoke) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: mostQueues }), start)
      .map((args) => connect(...args)),
  },
  { weight: 1, arbitrary: fc.constant(disconnect()) },
  {
    weight: 2,
    arbitrary: fc.tuple(anyQueue, fc.tuple(reserved, reserved)).map((args) => getSize(...args)),
  },
  { weight: 6, arbitrary: tableRequest.map(add) },
  { weight: 5, arbitrary: tableRequest.map(remove) },
  { weight: 4, arbitrary: fc.tuple(queue, packet).map((args) => transmit(...args)) },
  { weight: 2, arbitrary: queue.map(finish) },
  { weight: 4, arbitrary: queue.map(notifyTransmit) },
  { weight: 4, arbitrary: fc.tuple(queue, ref, fc.boolean()).map((args) => post(...args)) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 2000 }).map(deliver) },
];

/** Random histories; `replayPath` is what a failure printed. */
export function histories(
  replayPath?: string,
): fc.Arbitrary<Iterable<fc.AsyncCommand<Model, Guest, false>>> {
  const commands = steps.flatMap(({ weight, arbitrary }) =>
    Array.from({ length: weight }, () => arbitrary.map((step) => new Command(step))),
  );
  return fc.commands<Model, Guest, false>(commands, {
    maxCommands: mostSteps,
    size: "max",
    ...(replayPath !== undefined && { replayPath }),
  });
}
