import { type Diagnostic, isBefore } from "../diagnostics/core/diagnostic.ts";
import { type Model, declarationsOf, importedBy } from "../model/model.ts";
import { checkEnvelopeMismatch } from "../diagnostics/codes/envelope-mismatch.ts";
import { checkCodeTooWide } from "../diagnostics/codes/code-too-wide.ts";
import { checkDuplicateCode } from "../diagnostics/codes/duplicate-code.ts";
import { checkDuplicateName } from "../diagnostics/codes/duplicate-name.ts";
import { checkEmptyDeclaration } from "../diagnostics/codes/empty-declaration.ts";
import { checkUnportableBits } from "../diagnostics/codes/unportable-bits.ts";
import { checkFlexibleArray } from "../diagnostics/codes/flexible-array.ts";
import { checkHiddenPadding } from "../diagnostics/codes/hidden-padding.ts";
import { checkInsideMismatch } from "../diagnostics/codes/inside-mismatch.ts";
import { checkInvalidName } from "../diagnostics/codes/invalid-name.ts";
import { checkInvalidNumber } from "../diagnostics/codes/invalid-number.ts";
import { checkInvalidText } from "../diagnostics/codes/invalid-text.ts";
import { checkMissingIncludes } from "../diagnostics/codes/missing-includes.ts";
import { checkMissingMessage } from "../diagnostics/codes/missing-message.ts";
import { checkNameClash } from "../diagnostics/codes/name-clash.ts";
import { checkNonAscii } from "../diagnostics/codes/non-ascii.ts";
import { checkParametersTooWide } from "../diagnostics/codes/parameters-too-wide.ts";
import { checkPacketMismatch } from "../diagnostics/codes/packet-mismatch.ts";
import { checkPageOverflow } from "../diagnostics/codes/page-overflow.ts";
import { checkProofMismatch } from "../diagnostics/codes/proof-mismatch.ts";
import { checkReservedName } from "../diagnostics/codes/reserved-name.ts";
import { checkReservedPrefix } from "../diagnostics/codes/reserved-prefix.ts";
import { checkUndefinedHandle } from "../diagnostics/codes/undefined-handle.ts";
import { checkUndocumented } from "../diagnostics/codes/undocumented.ts";
import { checkUnionTagMismatch } from "../diagnostics/codes/union-tag-mismatch.ts";
import { checkUnproven } from "../diagnostics/codes/unproven.ts";
import { checkWrongCondition } from "../diagnostics/codes/wrong-condition.ts";
import { checkUsedBeforeDeclaration } from "../diagnostics/codes/used-before-declaration.ts";
import { checkWrongImport } from "../diagnostics/codes/wrong-import.ts";
import { groupBy } from "../text/lists.ts";
import { vectorsOf } from "../vectors/vectors.ts";
import type { Action, Expectation, Joined } from "../model/scenario.ts";
import { namesInType, namesUsedBy } from "../model/used-names.ts";

/** Finds each place of a model that is wrong in one way. */
type Check = (model: Model) => readonly Diagnostic[];

/** Checks of names, texts and order, which invalid declarations have as well. */
const checksOfAll: readonly Check[] = [
  checkInvalidName,
  checkReservedName,
  checkReservedPrefix,
  checkInvalidText,
  checkNonAscii,
  checkDuplicateName,
  checkNameClash,
  checkUsedBeforeDeclaration,
  checkUndocumented,
  checkMissingIncludes,
  checkUndefinedHandle,
  checkWrongImport,
];

/** Checks of what declarations are made of. */
const checksOfValid: readonly Check[] = [
  checkEmptyDeclaration,
  checkInvalidNumber,
  checkDuplicateCode,
  checkCodeTooWide,
  checkFlexibleArray,
  checkWrongCondition,
  checkHiddenPadding,
  checkUnportableBits,
  checkUnionTagMismatch,
  checkInsideMismatch,
  checkEnvelopeMismatch,
  checkPacketMismatch,
  checkMissingMessage,
  checkParametersTooWide,
  checkPageOverflow,
];

/**
 * Checks of scenarios, which make no sense for a declaration in which a check before finds something. The
 * translation of their steps to bytes finds rings that are not set up, numbers out of range, values that do
 * not fit, keys without an index and responses without a request.
 */
const checksOfScenarios: readonly Check[] = [
  (model) => vectorsOf(model).diagnostics,
  checkProofMismatch,
  checkUnproven,
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

/**
 * The part of a model whose declarations are valid and depend on valid ones. Its scenarios are all there,
 * because what they prove counts; those that depend on an invalid declaration are named as invalid too.
 */
function validPart(model: Model): Model {
  if (model.invalid.size === 0) return model;
  const invalid = withDependents(model);
  for (const { name, steps } of model.scenarios?.all ?? []) {
    const used = steps.flatMap(({ action }) => namesInAction(action));
    if (used.some((one) => invalid.has(one))) invalid.add(name);
  }
  const chapters = model.chapters.map((chapter) => ({
    ...chapter,
    declarations: chapter.declarations.filter(({ name }) => !invalid.has(name)),
  }));
  return { ...model, chapters, invalid };
}

/** The names of invalid declarations, and of those that depend on them. */
function withDependents(model: Model): Set<string> {
  const declarations = [...importedBy(model), model].flatMap((one) => declarationsOf(one));
  const uses = declarations.flatMap((declaration) => {
    const ring = declaration.kind === "message" ? [declaration.ring.name] : [];
    return [...namesUsedBy(declaration), ...ring].map((used) => ({ used, user: declaration.name }));
  });
  const users = groupBy(uses, ({ used }) => used);
  const invalid = new Set(model.invalid);
  // Those that are added are looked at as well.
  for (const name of invalid) for (const { user } of users.get(name) ?? []) invalid.add(user);
  return invalid;
}

/** The names of the declarations that a step uses. */
function namesInAction(action: Action<Joined>): readonly string[] {
  if ("key" in action) return [action.key.name];
  if ("ring" in action) return [action.ring.name];
  if ("message" in action) return [action.message.name];
  if ("content" in action) return namesInType(action.content.type);
  return "expectations" in action ? action.expectations.flatMap(namesInExpectation) : [];
}

function namesInExpectation(expectation: Expectation<Joined>): readonly string[] {
  switch (expectation.kind) {
    case "reply":
      return [expectation.message.name];
    case "response":
      return namesInType(expectation.type);
    case "anyOf":
      return expectation.expectations.flatMap(namesInExpectation);
  }
}

/** A model in which the declarations that `diagnostics` are about are invalid, unless a spec may suppress them. */
function markInvalid(model: Model, diagnostics: readonly Diagnostic[]): Model {
  const declarations = declarationsOf(model);
  const names = diagnostics.flatMap(({ isConfigurable, span }) => {
    if (span === undefined || isConfigurable) return [];
    const owner = declarations.findLast(
      (one) => one.span.file === span.file && !isBefore(span, one.span),
    );
    return owner === undefined ? [] : [owner.name];
  });
  // What was computed for a model can be found by it.
  return names.length === 0 ? model : { ...model, invalid: new Set([...model.invalid, ...names]) };
}
