import { dirname } from "node:path";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import {
  applySuppressions,
  type Severities,
  type Suppression,
} from "../../diagnostics/core/suppression.ts";
import type { HeaderDescription } from "../../language/description.ts";
import type { Model } from "../../model/model.ts";
import { startOf } from "../../diagnostics/core/span.ts";
import { chaptersOf } from "../chapters.ts";
import { companionOf } from "../companion.ts";
import { described, isBroken } from "../described.ts";
import { brokenNames, unusedImports, type Exported, type LoadedModule } from "../exported.ts";
import { lostProperties } from "../lost-properties.ts";
import { namesOf } from "../names.ts";
import type { Export, ModuleOutline } from "../outline.ts";
import { packagePath } from "../package-path.ts";
import { proseResolver } from "./prose/resolve.ts";
import { waiversOf } from "../waivers.ts";
import type { JoinContext } from "./context.ts";
import { exportsOf } from "./exports.ts";
import { headerFrom } from "./header.ts";
import { literalsOf } from "./literals.ts";
import { modelFrom } from "./model.ts";
import { scenariosFrom } from "./scenarios.ts";
import { severitiesFrom } from "./severities.ts";
import { verbatimTexts, type VerbatimTexts } from "./verbatim-texts.ts";

/** The modules of a spec, as they were run and as they are written. */
export interface SpecModules {
  /** Absolute path of the spec. */
  readonly root: string;
  /** The spec itself is first. */
  readonly modules: readonly LoadedModule[];
  /** In the same order. */
  readonly outlines: readonly ModuleOutline[];
  /** Whether a name may be declared in a part of the spec that can't be read. */
  readonly isMissing: (path: string) => boolean;
}

/** A spec that its modules were joined to. */
export interface JoinedSpec {
  /** `undefined` where there is no header. */
  readonly model: Model | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly severities: Severities;
  readonly suppressions: readonly Suppression[];
  /** Absolute path of each file that the spec includes verbatim. */
  readonly included: readonly string[];
}

/** Joins the modules of a spec: what they mean, and how they are written. */
export async function specFrom(spec: SpecModules): Promise<JoinedSpec> {
  const [owner] = spec.modules;
  const written = spec.outlines[0]?.exports.find((one) => one.isDefault);
  const found = described(owner?.namespace["default"]);
  if (isBroken(found)) return withoutHeader([]);
  if (owner === undefined || found?.kind !== "header" || written === undefined) {
    const span = written?.span ?? startOf(spec.root);
    return withoutHeader([catalogue["no-spec"].finding("noHeader", span)]);
  }
  return joined({ ...spec, owner }, found, written);
}

function withoutHeader(diagnostics: readonly Diagnostic[]): JoinedSpec {
  return { model: undefined, diagnostics, severities: new Map(), suppressions: [], included: [] };
}

/** The modules of a spec that has a header. */
interface HeaderModules extends SpecModules {
  /** The module with the header. */
  readonly owner: LoadedModule;
}

async function joined(
  spec: HeaderModules,
  found: HeaderDescription,
  written: Export,
): Promise<JoinedSpec> {
  const { root, owner, modules, outlines } = spec;
  const diagnostics: Diagnostic[] = lostProperties(outlines);
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
  const header = headerFrom(found, written, report);
  const severities = severitiesFrom(found.severities, written, report);
  const { listed: chapters, unlisted } = chaptersOf(header, written, owner, modules, report);
  const ignored = unlisted.map(({ module }) => module.file);
  const suppressions = waiversOf(outlines, report).filter(
    ({ code, span }) => code === "unlisted-declaration" || !ignored.includes(span.file),
  );
  const declarations = chapters.flatMap((chapter) => chapter.declarations);
  const missing = unlisted
    .filter(({ finding }) => finding === undefined || isError(finding, severities, suppressions))
    .flatMap(({ module }) => module.declarations);
  const texts = await verbatimTexts(declarations, dirname(root));
  const context = contextOf(spec, { declarations, missing, texts }, report);
  return {
    model: {
      ...modelFrom(header, written, chapters, packagePath(root), context),
      scenarios: scenariosFrom(companionOf(root), modules, context),
      invalid: context.broken,
    },
    severities,
    suppressions,
    diagnostics,
    included: [...texts.keys()],
  };
}

/** Whether a finding stops a run, whatever the spec makes of it. */
function isError(
  finding: Diagnostic,
  severities: Severities,
  suppressions: readonly Suppression[],
): boolean {
  const { diagnostics } = applySuppressions([finding], severities, suppressions);
  return diagnostics.some(({ code, severity }) => code === finding.code && severity === "error");
}

/** What the header holds, and what it should hold. */
interface Declared {
  readonly declarations: readonly Exported[];
  /** Declarations of modules that may be meant to be chapters. */
  readonly missing: readonly Exported[];
  readonly texts: VerbatimTexts;
}

function contextOf(
  { owner, modules, outlines, isMissing }: HeaderModules,
  { declarations, missing, texts }: Declared,
  report: (diagnostic: Diagnostic) => void,
): JoinContext {
  const known = [...declarations, ...missing];
  const isKeyed = declarations.some((one) => one.description.kind === "key");
  const isWhole =
    missing.length === 0 &&
    unusedImports(owner, modules).length === 0 &&
    [...texts.values()].every((text) => typeof text === "string");
  const isUnknown = (path: string) => !isWhole || isMissing(path);
  const literals = literalsOf(declarations, texts);
  return {
    exported: exportsOf(known, report),
    joined: new Map(),
    unnamed: new Set(),
    constants: new Map(outlines.map(({ file, constants }) => [file, constants])),
    texts,
    prose: proseResolver(namesOf(known), isKeyed, literals, isUnknown, report),
    report,
    owner: undefined,
    broken: new Set([...brokenNames(modules), ...missing.map(({ name }) => name)]),
  };
}
