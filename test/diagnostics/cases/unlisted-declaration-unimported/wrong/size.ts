import { constant } from "abispec";

/** How many sectors fit. */
export const DISK_SIZE = constant(8);
