import { suggest } from "../core/did-you-mean.ts";
import { defineDiagnostic } from "../core/definition.ts";

export const unresolvedLink = defineDiagnostic("unresolved-link", {
  isConfigurable: true,
  requirement: "What prose links to or names in backquotes exists.",
  why: "Links become names in C, links in Markdown and `{@link}`s in TypeScript. One that leads nowhere sends the reader after a thing that was renamed or never was.",
  fix: "Write the name as the spec declares it: `declaration`, or `declaration.part` for a member, code, word, reply or rule. Words of C may stand in backquotes; other text that is no name stands without them.",
  messages: {
    noPart: (owner: string, part: string, parts: readonly string[]) => ({
      message: `"${owner}" has no part "${part}"`,
      suggestion: suggest(
        part,
        parts,
        parts.length === 0 ? "name it without a part" : `it has ${parts.join(", ")}`,
      ),
    }),
    unclosed: () => ({
      message: "this link is not closed",
      suggestion: "write } behind the name: {@link NAME}",
    }),
    unknown: (name: string, names: Iterable<string>) => ({
      message: `nothing is called "${name}"`,
      suggestion: suggest(
        name,
        names,
        "name a declaration, code, flag, member, word, reply or rule of this spec, or leave the backquotes out",
      ),
    }),
  },
});
