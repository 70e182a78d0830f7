import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { shellCommand } from "../../src/cli/generate.ts";
import { childProcess } from "../../src/conform/session/child-process.ts";
import { contractChecks } from "../../src/conform/contract/message-checks.ts";
import { Transcript } from "../../src/conform/session/line-process.ts";
import { runVector } from "../../src/conform/runner/run.ts";
import { limit, model, pathOf, run, vectorOf } from "./scripted.ts";

test("what was said is kept, with the steps, and with the line that is not ended", async () => {
  const { dialogue } = await run({ connect: ["map 1 ro"], mapped: ["(half)idl", "(exit)"] });
  expect(dialogue.map((line) => line.replace(/\S+(?= 2$)/, "PATH"))).toEqual([
    "> pages PATH 2",
    "< idle",
    "> option size 1",
    "< idle",
    "(step 1: grant page 0 as 1, read-only)",
    "(step 2: connect)",
    "> connect",
    "< map 1 ro",
    "> mapped 1 0",
    "< idl (without a line feed)",
  ]);
});

test("keeps the end of a long dialogue, and the beginning of a long line", () => {
  const transcript = new Transcript();
  for (let number = 1; number <= 2500; number += 1) transcript.add(`< event ${number}`);
  transcript.add(`< emit ${"00".repeat(1000)}`);
  const lines = transcript.lines();
  expect(lines.slice(0, 2)).toEqual(["(1501 lines before)", "< event 1502"]);
  expect(lines).toHaveLength(1001);
  expect(lines.at(-1)).toMatch(/^< emit [0]{193}\.{3} \(2007 characters\)$/);
});

test("the dialogue of docs/conform.md is what is spoken", async () => {
  const vector = vectorOf(
    [
      { do: "grant", ref: 1, page: 0, access: "read-write" },
      { do: "grant", ref: 2, page: 1, access: "read-write" },
      { do: "grant", ref: 3, page: 2, access: "read-write" },
      { do: "ring", ring: "xen_netif_ctrl", page: 0 },
      { do: "key", path: "ctrl-ring-ref", value: "1" },
      { do: "key", path: "event-channel-ctrl", value: "1" },
      { do: "connect" },
      { do: "write", page: 1, offset: 0, bytes: "0300000000000000" },
      { do: "request", page: 0, bytes: "07000900000000000200000001000000" },
      { do: "notify", port: 1 },
      { do: "responses", page: 0, expected: [{ anyOf: ["070009000000000000000000"] }] },
      { do: "mapped", refs: [1, 3] },
      { do: "disconnect" },
    ],
    { "static-grants": 8 },
  );
  const doc = pathOf("../../docs/conform.md");
  const command = shellCommand([process.execPath, pathOf("dialogue-backend.mjs"), doc]);
  const subject = childProcess(command, { limit });
  const { outcome, printed } = await runVector(vector, { model, pages: 8, subject });
  expect({ outcome, printed }).toEqual({ outcome: { kind: "passed" }, printed: [] });
});

test("docs/conform.md has each check of the contract, and what a backend does wrong", () => {
  const text = readFileSync(pathOf("../../docs/conform.md"), "utf8");
  const [, section = ""] = /^## What holds in every exchange$(.*?)^## /ms.exec(text) ?? [];
  const rows = [...section.matchAll(/^\| `([\w-]+)` *\| (.*?) *\|$/gm)];
  expect(
    Object.fromEntries(rows.map(([, name, says]) => [name, says?.replaceAll("`", "")])),
  ).toEqual(contractChecks);
});
