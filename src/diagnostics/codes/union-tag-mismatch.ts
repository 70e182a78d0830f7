import { suggest } from "../core/did-you-mean.ts";
import { defineDiagnostic } from "../core/diagnostic.ts";
import { joinList } from "../../text/text.ts";
import type { NamedPlace } from "../core/span.ts";

export const unionTagMismatch = defineDiagnostic("union-tag-mismatch", {
  requirement:
    "A union's tag is a member next to it, and each of its cases is a code and a variant.",
  why: "The bytes of a union do not say which variant they are. The reader needs a code that does, in the same struct.",
  fix: 'Add a member with the type of the family next to the union; if there are several, name the right one with `tag`. Write the cases as `CODE: "variant"`.',
  messages: {
    unknownCode: (code: string, family: string, codes: readonly string[]) => ({
      message: `${family} has no code "${code}"`,
      suggestion: suggest(code, codes, `it has ${codes.join(", ")}`),
    }),
    otherFamily: (family: string, codes: readonly string[]) => ({
      message: `${family} has none of the codes ${joinList(codes, "and")}`,
      suggestion: "name the family of the codes that tell the variants apart",
    }),
    unknownVariant: (variant: string, union: string, variants: readonly string[]) => ({
      message: `${union} has no variant "${variant}"`,
      suggestion: suggest(variant, variants, `it has ${variants.join(", ")}`),
    }),
    noStruct: (union: string, family: string) => ({
      message: `no struct has ${union} next to a member of type ${family}`,
      suggestion: "put the union into a struct with its tag, or leave out `by`",
    }),
    arrayOfUnions: (path: string) => ({
      message: `${path} is an array of unions, whose elements cannot each have a tag`,
      suggestion: "put the union and its tag into a struct, and use an array of that struct",
    }),
    severalTags: (struct: string, union: string, candidates: readonly NamedPlace[]) => ({
      message: `${struct} has more than one member that could be the tag of "${union}"`,
      related: candidates.map(({ span }) => ({ message: "this could be the tag", span })),
      suggestion: "name it: { tag: ... }",
    }),
    noTag: (struct: string, family: string, union: string) => ({
      message: `${struct} has no member of type ${family} that could be the tag of "${union}"`,
      suggestion: `add a member of type ${family} next to the union`,
    }),
    wrongTag: (struct: string, tag: string, family: string, candidates: readonly string[]) => ({
      message: `${struct} has no member ${tag} of type ${family}`,
      suggestion: suggest(
        tag.replaceAll('"', ""),
        candidates,
        candidates.length === 0
          ? `add a member of type ${family} next to the union`
          : `name ${joinList(candidates)}, or remove the tag`,
      ),
    }),
  },
});
