import { defineDiagnostic } from "../core/diagnostic.ts";
import { joinList } from "../../text/text.ts";

export const ringNotSetUp = defineDiagnostic("ring-not-set-up", {
  requirement:
    "A step that uses a ring comes after the one that sets it up, and the ring is in one page.",
  why: "Requests and responses are in the page of a ring. Without a page no backend can receive them.",
  fix: "Write `setUpRing(ring, page)` before the step. Where a ring is in several pages, name one of them: `put(page, ...)`, `responses(page, ...)`.",
  messages: {
    ring: (ring: string) => ({
      message: `no earlier step sets up the ring ${ring}`,
      suggestion: `write setUpRing(${ring}, ...) in an earlier step`,
    }),
    page: (page: number) => ({
      message: `no earlier step sets up a ring in page ${page}`,
      suggestion: `write setUpRing(..., ${page}) in an earlier step`,
    }),
    severalPages: (ring: string, pages: readonly number[]) => ({
      message: `the ring ${ring} is set up in the pages ${joinList(pages.map(String), "and")}`,
      suggestion: "name the page: put(page, ...) or responses(page, ...)",
    }),
    unknown: () => ({
      message: "the ring of these responses is unknown",
      suggestion: "write responses(page, ...)",
    }),
  },
});
