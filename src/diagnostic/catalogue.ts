import { carrierMismatch } from "./laws/carrier-mismatch.ts";
import { codeTooWide } from "./laws/code-too-wide.ts";
import { duplicateCode } from "./laws/duplicate-code.ts";
import { duplicateName } from "./laws/duplicate-name.ts";
import { emptyDeclaration } from "./laws/empty-declaration.ts";
import { exception } from "./laws/exception.ts";
import { fileSystem } from "./laws/file-system.ts";
import { fixedLaw } from "./laws/fixed-law.ts";
import { hiddenPadding } from "./laws/hidden-padding.ts";
import { invalidName } from "./laws/invalid-name.ts";
import { invalidNumber } from "./laws/invalid-number.ts";
import { invalidText } from "./laws/invalid-text.ts";
import { nameClash } from "./laws/name-clash.ts";
import { noSpec } from "./laws/no-spec.ts";
import { nonAscii } from "./laws/non-ascii.ts";
import { operandsTooWide } from "./laws/operands-too-wide.ts";
import { pageOverflow } from "./laws/page-overflow.ts";
import { proofMismatch } from "./laws/proof-mismatch.ts";
import { reservedName } from "./laws/reserved-name.ts";
import { staleOutput } from "./laws/stale-output.ts";
import { syntax } from "./laws/syntax.ts";
import { template } from "./laws/template.ts";
import { typeError } from "./laws/type-error.ts";
import { undocumented } from "./laws/undocumented.ts";
import { unionTagMismatch } from "./laws/union-tag-mismatch.ts";
import { unknownStatus } from "./laws/unknown-status.ts";
import { unknownTag } from "./laws/unknown-tag.ts";
import { unlistedDeclaration } from "./laws/unlisted-declaration.ts";
import { unnamedType } from "./laws/unnamed-type.ts";
import { unproven } from "./laws/unproven.ts";
import { unresolvedLink } from "./laws/unresolved-link.ts";
import { unusedWaiver } from "./laws/unused-waiver.ts";
import { usedBeforeDeclaration } from "./laws/used-before-declaration.ts";
import { wrongArgument } from "./laws/wrong-argument.ts";
import { wrongKind } from "./laws/wrong-kind.ts";
import { wrongStep } from "./laws/wrong-step.ts";
import { wrongWaiver } from "./laws/wrong-waiver.ts";

/** Every law, under the code of its findings, in the order in which the documentation lists them. */
export const catalogue = {
  "no-spec": noSpec,
  syntax: syntax,
  "type-error": typeError,
  exception: exception,
  "unresolved-link": unresolvedLink,
  "unknown-tag": unknownTag,
  undocumented: undocumented,
  "unnamed-type": unnamedType,
  "unlisted-declaration": unlistedDeclaration,
  "wrong-argument": wrongArgument,
  "wrong-kind": wrongKind,
  "used-before-declaration": usedBeforeDeclaration,
  "duplicate-name": duplicateName,
  "duplicate-code": duplicateCode,
  "invalid-number": invalidNumber,
  "invalid-name": invalidName,
  "invalid-text": invalidText,
  "code-too-wide": codeTooWide,
  "unknown-status": unknownStatus,
  "hidden-padding": hiddenPadding,
  "reserved-name": reservedName,
  "name-clash": nameClash,
  "empty-declaration": emptyDeclaration,
  "carrier-mismatch": carrierMismatch,
  "operands-too-wide": operandsTooWide,
  "union-tag-mismatch": unionTagMismatch,
  "page-overflow": pageOverflow,
  "wrong-step": wrongStep,
  "proof-mismatch": proofMismatch,
  unproven: unproven,
  "non-ascii": nonAscii,
  "fixed-law": fixedLaw,
  "wrong-waiver": wrongWaiver,
  "unused-waiver": unusedWaiver,
  "stale-output": staleOutput,
  "file-system": fileSystem,
  template: template,
} as const;

/** Every code that a finding can have. */
export type DiagnosticCode = keyof typeof catalogue;

/** Codes of laws that hold no longer. None is given to another law: old search results still name it. */
export const retiredCodes: readonly string[] = [];
