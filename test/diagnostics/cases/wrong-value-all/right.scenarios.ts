import { scenarios } from "abispec";
import * as right from "./steps.ts";

export default scenarios({ chapters: [right] });
