import type { Links } from "./links.ts";
import type { Uses } from "./uses.ts";

/** What every part of the reference needs to lead its reader on. */
export interface Reader {
  readonly links: Links;
  readonly uses: Uses;
}
