import { guess } from "../core/guess.ts";
import { law } from "../core/law.ts";
import { listed } from "../core/listed.ts";
import { shownValue } from "../core/shown-value.ts";
import type { NamedPlace } from "../core/named-place.ts";

export const unionTagMismatch = law("union-tag-mismatch", {
  severity: "error",
  law: "A union's tag lies beside it, and each of its cases is a code and a variant.",
  why: "The bytes of a union don't say which variant they are. Someone who reads them needs a code that does, in the same struct.",
  mend: 'Put a member of the family\'s type beside the union; where there are several, name the one that counts with `tag`. Write the cases as `CODE: "variant"`.',
  messages: {
    unknownCode: (code: string, family: string, codes: readonly string[]) => ({
      message: `${family} has no code "${code}"`,
      suggestion: guess(code, codes, `it has ${codes.join(", ")}`),
    }),
    otherFamily: (family: string, codes: readonly string[]) => ({
      message: `${family} has none of the codes ${listed(codes, "and")}`,
      suggestion: "name the family of the codes that tell the variants apart",
    }),
    unknownVariant: (variant: string, union: string, variants: readonly string[]) => ({
      message: `${union} has no variant "${variant}"`,
      suggestion: guess(variant, variants, `it has ${variants.join(", ")}`),
    }),
    arrayOfUnions: (path: string) => ({
      message: `${path} is an array of unions, which can't have a tag each`,
      suggestion: "put the union and its tag into a struct, and make an array of that",
    }),
    severalTags: (struct: string, union: string, candidates: readonly NamedPlace[]) => ({
      message: `${struct} has more than one member that could be the tag of "${union}"`,
      related: candidates.map(({ span }) => ({ message: "it could be this one", span })),
      suggestion: "name it: { tag: ... }",
    }),
    noTag: (struct: string, family: string, union: string) => ({
      message: `${struct} has no member of type ${family} to be the tag of "${union}"`,
      suggestion: `put a member of type ${family} beside the union`,
    }),
    wrongTag: (struct: string, tag: unknown, family: string, candidates: readonly string[]) => ({
      message: `${struct} has no member ${shownValue(tag)} of type ${family}`,
      suggestion: guess(
        typeof tag === "string" ? tag : "",
        candidates,
        candidates.length === 0
          ? `put a member of type ${family} beside the union`
          : `name ${listed(candidates)}, or leave the tag out`,
      ),
    }),
  },
});
