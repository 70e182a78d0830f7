import { constant } from "abispec";

/** A number, and no header. */
export const LIMIT = constant(3);

//= 1:1 no-spec: the spec's default export is not a header
