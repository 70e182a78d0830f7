import { connect, scenario, type Steps } from "abispec";

/** Steps. */
export const steps: Steps = [connect()];

/** Not run by anyone. */
export const forgotten = scenario({ proves: [], steps });

const renamed = scenario({ proves: [], steps });
export { renamed };
