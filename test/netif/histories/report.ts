import type { RunDetails } from "fast-check";

/** What fast-check calls the choice of commands that it has made smaller. */
const replayPathIn = /\/\*replayPath="([^"]*)"\*\//;

/**
 * For a person: the smallest history that was found to fail, why it does, and how to run it again;
 * `undefined` where none fails.
 *
 * @param command - what runs histories of the same backend.
 */
export function reportOf<Ts extends [unknown, unknown]>(
  details: RunDetails<Ts>,
  command: string,
): string | undefined {
  const {
    failed,
    seed,
    counterexample,
    counterexamplePath: path,
    numRuns,
    errorInstance,
  } = details;
  if (!failed) return undefined;
  const [beginning, commands] = counterexample ?? [];
  const history = `${String(commands)}`;
  const replay = replayPathIn.exec(history)?.[1];
  const again = [`--seed ${seed}`, ...(path === null ? [] : [`--path ${path}`])];
  return [
    `History ${numRuns} of seed ${seed} fails.`,
    `It begins with ${JSON.stringify(beginning)}, and goes on:${history.replace(replayPathIn, "")}`,
    errorInstance instanceof Error ? (errorInstance.stack ?? "") : String(errorInstance),
    `To see it again: ${command} ${again.join(" ")}${replay === undefined ? "" : ` --replay ${replay}`}`,
  ].join("\n");
}
