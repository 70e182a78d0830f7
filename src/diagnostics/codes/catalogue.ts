import { envelopeMismatch } from "./envelope-mismatch.ts";
import { codeTooWide } from "./code-too-wide.ts";
import { duplicateCode } from "./duplicate-code.ts";
import { duplicateName } from "./duplicate-name.ts";
import { emptyDeclaration } from "./empty-declaration.ts";
import { exception } from "./exception.ts";
import { flexibleArray } from "./flexible-array.ts";
import { fileSystem, staleOutput, noSpec } from "./files.ts";
import { notConfigurable, wrongSuppression, unusedSuppression } from "./wrong-suppressions.ts";
import { hiddenPadding } from "./hidden-padding.ts";
import {
  impossibleResponse,
  numberOutOfRange,
  ringNotSetUp,
  wrongValue,
  wrongKeyIndex,
} from "./wrong-steps.ts";
import { insideMismatch } from "./inside-mismatch.ts";
import { invalidExpression } from "./invalid-expression.ts";
import { invalidHeader, unclearChange } from "./unchangeable-header.ts";
import { invalidName } from "./invalid-name.ts";
import { invalidNumber } from "./invalid-number.ts";
import { invalidText } from "./invalid-text.ts";
import { missingIncludes } from "./missing-includes.ts";
import { missingMessage } from "./missing-message.ts";
import { nameClash } from "./name-clash.ts";
import { nonAscii } from "./non-ascii.ts";
import { parametersTooWide } from "./parameters-too-wide.ts";
import { packetMismatch } from "./packet-mismatch.ts";
import { pageOverflow } from "./page-overflow.ts";
import { proofMismatch } from "./proof-mismatch.ts";
import { reservedName } from "./reserved-name.ts";
import { reservedPrefix } from "./reserved-prefix.ts";
import { syntax } from "./syntax.ts";
import { typeError } from "./type-error.ts";
import { undefinedHandle } from "./undefined-handle.ts";
import { undocumented } from "./undocumented.ts";
import { unionTagMismatch } from "./union-tag-mismatch.ts";
import { unknownStatus } from "./unknown-status.ts";
import { unknownTag, unresolvedLink } from "./wrong-prose.ts";
import { unlistedDeclaration, unnamedType } from "./outside-chapters.ts";
import { unportableBits } from "./unportable-bits.ts";
import { unproven } from "./unproven.ts";
import { usedBeforeDeclaration } from "./used-before-declaration.ts";
import { wrongCondition } from "./wrong-condition.ts";
import { wrongArgument } from "./wrong-argument.ts";
import { wrongImport } from "./wrong-import.ts";
import { wrongKind } from "./wrong-kind.ts";

/** The definition of each code, in the order in which the documentation lists them. */
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
  "wrong-condition": wrongCondition,
  "wrong-kind": wrongKind,
  "wrong-import": wrongImport,
  "used-before-declaration": usedBeforeDeclaration,
  "duplicate-name": duplicateName,
  "duplicate-code": duplicateCode,
  "invalid-number": invalidNumber,
  "invalid-expression": invalidExpression,
  "invalid-name": invalidName,
  "invalid-text": invalidText,
  "code-too-wide": codeTooWide,
  "unknown-status": unknownStatus,
  "hidden-padding": hiddenPadding,
  "unportable-bits": unportableBits,
  "reserved-name": reservedName,
  "reserved-prefix": reservedPrefix,
  "name-clash": nameClash,
  "empty-declaration": emptyDeclaration,
  "envelope-mismatch": envelopeMismatch,
  "packet-mismatch": packetMismatch,
  "missing-message": missingMessage,
  "parameters-too-wide": parametersTooWide,
  "union-tag-mismatch": unionTagMismatch,
  "inside-mismatch": insideMismatch,
  "flexible-array": flexibleArray,
  "page-overflow": pageOverflow,
  "ring-not-set-up": ringNotSetUp,
  "number-out-of-range": numberOutOfRange,
  "wrong-value": wrongValue,
  "wrong-key-index": wrongKeyIndex,
  "impossible-response": impossibleResponse,
  "proof-mismatch": proofMismatch,
  unproven: unproven,
  "missing-includes": missingIncludes,
  "undefined-handle": undefinedHandle,
  "non-ascii": nonAscii,
  "not-configurable": notConfigurable,
  "wrong-suppression": wrongSuppression,
  "unused-suppression": unusedSuppression,
  "stale-output": staleOutput,
  "invalid-header": invalidHeader,
  "unclear-change": unclearChange,
  "file-system": fileSystem,
} as const;

export type DiagnosticCode = keyof typeof catalogue;

/** The codes that a spec may lower to warnings or suppress. */
export const configurableCodes: readonly string[] = Object.values(catalogue)
  .filter((definition) => definition.isConfigurable)
  .map(({ code }) => code);

/** Whether a spec may lower diagnostics of `code` to warnings or suppress them. */
export function isConfigurable(code: string): boolean {
  return configurableCodes.includes(code);
}

/**
 * Codes that are no longer used, each with the codes that replace it. None is given to another diagnostic:
 * old search results still name it.
 */
export const retiredCodes: ReadonlyMap<string, readonly DiagnosticCode[]> = new Map<
  string,
  readonly DiagnosticCode[]
>([
  ["carrier-mismatch", ["envelope-mismatch"]],
  ["fixed-law", ["not-configurable"]],
  ["operands-too-wide", ["parameters-too-wide"]],
  ["template", []],
  ["unused-waiver", ["unused-suppression"]],
  [
    "wrong-step",
    [
      "ring-not-set-up",
      "number-out-of-range",
      "wrong-value",
      "wrong-key-index",
      "impossible-response",
    ],
  ],
  ["wrong-waiver", ["wrong-suppression"]],
]);
