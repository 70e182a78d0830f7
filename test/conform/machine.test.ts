import { beforeEach, describe, expect, test } from "vitest";
import { Machine, type Operation } from "../../src/conform/machine/machine.ts";
import { Memory } from "../../src/conform/machine/memory.ts";
import { sharedMemory } from "./in-process.ts";

describe("a memory", () => {
  test("is whole pages", () => {
    expect(new Memory(new Uint8Array(8192)).pages).toBe(2);
    expect(() => new Memory(new Uint8Array(4097))).toThrow(
      new RangeError("4097 bytes are not a whole number of pages"),
    );
  });

  test("gives the bytes of each page in place", () => {
    const bytes = new Uint8Array(new ArrayBuffer(3 * 4096), 4096);
    const memory = new Memory(bytes);
    memory.page(1).setUint8(4095, 7);
    expect(bytes[8191]).toBe(7);
    expect(memory.page(1).byteLength).toBe(4096);
  });

  test.each([-1, 2, 0.5])("has no page %d", (page) => {
    expect(() => new Memory(new Uint8Array(8192)).page(page)).toThrow(
      new RangeError(`page ${page}, where the memory has 2`),
    );
  });
});

describe("a machine", () => {
  let machine: Machine;
  let operations: Operation[];
  let allowed: boolean | undefined;

  beforeEach(() => {
    operations = [];
    allowed = undefined;
    const before = (operation: Operation) => {
      operations.push(operation);
      return allowed;
    };
    machine = new Machine(sharedMemory(3), before);
    machine.grants.grant(7, 1, "read-write");
    machine.grants.grant(9, 2, "read-only");
  });

  test("grants each reference once, and pages that exist", () => {
    const { grants } = machine;
    expect(() => grants.grant(7, 2, "read-only")).toThrow(
      new RangeError("grant reference 7 is in use"),
    );
    expect(() => grants.grant(8, 3, "read-only")).toThrow(RangeError);
    expect(grants.all).toEqual([
      { ref: 7, page: 1, access: "read-write", mapped: 0 },
      { ref: 9, page: 2, access: "read-only", mapped: 0 },
    ]);
    expect(grants.find(8)).toBeUndefined();
  });

  test("revokes a grant unless it is mapped", () => {
    const { grants } = machine;
    expect(grants.revoke(8)).toBe(false);
    const first = machine.map(7, "read-only");
    const second = machine.map(7, "read-write");
    expect(grants.find(7)?.mapped).toBe(2);
    expect(grants.revoke(7)).toBe(false);
    if (first !== undefined) machine.unmap(first);
    expect(grants.revoke(7)).toBe(false);
    if (second !== undefined) machine.unmap(second);
    expect(grants.revoke(7)).toBe(true);
    expect(grants.find(7)).toBeUndefined();
    expect(machine.map(7, "read-only")).toBeUndefined();
  });

  test("counts no mapping below zero", () => {
    machine.grants.unmap(7);
    machine.grants.unmap(8);
    expect(machine.grants.find(7)?.mapped).toBe(0);
    expect(machine.grants.map(8, "read-only")).toBeUndefined();
  });

  test("maps with a handle of its own for each mapping", () => {
    const first = machine.map(7, "read-write");
    const second = machine.map(9, "read-only");
    expect(first).toMatchObject({ handle: 1, ref: 7, access: "read-write", page: 1 });
    expect(second).toMatchObject({ handle: 2, ref: 9, access: "read-only", page: 2 });
    expect(machine.mappings).toEqual([first, second]);
    first?.view.setUint8(0, 5);
    expect(machine.memory.page(1).getUint8(0)).toBe(5);
  });

  test("refuses what is not granted", () => {
    expect(machine.map(9, "read-write")).toBeUndefined();
    expect(machine.map(8, "read-only")).toBeUndefined();
    expect(machine.copyTo(9, 0, Uint8Array.of(1))).toBe(false);
    expect(machine.copyFrom(8, 0, 1)).toBeUndefined();
    expect(machine.grants.find(9)?.mapped).toBe(0);
    expect(machine.memory.page(2).getUint8(0)).toBe(0);
  });

  test("refuses what its options refuse, except an unmap", () => {
    const mapping = machine.map(7, "read-write");
    allowed = false;
    expect(machine.map(7, "read-write")).toBeUndefined();
    expect(machine.copyFrom(7, 0, 1)).toBeUndefined();
    expect(machine.copyTo(7, 0, Uint8Array.of(1))).toBe(false);
    if (mapping !== undefined) machine.unmap(mapping);
    expect(machine.mappings).toEqual([]);
    expect(operations).toEqual([
      { kind: "map", ref: 7 },
      { kind: "map", ref: 7 },
      { kind: "copy-from", ref: 7, offset: 0, length: 1 },
      { kind: "copy-to", ref: 7, offset: 0, length: 1 },
      { kind: "unmap", ref: 7 },
    ]);
  });

  test("ends the mapping of the handle, whatever else the backend says of it", () => {
    const mapping = machine.map(7, "read-write");
    if (mapping === undefined) throw new Error("not mapped");
    machine.unmap({ ...mapping, ref: 9 });
    expect(operations.at(-1)).toEqual({ kind: "unmap", ref: 7 });
    expect(machine.grants.find(7)?.mapped).toBe(0);
    expect(machine.misuses).toEqual([]);
    machine.unmap({ ...mapping, ref: 9 });
    expect(machine.misuses).toEqual([
      "ended mapping 1 of grant reference 9, which it did not have",
    ]);
  });

  test.each([
    { offset: 0, length: 4096, isInside: true },
    { offset: 4095, length: 1, isInside: true },
    { offset: 4096, length: 0, isInside: true },
    { offset: 4096, length: 1, isInside: false },
    { offset: 1, length: 4096, isInside: false },
    { offset: -1, length: 1, isInside: false },
    { offset: 0, length: -1, isInside: false },
    { offset: 0.5, length: 1, isInside: false },
    { offset: 0, length: 0.5, isInside: false },
  ])("copies $length bytes at $offset: $isInside", ({ offset, length, isInside }) => {
    expect(machine.copyFrom(7, offset, length)?.length).toBe(isInside ? length : undefined);
    if (!Number.isInteger(length) || length < 0) return;
    expect(machine.copyTo(7, offset, new Uint8Array(length))).toBe(isInside);
  });

  test("copies out of a page and into one", () => {
    expect(machine.copyTo(7, 4094, Uint8Array.of(1, 2))).toBe(true);
    const copy = machine.copyFrom(7, 4093, 3);
    expect(copy).toEqual(Uint8Array.of(0, 1, 2));
    copy?.fill(9);
    expect(machine.memory.page(1).getUint8(4095)).toBe(2);
    expect(machine.memory.page(2).getUint8(0)).toBe(0);
  });

  test("keeps what the backend sends and hands on", () => {
    const frame = Uint8Array.of(1, 2);
    machine.emit(frame);
    frame.fill(0);
    machine.notify(3);
    machine.publish("state", "4");
    expect(machine.emitted).toEqual([Uint8Array.of(1, 2)]);
    expect(machine.events).toEqual([3]);
    expect([...machine.published]).toEqual([["state", "4"]]);
  });
});
