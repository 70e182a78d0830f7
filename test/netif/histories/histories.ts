import { deepStrictEqual } from "node:assert/strict";
import fc from "fast-check";
import type { TestedBackend } from "../../../src/conform/machine/machine.ts";
import type { Access } from "../../../examples/xen-host/host.ts";
import type { Model as Spec } from "../../../src/model/model.ts";
import { mostQueues, type Guest } from "../guest/guest.ts";
import { checkContract, netifModel, openedGuest } from "../guest/opened-guest.ts";
import { checkMappings } from "./command.ts";
import { connect, disconnect, grant } from "./frontend-steps.ts";
import { histories } from "./history.ts";
import { Model } from "./model.ts";
import { reportOf } from "./report.ts";
import { dataRefs, pagesOfHistory, tables } from "./pages.ts";

/** Which histories to run. */
export interface HistorySettings {
  readonly runs: number;
  readonly seed: number;
  /** Where in a run to begin, as a failure printed it. */
  readonly path?: string | undefined;
  readonly replayPath?: string | undefined;
}

/** How a history begins. */
interface Beginning {
  /** Static grants of each queue. */
  readonly capacity: number;
  readonly queues: number;
}

const beginning: fc.Arbitrary<Beginning> = fc.record({
  capacity: fc.constantFrom(6, 5, 4, 3, 2, 0),
  queues: fc.integer({ min: 1, max: mostQueues }),
});

/** Granted when a history begins. */
const firstGrants: readonly (readonly [number, Access])[] = [
  [tables.writable, "read-write"],
  [tables.readOnly, "read-only"],
  ...dataRefs.slice(1).map((ref) => [ref, "read-write"] as const),
];

/**
 * Runs random histories on a backend.
 *
 * @returns for a person, how the model and the backend differ, in a history as small as it could be
 * made; `undefined` where they agree.
 */
export async function runHistories(
  subject: TestedBackend,
  { runs, seed, path, replayPath }: HistorySettings,
): Promise<string | undefined> {
  const spec = await netifModel();
  const property = fc.asyncProperty(beginning, histories(replayPath), (start, commands) =>
    runHistory(subject, spec, start, commands),
  );
  const found = await fc.check(property, {
    seed,
    numRuns: runs,
    ...(path !== undefined && { path }),
  });
  return reportOf(found, `npm run histories -- --backend ${subject.name}`);
}

async function runHistory(
  subject: TestedBackend,
  spec: Spec,
  { capacity, queues }: Beginning,
  commands: Iterable<fc.AsyncCommand<Model, Guest, false>>,
): Promise<void> {
  const { guest, machine, session } = await openedGuest(subject, spec, {
    pages: pagesOfHistory,
    configure: { "static-grants": capacity },
  });
  try {
    const model = new Model(capacity);
    for (const [ref, access] of firstGrants) await grant(ref, access).run(model, guest);
    await connect(queues, 0).run(model, guest);
    checkMappings(model, guest);
    await fc.asyncModelRun(() => ({ model, real: guest }), commands);
    if (guest.isConnected) await disconnect().run(model, guest);
    deepStrictEqual(machine.mappings, [], "what is mapped after the end");
    checkContract(session);
  } finally {
    await session.close();
  }
}
