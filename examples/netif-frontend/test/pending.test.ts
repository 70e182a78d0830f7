import { expect, test } from "vitest";
import { Pending } from "../pending.ts";

test("an id comes back only when all others have been used, and never while it is in use", () => {
  const pending = new Pending<string>();
  const held = pending.add("held");
  const ids = new Set([held]);
  for (let count = 1; count < 0x1_0000; count += 1) {
    const id = pending.add("short");
    ids.add(id);
    pending.take(id);
  }
  expect(ids.size).toBe(0x1_0000);
  expect(pending.add("again")).toBe((held + 1) % 0x1_0000);
  expect(pending.take(held)).toBe("held");
});

test("an id that is not in use belongs to no request", () => {
  const pending = new Pending<string>();
  const id = pending.add("one");
  pending.take(id);
  for (const other of [id, id + 1]) {
    expect(() => pending.take(other)).toThrow(`a response with id ${other}, which no request has`);
  }
});
