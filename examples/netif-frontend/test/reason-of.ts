import { expect } from "vitest";
import type { Connected } from "../../../test/conform/connected-frontend.ts";
import { ConnectionLost, type LossReason } from "../connection-lost.ts";

/** Why the calls of a frontend fail: one error for all of them, at once and later, and no other. */
export async function reasonOf(
  { frontend }: Connected,
  calls: readonly Promise<unknown>[],
): Promise<LossReason | undefined> {
  const outcomes = await Promise.allSettled(calls);
  const late = [
    frontend.getHashFlags(),
    frontend.addGrefMapping({ queue: 0, entries: [] }),
    frontend.transmit({ queue: 0, fragments: [{ gref: 8, offset: 0, size: 1 }] }),
    frontend.postReceive({ queue: 0, pages: [frontend.allocate()] }),
    frontend.receive({ queue: 0 }),
  ];
  const errors = [...outcomes, ...(await Promise.allSettled(late))].flatMap((outcome) =>
    outcome.status === "rejected" ? [outcome.reason] : [],
  );
  const [error] = errors;
  expect(errors).toHaveLength(calls.length + late.length);
  expect(new Set(errors).size).toBe(1);
  expect(error).toBeInstanceOf(ConnectionLost);
  expect(frontend.lost).toBe(error);
  expect(frontend.waiting).toBe(0);
  return error instanceof ConnectionLost ? error.reason : undefined;
}
