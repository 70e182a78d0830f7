import { constant } from "abispec";

/** How many blocks a disk has é. */
export const BLOCKS = constant(8);
