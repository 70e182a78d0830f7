import { fileURLToPath } from "node:url";

/** Absolute path of the folder of this package, with a separator at its end; `src` and `dist` are in it. */
export const packageFolder = fileURLToPath(new URL("..", import.meta.url));
