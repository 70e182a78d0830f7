import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Model } from "../model/model.ts";
import { flawed } from "./flawed.ts";
import type { Rule } from "./rule.ts";
import { carrierMismatch } from "./rules/carrier-mismatch.ts";
import { codeTooWide } from "./rules/code-too-wide.ts";
import { duplicateCode } from "./rules/duplicate-code.ts";
import { duplicateName } from "./rules/duplicate-name.ts";
import { emptyDeclaration } from "./rules/empty-declaration.ts";
import { hiddenPadding } from "./rules/hidden-padding.ts";
import { invalidName } from "./rules/invalid-name.ts";
import { invalidNumber } from "./rules/invalid-number.ts";
import { invalidText } from "./rules/invalid-text.ts";
import { nameClash } from "./rules/name-clash.ts";
import { nonAscii } from "./rules/non-ascii.ts";
import { operandsTooWide } from "./rules/operands-too-wide.ts";
import { pageOverflow } from "./rules/page-overflow.ts";
import { proofMismatch } from "./rules/proof-mismatch.ts";
import { reservedName } from "./rules/reserved-name.ts";
import { undocumented } from "./rules/undocumented.ts";
import { unionTagMismatch } from "./rules/union-tag-mismatch.ts";
import { unproven } from "./rules/unproven.ts";
import { usedBeforeDeclaration } from "./rules/used-before-declaration.ts";
import { wrongStep } from "./rules/wrong-step.ts";
import { soundPart } from "./sound.ts";

/** Laws about names, texts and order, which hold for what is broken, too. */
const forAll: readonly Rule[] = [
  invalidName,
  reservedName,
  invalidText,
  nonAscii,
  duplicateName,
  nameClash,
  usedBeforeDeclaration,
  undocumented,
];

/** Laws about what declarations are made of. */
const forSound: readonly Rule[] = [
  emptyDeclaration,
  invalidNumber,
  duplicateCode,
  codeTooWide,
  hiddenPadding,
  unionTagMismatch,
  carrierMismatch,
  operandsTooWide,
  pageOverflow,
];

/** Laws about scenarios, for which a declaration that breaks a law before is as good as broken. */
const forProof: readonly Rule[] = [wrongStep, proofMismatch, unproven];

/** Every finding of every rule; of what is broken, none that follows from that. */
export function check(model: Model): readonly Diagnostic[] {
  const sound = soundPart(model);
  const found = forSound.flatMap((rule) => rule(sound));
  const broken = new Set([...sound.broken, ...flawed(found, model)]);
  const fit = soundPart({ ...sound, broken });
  return [
    ...forAll.flatMap((rule) => rule(model)),
    ...found,
    ...forProof.flatMap((rule) => rule(fit)),
  ];
}
