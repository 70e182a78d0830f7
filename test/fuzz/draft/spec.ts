import fc from "fast-check";
import { declaration, plainDeclaration, type DeclarationDraft } from "./declaration.ts";
import { pick, type Pick } from "./pick.ts";
import { line, prose, type ProseDraft } from "./prose.ts";

/**
 * A spec, before its references are made good: whatever a draft says, there is a valid spec of it, so
 * that every part of it shrinks without regard to the others.
 */
export interface SpecDraft {
  readonly byteOrder: "little" | "big";
  readonly title: string;
  readonly prefix: Pick;
  readonly prose: ProseDraft;
  /** What a spec of its own declares, which this one imports; without any there is none. */
  readonly imported: readonly DeclarationDraft[];
  readonly declarations: readonly DeclarationDraft[];
}

export const spec: fc.Arbitrary<SpecDraft> = fc.record({
  byteOrder: fc.constantFrom("little" as const, "big" as const),
  title: line,
  prefix: pick,
  prose,
  imported: fc.array(plainDeclaration, { maxLength: 6, size: "max" }),
  declarations: fc.array(declaration, { minLength: 1, maxLength: 8, size: "max" }),
});
