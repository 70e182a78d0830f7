import { constant } from "abispec";

/** How many blocks a disk has. */
export const BLOCKS = constant(8);
