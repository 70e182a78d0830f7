import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

/** Whether what is expected is to be written, for someone to review. */
export const isUpdate = process.env["UPDATE_GOLDENS"] === "1";

/** Expects that a file has this text or these bytes; with `UPDATE_GOLDENS=1` it gets them. */
export function expectFile(path: string, content: Buffer | string): void {
  if (isUpdate) writeFileSync(path, content);
  const encoding = typeof content === "string" ? "utf8" : "latin1";
  const expected = existsSync(path) ? readFileSync(path, encoding) : "";
  expect(Buffer.from(content).toString(encoding)).toBe(expected);
}
