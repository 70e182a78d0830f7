import { defineDiagnostic } from "../core/diagnostic.ts";

export const pageOverflow = defineDiagnostic("page-overflow", {
  requirement:
    "A ring, a table or a table entry fits into a page, and no struct is larger than C allows.",
  why: "Xen shares memory in pages of 4096 bytes; what does not fit into one cannot be shared. C guarantees only objects of up to 65535 bytes (C11 5.2.4.1).",
  fix: "Use smaller elements, or fewer of them.",
  messages: {
    object: (path: string, size: number, most: number) => ({
      message: `${path} has ${size} bytes, but C guarantees only objects of up to ${most}`,
      suggestion: "use smaller members, or fewer of them",
    }),
    slot: (ring: string, size: number, room: number) => ({
      message: `a slot of ${ring} has ${size} bytes, but its page has room for ${room}`,
      suggestion: "make its request and response smaller",
    }),
    table: (path: string, size: number, room: number) => ({
      message: `the table of ${path} has ${size} bytes, but a page has ${room}`,
      suggestion: "use smaller entries, or fewer of them",
    }),
  },
});
