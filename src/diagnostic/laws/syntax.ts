import { law } from "../law.ts";

export const syntax = law("syntax", {
  severity: "error",
  law: "A spec is TypeScript that parses, and imports only what is there.",
  why: "What can't be read can't be evaluated.",
  mend: "Mend the text where the caret points; an editor with TypeScript shows the same place.",
  messages: {
    unreadable: (complaint: string) => ({ message: complaint }),
  },
});
