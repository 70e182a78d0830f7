import { readFileSync } from "node:fs";
import parseJsonc from "markdownlint-cli2/parsers/jsonc";

const file = new URL("../../../.markdownlint-cli2.jsonc", import.meta.url);

/** What markdownlint is told about the Markdown of this repository. */
export const { config } = parseJsonc(readFileSync(file, "utf8"));
