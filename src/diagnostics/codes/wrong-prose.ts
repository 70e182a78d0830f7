import { suggest } from "../core/did-you-mean.ts";
import { defineDiagnostic } from "../core/diagnostic.ts";

export const unresolvedLink = defineDiagnostic("unresolved-link", {
  isConfigurable: true,
  requirement: "Everything that prose links to or names in backquotes exists.",
  why: "Links become names in C, links in Markdown and `{@link}`s in TypeScript. A dangling link sends the reader after something that was renamed or never existed.",
  fix: "Write the name as the spec declares it: `declaration`, or `declaration.part` for a member, code, parameter, reply or rule. Keywords of C may be in backquotes; other text that is not a name may not.",
  messages: {
    noPart: (owner: string, part: string, parts: readonly string[]) => ({
      message: `"${owner}" has no part "${part}"`,
      suggestion: suggest(
        part,
        parts,
        parts.length === 0
          ? "remove the part"
          : `it has ${parts.filter((one) => !one.includes(".")).join(", ")}`,
      ),
    }),
    unnamed: () => ({
      message: "this link names nothing",
      suggestion: "write what it leads to: {@link NAME}",
    }),
    unclosed: () => ({
      message: "this link is not closed",
      suggestion: "write } after the name: {@link NAME}",
    }),
    unknown: (name: string, names: Iterable<string>) => ({
      message: `"${name}" is not defined`,
      suggestion: suggest(
        name,
        names,
        "name a declaration, code, flag, member, parameter, reply or rule of this spec, or remove the backquotes",
      ),
    }),
  },
});

export const unknownTag = defineDiagnostic("unknown-tag", {
  requirement: "Prose has no tags but {@link}.",
  why: "Prose goes into C, Markdown and TypeScript alike, and C has no tags: `@param` and the like would be noise there.",
  fix: "Write what the tag says as a sentence.",
  messages: {
    tag: (tag: string) => ({
      message: `${tag} is not allowed in prose`,
      suggestion: "write it as a sentence",
    }),
    inlineTag: (tag: string) => ({
      message: `{${tag}} is not allowed in prose`,
      suggestion: "write {@link NAME} for a name of the spec, and other code in fences",
    }),
  },
});
