import { dirname, join } from "node:path";

/** The folder of abispec: the bench is bundled into bench/node_modules/.cache/bench. */
export const root = join(dirname(process.argv[1]), "..", "..", "..", "..");
