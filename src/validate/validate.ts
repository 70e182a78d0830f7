import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { Model } from "../model/model.ts";
import { flawed } from "./flawed.ts";
import type { Rule } from "./rule.ts";
import { carrierMismatch } from "./checks/carrier-mismatch.ts";
import { codeTooWide } from "./checks/code-too-wide.ts";
import { duplicateCode } from "./checks/duplicate-code.ts";
import { duplicateName } from "./checks/duplicate-name.ts";
import { emptyDeclaration } from "./checks/empty-declaration.ts";
import { hiddenPadding } from "./checks/hidden-padding.ts";
import { invalidName } from "./checks/invalid-name.ts";
import { invalidNumber } from "./checks/invalid-number.ts";
import { invalidText } from "./checks/invalid-text.ts";
import { missingMessage } from "./checks/missing-message.ts";
import { nameClash } from "./checks/name-clash.ts";
import { nonAscii } from "./checks/non-ascii.ts";
import { operandsTooWide } from "./checks/operands-too-wide.ts";
import { pageOverflow } from "./checks/page-overflow.ts";
import { proofMismatch } from "./checks/proof-mismatch.ts";
import { reservedName } from "./checks/reserved-name.ts";
import { reservedPrefix } from "./checks/reserved-prefix.ts";
import { undocumented } from "./checks/undocumented.ts";
import { unionTagMismatch } from "./checks/union-tag-mismatch.ts";
import { unproven } from "./checks/unproven.ts";
import { usedBeforeDeclaration } from "./checks/used-before-declaration.ts";
import { scenarioSteps } from "./checks/scenario-steps.ts";
import { soundPart } from "./sound.ts";

/** Laws about names, texts and order, which hold for what is broken, too. */
const forAll: readonly Rule[] = [
  invalidName,
  reservedName,
  reservedPrefix,
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
  missingMessage,
  operandsTooWide,
  pageOverflow,
];

/** Laws about scenarios, for which a declaration that breaks a law before is as good as broken. */
const forProof: readonly Rule[] = [scenarioSteps, proofMismatch, unproven];

/** Every finding of every rule; of what is broken, none that follows from that. */
export function check(model: Model): readonly Diagnostic[] {
  const sound = soundPart(model);
  const found = forSound.flatMap((rule) => rule(sound));
  const broken = new Set([...sound.invalid, ...flawed(found, model)]);
  const fit = soundPart({ ...sound, invalid: broken });
  return [
    ...forAll.flatMap((rule) => rule(model)),
    ...found,
    ...forProof.flatMap((rule) => rule(fit)),
  ];
}
