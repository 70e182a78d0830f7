import { connect, scenario } from "abispec";

/** Nothing happens. */
export const idle = scenario({ proves: [], steps: [connect()] });
