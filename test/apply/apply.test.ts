import { describe, expect, test } from "vitest";
import { exitCode } from "../../src/cli/terminal.ts";
import { cases, headerOf, runApply } from "./case.ts";

// `cases.slow.test.ts` has all cases.
const some = ["kernel", "message-last", "plain-renamed"];

describe.each(cases.filter(({ name }) => some.includes(name)))("$name", (one) => {
  test("is brought up to date", async () => {
    const { code, bytes } = await runApply(headerOf(one, "before"), one, ["x86_64"]);
    expect(code).toBe(exitCode.done);
    expect(bytes.toString()).toBe(headerOf(one, "after").toString());
  });
});
