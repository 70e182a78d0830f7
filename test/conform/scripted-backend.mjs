// A backend that says what a script tells it to, whatever is right: after each line that begins with a
// word, the lines listed for the word, or "idle". Words in parentheses are done and not said.
import { createInterface } from "node:readline";
import { spawn } from "node:child_process";
import { truncateSync, writeSync } from "node:fs";

const script = JSON.parse(process.argv[2]);
let pages = "";

for await (const line of createInterface({ input: process.stdin })) {
  const [word, path] = line.split(" ");
  if (word === "pages") pages = path;
  for (const said of script[word] ?? ["idle"]) {
    if (said === "(exit)") process.exit(3);
    else if (said === "(crash)") process.kill(process.pid, "SIGSEGV");
    else if (said === "(complain)") process.stderr.write("this is why\n");
    else if (said === "(truncate)") truncateSync(pages, 10);
    else if (said === "(hang)") await new Promise(() => setInterval(() => undefined, 1000));
    else if (said === "(child)") {
      const child = spawn("sleep", ["600"], { stdio: "inherit" });
      process.stderr.write(`child ${child.pid}\n`);
    } else if (said.startsWith("(half)")) writeSync(1, said.slice(6));
    else if (said === "(flood)") process.stdout.write("x".repeat(17 * 1024 * 1024));
    else process.stdout.write(`${said}\n`);
  }
}
