// Prints "N passed, N failed" for reports of vitest and the exit status of the whole run. Fails like the run.
import { existsSync, readFileSync } from "node:fs";

const [status, ...files] = process.argv.slice(2);
const reports = files.map((file) =>
  existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {},
);
const sum = (name) => reports.reduce((total, report) => total + (report[name] ?? 0), 0);
// A check that fails before the tests or around them is a failure that no test counts.
const failed = Math.max(sum("numFailedTests"), status === "0" ? 0 : 1);
const pending = sum("numPendingTests");
const skipped = pending > 0 ? `, ${pending} skipped` : "";
console.log(`${sum("numPassedTests")} passed, ${failed} failed${skipped}`);
process.exitCode = failed > 0 ? 1 : 0;
