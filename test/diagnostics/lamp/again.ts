import { connect, scenario } from "abispec";

/** Has a name that another one has. */
export const right = scenario({ proves: [], steps: connect() });
