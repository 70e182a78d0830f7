import type { CodesDescription, Described, FlagsDescription } from "./description.ts";

/** Named values for an integer: codes or flags. `F` maps each name to its number. */
export type Family<F> = Described<CodesDescription | FlagsDescription, F>;
