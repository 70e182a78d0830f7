import fc from "fast-check";
import type { TestedBackend } from "../../../src/conform/machine/machine.ts";
import type { Model } from "../../../src/model/model.ts";
import { mostQueues } from "../guest/guest.ts";
import { netifModel, openedGuest } from "../guest/opened-guest.ts";
import type { Plan } from "./attack.ts";
import { Attacker, capacity } from "./attacker.ts";
import { Moments } from "./moments.ts";
import { grantAll, pagesOfAttack } from "./pages.ts";
import { plan } from "./plan.ts";

/** Which attacks to carry out. */
export interface HostileSettings {
  /** How many requests to send at least. */
  readonly requests: number;
  readonly seed: number;
  /** The plan of `seed` to carry out alone, as a failure printed it. */
  readonly path?: string | undefined;
}

/** What came of it. */
export interface Outcome {
  /** Requests sent. */
  readonly requests: number;
  /** For a person: the smallest plan that was found to succeed; `undefined` where none does. */
  readonly report: string | undefined;
}

/** Plans of one seed; the next ones have the next seed. */
const plansOfSeed = 100;

/**
 * Carries out random attacks on a backend, until one succeeds or there have been enough.
 *
 * @param tell - takes the number of requests sent so far, now and then.
 */
export async function runHostile(
  subject: TestedBackend,
  { requests, seed, path }: HostileSettings,
  tell: (sent: number) => void = () => {},
): Promise<Outcome> {
  const model = await netifModel();
  const count = { sent: 0 };
  const isEnough = (): boolean => count.sent >= requests;
  const property = fc.asyncProperty(plan, async (one) => {
    if (!isEnough() || path !== undefined) count.sent += await carryOut(subject, model, one);
  });
  for (let at = seed; !isEnough(); at += 1) {
    const details = await fc.check(property, {
      seed: at,
      numRuns: plansOfSeed,
      ...(path !== undefined && { path }),
    });
    if (details.failed) return { requests: count.sent, report: reportOf(details, subject.name) };
    if (path !== undefined) break;
    tell(count.sent);
  }
  return { requests: count.sent, report: undefined };
}

/**
 * Carries out one plan.
 *
 * @returns the number of requests sent.
 * @throws Error where the backend lets an attack succeed.
 */
export async function carryOut(
  subject: TestedBackend,
  model: Model,
  { attacks, moments: order }: Plan,
): Promise<number> {
  const moments = new Moments(order);
  const opened = await openedGuest(subject, model, {
    pages: pagesOfAttack,
    configure: { "static-grants": capacity, queues: mostQueues },
    machine: { before: (operation) => moments.before(operation) },
  });
  try {
    grantAll(opened.machine);
    const attacker = new Attacker(opened, moments);
    await attacker.begin(0);
    for (const attack of attacks) await attacker.attack(attack);
    await attacker.end();
    return attacker.requests;
  } finally {
    await opened.session.close();
  }
}

function reportOf(details: fc.RunDetails<[Plan]>, backend: string): string {
  const { seed, counterexample, counterexamplePath: path, errorInstance } = details;
  const [found] = counterexample ?? [];
  return [
    `An attack of seed ${seed} succeeds.`,
    `At grant operations: ${found?.moments.join(", ")}.`,
    ...(found?.attacks ?? []).map((attack) => `  ${fc.stringify(attack)}`),
    errorInstance instanceof Error ? (errorInstance.stack ?? "") : String(errorInstance),
    `To see it again: npm run hostile -- --backend ${backend} --seed ${seed} --path ${path}`,
  ].join("\n");
}
