import { law } from "../law.ts";

export const pageOverflow = law("page-overflow", {
  severity: "error",
  law: "A ring, a table or an element of one fits a page.",
  why: "Xen shares memory by the page of 4096 bytes. What does not fit into one could not be handed over.",
  mend: "Make the elements smaller, or fewer.",
  messages: {
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
