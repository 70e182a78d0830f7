// Loaded before the program, it ends it with the signal KILL_WITH at the call number KILL_AT of those that make a
// temporary folder, write or move a file; a file that is being written then has half of its text.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

let left = Number(process.env.KILL_AT);
const { mkdtempSync, writeFileSync, renameSync } = fs;

/** @param before - what is done of the call when it is interrupted. */
function interrupted(call, before) {
  return (...args) => {
    left -= 1;
    if (left === 0) {
      before(...args);
      process.kill(process.pid, process.env.KILL_WITH);
    }
    return call(...args);
  };
}

fs.mkdtempSync = interrupted(mkdtempSync, () => {});
fs.renameSync = interrupted(renameSync, () => {});
fs.writeFileSync = interrupted(writeFileSync, (path, text) => {
  if (process.env.KILL_WITH === "SIGKILL") writeFileSync(path, text.slice(0, text.length / 2));
});
syncBuiltinESMExports();
process.on("exit", () => {
  if (process.env.KILL_WITH === "none") process.stdout.write(`${-left} calls\n`);
});
