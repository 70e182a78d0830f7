import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Model } from "../model/model.ts";
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

/** The laws that a model obeys, in the order in which their findings are worth reading. */
const rules: readonly Rule[] = [
  invalidName,
  reservedName,
  invalidText,
  nonAscii,
  duplicateName,
  nameClash,
  emptyDeclaration,
  usedBeforeDeclaration,
  invalidNumber,
  duplicateCode,
  codeTooWide,
  hiddenPadding,
  unionTagMismatch,
  carrierMismatch,
  operandsTooWide,
  pageOverflow,
  wrongStep,
  proofMismatch,
  unproven,
  undocumented,
];

/** Every finding of every rule. */
export function check(model: Model): readonly Diagnostic[] {
  return rules.flatMap((rule) => rule(model));
}
