import { connect, disconnect, scenario } from "abispec";

export const steps = [connect()];

/** Nothing happens. */
export const idle = scenario({ proves: [], steps: [...steps, disconnect()] });
