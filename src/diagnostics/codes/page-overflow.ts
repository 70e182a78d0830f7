import { defineDiagnostic } from "../core/definition.ts";

export const pageOverflow = defineDiagnostic("page-overflow", {
  requirement:
    "A ring, a table or an element of one fits a page, and every struct fits what C allows.",
  why: "Xen shares memory by the page of 4096 bytes. What does not fit into one cannot be granted. C guarantees objects of up to 65535 bytes only (C11 5.2.4.1).",
  fix: "Make the elements smaller, or fewer.",
  messages: {
    object: (path: string, size: number, most: number) => ({
      message: `${path} has ${size} bytes, but C guarantees objects of up to ${most} only`,
      suggestion: "make its arrays shorter, or take out members",
    }),
    slot: (ring: string, size: number, room: number) => ({
      message: `a slot of ${ring} has ${size} bytes, but its page has room for ${room}`,
      suggestion: "make its request and response smaller",
    }),
    table: (path: string, size: number, room: number) => ({
      message: `the table of ${path} has ${size} bytes, but a page has ${room}`,
      suggestion: "make the entries smaller, or fewer",
    }),
  },
});
