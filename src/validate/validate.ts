import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { Model } from "../model/model.ts";
import { envelopeMismatch } from "./checks/envelope-mismatch.ts";
import { codeTooWide } from "./checks/code-too-wide.ts";
import { duplicateCode } from "./checks/duplicate-code.ts";
import { duplicateName } from "./checks/duplicate-name.ts";
import { emptyDeclaration } from "./checks/empty-declaration.ts";
import { hiddenPadding } from "./checks/hidden-padding.ts";
import { invalidName } from "./checks/invalid-name.ts";
import { invalidNumber } from "./checks/invalid-number.ts";
import { invalidText } from "./checks/invalid-text.ts";
import { missingIncludes } from "./checks/missing-includes.ts";
import { missingMessage } from "./checks/missing-message.ts";
import { nameClash } from "./checks/name-clash.ts";
import { nonAscii } from "./checks/non-ascii.ts";
import { parametersTooWide } from "./checks/parameters-too-wide.ts";
import { pageOverflow } from "./checks/page-overflow.ts";
import { proofMismatch } from "./checks/proof-mismatch.ts";
import { reservedName } from "./checks/reserved-name.ts";
import { reservedPrefix } from "./checks/reserved-prefix.ts";
import { undocumented } from "./checks/undocumented.ts";
import { unionTagMismatch } from "./checks/union-tag-mismatch.ts";
import { unproven } from "./checks/unproven.ts";
import { usedBeforeDeclaration } from "./checks/used-before-declaration.ts";
import { vectorsOf } from "../vectors/vectors.ts";
import { markInvalid, validPart } from "./valid-part.ts";

/** Finds each place of a model that is wrong in one way. */
type Check = (model: Model) => readonly Diagnostic[];

/** Checks of names, texts and order, which invalid declarations have as well. */
const checksOfAll: readonly Check[] = [
  invalidName,
  reservedName,
  reservedPrefix,
  invalidText,
  nonAscii,
  duplicateName,
  nameClash,
  usedBeforeDeclaration,
  undocumented,
  missingIncludes,
];

/** Checks of what declarations are made of. */
const checksOfValid: readonly Check[] = [
  emptyDeclaration,
  invalidNumber,
  duplicateCode,
  codeTooWide,
  hiddenPadding,
  unionTagMismatch,
  envelopeMismatch,
  missingMessage,
  parametersTooWide,
  pageOverflow,
];

/**
 * Checks of scenarios, which make no sense for a declaration in which a check before finds something. The
 * translation of their steps to bytes finds rings that are not set up, numbers out of range, values that do
 * not fit, keys without an index and responses without a request.
 */
const checksOfScenarios: readonly Check[] = [
  (model) => vectorsOf(model).diagnostics,
  proofMismatch,
  unproven,
];

/** What all checks find in a model; nothing that follows from another finding. */
export function validate(model: Model): readonly Diagnostic[] {
  const valid = validPart(model);
  const found = checksOfValid.flatMap((check) => check(valid));
  const translatable = validPart(markInvalid(valid, found));
  return [
    ...checksOfAll.flatMap((check) => check(model)),
    ...found,
    ...checksOfScenarios.flatMap((check) => check(translatable)),
  ];
}
