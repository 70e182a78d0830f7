import { expect, test } from "vitest";
import { InvertedBytes } from "../../src/conform/machine/memory.ts";
import { sharedMemory } from "./in-process.ts";

const page = 1;

test("bytes are inverted once, and put back unless somebody has written them", () => {
  const memory = sharedMemory(2);
  const view = memory.page(page);
  const inverted = new InvertedBytes(memory);
  inverted.invert({ page, start: 10, end: 13 });
  inverted.invert({ page, start: 9, end: 12 });
  const bytes = () => Array.from({ length: 6 }, (_, at) => view.getUint8(8 + at));
  expect(bytes()).toEqual([0, 255, 255, 255, 255, 0]);
  view.setUint8(10, 7);
  inverted.restore(() => false);
  expect(bytes()).toEqual([0, 0, 7, 0, 0, 0]);
  view.setUint8(11, 255);
  inverted.restore(() => false);
  expect(bytes()).toEqual([0, 0, 7, 255, 0, 0]);
});

test("bytes that the frontend writes itself, and pages that are left, stay as they are", () => {
  const memory = sharedMemory(2);
  const view = memory.page(page);
  const inverted = new InvertedBytes(memory);
  inverted.invert({ page, start: 0, end: 3 });
  inverted.forget({ page, start: 1, end: 2 });
  inverted.invert({ page: 0, start: 0, end: 1 });
  inverted.restore((one) => one === 0);
  expect([0, 1, 2].map((at) => view.getUint8(at))).toEqual([0, 255, 0]);
  expect(memory.page(0).getUint8(0)).toBe(255);
});
