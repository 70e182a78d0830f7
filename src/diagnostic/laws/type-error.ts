import { law } from "../law.ts";
import { unknownName } from "../unknown-name.ts";

export const typeError = law("type-error", {
  severity: "error",
  law: "A spec passes the type checker of TypeScript.",
  why: "The words of the language have types: a status that the family lacks or a part of the wrong kind is a type error. In a spec that has some, constants are not what they seem.",
  mend: "Change the text at the caret; an editor with TypeScript underlines the same place. The web knows errors of TypeScript by the number in brackets: TS2322. Specs are checked with strict types, whatever the tsconfig.json around them says.",
  messages: {
    mistyped: (complaint: string, number: number) => ({
      message: `${complaint} (TS${number})`,
    }),
    unknownName,
  },
});
