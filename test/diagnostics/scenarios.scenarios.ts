import { connect, scenario, scenarios } from "abispec";
import * as again from "./lamp/again.ts";
import { steps } from "./lamp/forgotten.ts";
import * as right from "./lamp/right.ts";

export const silent = scenario({ proves: [], steps: [steps, connect()] });

export default scenarios({ chapters: [right, again] });
