import { dirname } from "node:path";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { startOf } from "../../diagnostics/core/span.ts";
import {
  type Severities,
  type Suppression,
  applySuppressions,
} from "../../diagnostics/core/suppression.ts";
import type { HeaderDescription } from "../../language/description.ts";
import type { Model } from "../../model/model.ts";
import { scenariosFileOf } from "../../language/scenario/scenario.ts";
import { chaptersOf } from "./chapters.ts";
import { type LowerContext, exportsOf } from "./context.ts";
import { described, isInvalid } from "../../language/kinds.ts";
import { lowerDeclaration } from "./declarations.ts";
import { readHeader, lowerModel, packagePath, readSeverities } from "./header.ts";
import { createProseReader } from "./links.ts";
import {
  type Exported,
  type LoadedModule,
  invalidNames,
  unusedImports,
  type SpecModules,
} from "./modules.ts";
import { literalsOf, namesOf } from "./names.ts";
import { findLostProperties } from "./arguments.ts";
import { lowerScenarios } from "./scenarios.ts";
import type { Export } from "./source-map.ts";
import { readSuppressions } from "./comments.ts";
import { type VerbatimTexts, verbatimTexts } from "./verbatim.ts";

export interface LoweredSpec {
  /** `undefined` where there is no header. */
  readonly model: Model | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly severities: Severities;
  readonly suppressions: readonly Suppression[];
  /** Absolute path of each file that the spec includes verbatim. */
  readonly included: readonly string[];
}

/** Lowers the modules of a spec to its model: joins what they evaluate to with how they are written. */
export function lowerSpec(spec: SpecModules): LoweredSpec {
  const [owner] = spec.modules;
  const written = owner?.exports.find((one) => one.isDefault);
  const found = described(owner?.namespace["default"]);
  if (isInvalid(found)) return withoutHeader([]);
  if (owner === undefined || found?.kind !== "header" || written === undefined) {
    const span = written?.span ?? startOf(spec.root);
    const finding = catalogue["no-spec"].finding("noHeader", span);
    return withoutHeader(spec.isIncomplete ? [] : [finding]);
  }
  const [argument] = written.value.arguments;
  if (argument?.text !== undefined) {
    const { finding } = catalogue["wrong-argument"];
    return withoutHeader([finding("notObject", argument.span, "argument of header")]);
  }
  return lowered({ ...spec, owner }, found, written);
}

function withoutHeader(diagnostics: readonly Diagnostic[]): LoweredSpec {
  return { model: undefined, diagnostics, severities: new Map(), suppressions: [], included: [] };
}

interface HeaderModules extends SpecModules {
  readonly owner: LoadedModule;
}

function lowered(spec: HeaderModules, found: HeaderDescription, written: Export): LoweredSpec {
  const { root, owner, modules } = spec;
  const diagnostics: Diagnostic[] = findLostProperties(modules);
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
  const header = readHeader(found, written, report);
  const severities = readSeverities(found.severities, written, report);
  const { listed: chapters, unlisted } = chaptersOf(header, written, owner, modules, report);
  const ignored = unlisted.map(({ module }) => module.file);
  const suppressions = readSuppressions(modules, report).filter(
    ({ code, span }) => code === "unlisted-declaration" || !ignored.includes(span.file),
  );
  const declarations = chapters.flatMap((chapter) => chapter.declarations);
  const missing = unlisted
    .filter(({ finding }) => finding === undefined || isError(finding, severities, suppressions))
    .flatMap(({ module }) => module.declarations);
  const texts = verbatimTexts(declarations, dirname(root));
  const context = contextOf(spec, { declarations, missing, texts }, report);
  return {
    model: {
      ...lowerModel(header, written, chapters, packagePath(root), context),
      // Of an incomplete spec it is not certain what its scenarios prove.
      scenarios: spec.isIncomplete
        ? undefined
        : lowerScenarios(scenariosFileOf(root), modules, context),
      invalid: context.invalid,
    },
    severities,
    suppressions,
    diagnostics,
    included: [...texts.keys()],
  };
}

/** Whether a finding is still an error after severities and suppressions. */
function isError(
  finding: Diagnostic,
  severities: Severities,
  suppressions: readonly Suppression[],
): boolean {
  const { diagnostics } = applySuppressions([finding], severities, suppressions);
  return diagnostics.some(({ code, severity }) => code === finding.code && severity === "error");
}

/** The declarations of a header, and those that it probably should have. */
interface Declared {
  readonly declarations: readonly Exported[];
  /** Declarations of modules that are probably meant to be chapters. */
  readonly missing: readonly Exported[];
  readonly texts: VerbatimTexts;
}

function contextOf(
  { owner, modules, isMissing, unresolved, dependents }: HeaderModules,
  { declarations, missing, texts }: Declared,
  report: (diagnostic: Diagnostic) => void,
): LowerContext {
  const known = [...declarations, ...missing];
  const isWhole =
    missing.length === 0 &&
    unusedImports(owner, modules).length === 0 &&
    [...texts.values()].every((text) => typeof text === "string");
  const knownNames = {
    names: namesOf(known),
    hasKeys: declarations.some((one) => one.description.kind === "key"),
    literals: literalsOf(declarations, texts),
    isMissing: (path: string) => !isWhole || isMissing(path),
  };
  const exported = exportsOf(known, report);
  const context: LowerContext = {
    exported,
    lowered: new Map(),
    declare: (found) => {
      const one = exported.get(found);
      return one && lowerDeclaration(one, context);
    },
    codes: new Map(),
    unnamedAggregates: new Set(),
    unnamed: new Set(),
    constants: new Map(modules.map(({ file, constants }) => [file, constants])),
    texts,
    prose: createProseReader(knownNames, report),
    report,
    owner: undefined,
    dependents,
    invalid: new Set([
      ...invalidNames(modules),
      ...missing.map(({ name }) => name),
      ...unresolved.filter((name) => known.every((one) => one.name !== name)),
    ]),
  };
  return context;
}
