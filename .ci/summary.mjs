// Prints "N passed, N failed" for a report of vitest and the exit status of the whole run.
import { existsSync, readFileSync } from "node:fs";

const [report, status] = process.argv.slice(2);
const counts = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : {};
const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = counts;
// What fails before the tests or around them is a failure that no test counts.
const failed = Math.max(numFailedTests, status === "0" ? 0 : 1);
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : "";
console.log(`${numPassedTests} passed, ${failed} failed${skipped}`);
