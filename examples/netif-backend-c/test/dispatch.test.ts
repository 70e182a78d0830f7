import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { messagesOf } from "../../../src/model/model.ts";
import { netifModel } from "../../../test/netif/guest/opened-guest.ts";

// The types are macros, so that -Wswitch-enum does not tell which one the switch has no case for.
test("each message of the spec has a case in control-ring.c", async () => {
  const source = readFileSync("examples/netif-backend-c/control-ring.c", "utf8");
  const cases = [...source.matchAll(/case (\w+):/g)].map(([, name]) => name);
  const types = messagesOf(await netifModel()).map(({ code }) => code.cName);
  expect(cases.toSorted()).toEqual(types.toSorted());
});
