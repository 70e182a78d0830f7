/** What the process tells its caller; scripts rely on it. */
export const exitCode = {
  /** Everything is done. */
  done: 0,
  /** There are findings: errors in a spec, stale files, bytes that are wrong. */
  findings: 1,
  /** The arguments are wrong. */
  usage: 2,
  /** A bug in abispec. */
  bug: 3,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
