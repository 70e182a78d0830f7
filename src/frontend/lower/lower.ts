import { dirname } from "node:path";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import { type Diagnostic, startOf } from "../../diagnostics/core/diagnostic.ts";
import {
  type Severities,
  type Suppression,
  applySuppressions,
} from "../../diagnostics/core/suppression.ts";
import { type Model, declarationsOf } from "../../model/model.ts";
import { scenariosFileOf } from "../../language/scenario/scenario.ts";
import { type HeaderModules, chaptersOf, headerIn, headersOf } from "./chapters.ts";
import { headerConditions } from "./conditions.ts";
import { type LowerContext, exportsOf } from "./context.ts";
import { described, isInvalid } from "../../language/kinds.ts";
import { lowerDeclaration } from "./declarations.ts";
import { familiesByPrefix } from "./macro-names.ts";
import { readHeader, lowerModel, packagePath, readSeverities } from "./header.ts";
import { type ProseReader, createProseReader } from "./links.ts";
import { type Exported, invalidNames, type SpecModules } from "./modules.ts";
import { literalsOf, namesOf } from "./names.ts";
import { findLostProperties } from "./arguments.ts";
import { lowerScenarios } from "./scenarios.ts";
import { readSuppressions } from "./comments.ts";
import { type VerbatimTexts, verbatimTexts } from "./verbatim.ts";

/** A header as its model, and what was found on the way. */
export interface LoweredHeader {
  readonly model: Model;
  readonly diagnostics: readonly Diagnostic[];
  readonly severities: Severities;
  readonly suppressions: readonly Suppression[];
  /** Absolute path of each module that it is made of. */
  readonly files: ReadonlySet<string>;
  /** Absolute path of each file that it includes verbatim. */
  readonly included: readonly string[];
}

export interface LoweredSpec extends Omit<LoweredHeader, "model"> {
  /** `undefined` where there is no header. */
  readonly model: Model | undefined;
  /** The headers of other specs whose declarations this one imports, each after those that it imports. */
  readonly imports: readonly LoweredHeader[];
}

/** Lowers the modules of a spec to its model: joins what they evaluate to with how they are written. */
export function lowerSpec(spec: SpecModules): LoweredSpec {
  const [owner] = spec.modules;
  if (owner === undefined || isInvalid(described(owner.namespace["default"]))) return nothing([]);
  const header = headerIn(owner);
  if (header === undefined) {
    const written = owner.exports.find((one) => one.isDefault);
    const finding = catalogue["no-spec"].finding("noHeader", written?.span ?? startOf(spec.root));
    return nothing(spec.isIncomplete ? [] : [finding]);
  }
  const circles: Diagnostic[] = [];
  const headers = headersOf(spec, (circle) => void circles.push(circle));
  if (circles.length > 0) return nothing(circles);
  const lowered = new Map<HeaderModules, Lowered>();
  for (const one of headers) {
    const [argument] = one.written.value.arguments;
    if (argument?.text !== undefined) {
      const { finding } = catalogue["wrong-argument"];
      return nothing([finding("notObject", argument.span, "argument of header")]);
    }
    const imports = [...one.imports.keys()].flatMap((other) => lowered.get(other) ?? []);
    lowered.set(one, lowerHeader(one, imports, spec));
  }
  const imports = [...lowered.values()];
  const own = imports.pop();
  return own === undefined ? nothing([]) : { ...own, imports };
}

function nothing(diagnostics: readonly Diagnostic[]): LoweredSpec {
  const rest = { suppressions: [], files: new Set<string>(), included: [], imports: [] };
  return { model: undefined, diagnostics, severities: new Map(), ...rest };
}

interface Lowered extends LoweredHeader {
  readonly context: LowerContext;
}

function lowerHeader(
  header: HeaderModules,
  imports: readonly Lowered[],
  spec: SpecModules,
): Lowered {
  const { owner, written, modules } = header;
  const diagnostics: Diagnostic[] = findLostProperties(modules);
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
  const found = readHeader(header.found, written, report);
  const severities = readSeverities(header.found.severities, written, report);
  const { listed: chapters, unlisted } = chaptersOf(found, written, owner, modules, report);
  const ignored = unlisted.map(({ module }) => module.file);
  const suppressions = readSuppressions(modules, report).filter(
    ({ code, span }) => code === "unlisted-declaration" || !ignored.includes(span.file),
  );
  const declarations = chapters.flatMap((chapter) => chapter.declarations);
  const missing = unlisted
    .filter(({ finding }) => finding === undefined || isError(finding, severities, suppressions))
    .flatMap(({ module }) => module.declarations);
  const texts = verbatimTexts(declarations, dirname(owner.file));
  const prose = createProseReader(report);
  const declared = { declarations, missing, texts, imports, prose: prose.read };
  const context = contextOf(spec, header, declared, report);
  const models = imports.map(({ model }) => model);
  const source = packagePath(owner.file);
  const isOwn = owner.file === spec.root;
  const model = {
    ...lowerModel(found, written, chapters, source, models, context),
    // Of an incomplete spec it is not certain what its scenarios prove.
    scenarios:
      spec.isIncomplete || !isOwn
        ? undefined
        : lowerScenarios(scenariosFileOf(spec.root), modules, context),
    invalid: context.invalid,
  };
  const isWhole =
    missing.length === 0 &&
    owner.unusedImports.length === 0 &&
    [...texts.values()].every((text) => typeof text === "string");
  prose.resolve({
    names: new Map([...models, model].flatMap((one) => [...namesOf(declarationsOf(one))])),
    hasKeys: declarations.some((one) => one.description.kind === "key"),
    literals: literalsOf(model),
    isMissing: (path) =>
      !isWhole || spec.isMissing(path) || context.invalid.has(path.replace(/\..*/, "")),
  });
  return {
    model,
    severities,
    suppressions,
    diagnostics,
    files: new Set(modules.map(({ file }) => file)),
    included: [...texts.keys()],
    context,
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
  readonly prose: ProseReader;
  /** The headers that it includes. */
  readonly imports: readonly Lowered[];
}

function contextOf(
  { modules: all, unresolved, dependents, declaredConditions, steps }: SpecModules,
  { owner, modules }: HeaderModules,
  { declarations, missing, texts, prose, imports }: Declared,
  report: (diagnostic: Diagnostic) => void,
): LowerContext {
  const known = [...declarations, ...missing];
  const exported = exportsOf(known, report);
  const context: LowerContext = {
    exported,
    families: familiesByPrefix(exported),
    conditions: {
      declared: declaredConditions,
      ...headerConditions(described(owner.namespace["default"])),
    },
    lowered: new Map(imports.flatMap((one) => [...one.context.lowered])),
    declare: (found) => {
      const one = exported.get(found);
      return one === undefined ? context.lowered.get(found) : lowerDeclaration(one, context);
    },
    unnamedAggregates: new Set(),
    defined: new Set(),
    instead: new Map(),
    unnamed: new Set(),
    constants: new Map(all.map(({ file, constants }) => [file, constants])),
    texts,
    prose,
    report,
    owner: undefined,
    under: [],
    dependents,
    validSteps: new Set(),
    steps,
    invalid: new Set([
      ...invalidNames(modules),
      ...missing.map(({ name }) => name),
      ...unresolved.filter((name) => known.every((one) => one.name !== name)),
      ...imports.flatMap((one) => [...one.context.invalid]),
    ]),
  };
  return context;
}
