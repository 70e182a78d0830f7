import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exitCode } from "../../src/cli/terminal.ts";
import { expectFile } from "../golden.ts";
import { cases, expectReported, headerOf, isRefused, runApply } from "./case.ts";

/**
 * Headers in the styles of other people; each folder of `test/apply/cases` is one, see {@link ApplyCase}.
 * `UPDATE_GOLDENS=1` writes what is expected; read each `after.h` then as the maintainer of that file would.
 * A new case is a folder with `before.h`, and an empty `refusal.txt` where it is to be refused.
 */
// Two that differ in byte order and in the size of pointers: to ask about all takes most of the time.
const abis = ["i386", "s390x"];

describe.each(cases.filter((one) => !isRefused(one)))("$name", (one) => {
  const before = headerOf(one, "before");

  test("is brought up to date", async () => {
    const { code, bytes, text } = await runApply(before, one, abis);
    expect({ code, text }).toMatchObject({ code: exitCode.done });
    expectFile(join(one.folder, "after.h"), bytes);
    expectFile(join(one.folder, "report.txt"), text);
    expectReported(before, bytes, text);
  });

  test("is the same after a second time", async () => {
    const after = headerOf(one, "after");
    // What is removed is not there to be removed again.
    const options = one.options.filter((option) => !option.startsWith("--remove="));
    const { code, bytes, text } = await runApply(after, { ...one, options }, abis);
    expect({ code, text }).toMatchObject({ code: exitCode.done });
    expect(bytes.equals(after)).toBe(true);
  });
});

test.each(cases.filter(isRefused))("$name is refused, and stays as it is", async (one) => {
  const before = headerOf(one, "before");
  const { code, bytes, text } = await runApply(before, one, abis);
  expect({ code, text }).toMatchObject({ code: exitCode.usage });
  expect(bytes.equals(before)).toBe(true);
  expectFile(join(one.folder, "refusal.txt"), text);
});
