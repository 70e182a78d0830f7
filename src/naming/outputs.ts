import { cNames } from "./c.ts";
import type { OutputNames } from "./output-names.ts";
import { typescriptNames } from "./typescript-names.ts";

/** The outputs that make names of a spec's. One that only quotes them, like Markdown, has no entry. */
export const outputNames: readonly OutputNames[] = [cNames, typescriptNames];
