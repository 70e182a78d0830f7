// Says the backend's part of the dialogue in docs/conform.md, and ends where the runner's differs.
import { createInterface } from "node:readline";
import { openSync, readFileSync, writeSync } from "node:fs";

const [, dialogue = ""] = /```text\n(.*?)```/s.exec(readFileSync(process.argv[2], "utf8")) ?? [];
const lines = dialogue.split("\n").filter((line) => /^[<>] /.test(line));
let pages;

function speak() {
  while (lines[0]?.startsWith("< ")) {
    const said = lines.shift().slice(2);
    if (said === "event 1") respond();
    process.stdout.write(`${said}\n`);
  }
}

/** The response to request 7: id, type 9, status 0, data 0 in slot 0; then rsp_prod, and req_event. */
function respond() {
  writeSync(pages, Uint8Array.of(7, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0), 0, 12, 64);
  writeSync(pages, Uint8Array.of(1, 0, 0, 0), 0, 4, 8);
  writeSync(pages, Uint8Array.of(2, 0, 0, 0), 0, 4, 4);
}

for await (const heard of createInterface({ input: process.stdin })) {
  const [word, path] = heard.split(" ");
  if (word === "pages") pages = openSync(path, "r+");
  const expected = lines.shift()?.slice(2);
  if (heard.replace(/^pages \S+/, "pages") !== expected?.replace(/^pages \S+/, "pages")) {
    process.stderr.write(`"${heard}" in place of "${expected}"\n`);
    process.exit(1);
  }
  speak();
}
if (lines.length > 0) process.stderr.write(`not said: ${lines[0]}\n`);
