/** How many specs the CI takes, and which. */
const defaults = { specs: 30, seed: 1 };

export interface Settings {
  readonly specs: number;
  readonly seed: number;
  /** Says how far it is. */
  readonly isVerbose: boolean;
}

/** What the environment says: `FUZZ_SPECS` and `FUZZ_SEED`, whole numbers. */
export function settingsFrom(environment: NodeJS.ProcessEnv): Settings {
  const { FUZZ_SPECS: specs, FUZZ_SEED: seed, FUZZ_VERBOSE: verbose } = environment;
  return {
    specs: wholeNumber("FUZZ_SPECS", specs, defaults.specs),
    seed: wholeNumber("FUZZ_SEED", seed, defaults.seed),
    isVerbose: verbose === "1",
  };
}

function wholeNumber(name: string, text: string | undefined, standard: number): number {
  if (text === undefined || text === "") return standard;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${name} is not a whole number`);
  return value;
}
