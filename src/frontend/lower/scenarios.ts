import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import {
  type Elsewhere,
  scenarioOf,
  scenariosOf,
  type ScenarioParts,
  type ListedScenarios,
  type ScenariosParts,
} from "../../language/scenario/scenario.ts";
import type { TestedRule, Scenario, Scenarios, Proof } from "../../model/scenario.ts";
import { startOf } from "../../diagnostics/core/span.ts";
import { isUnread, unusedImports, type LoadedModule } from "./modules.ts";
import { isInvalid } from "../../language/kinds.ts";
import { listedModules } from "./chapters.ts";
import { literalOf, placeOf, propertyOf, type Export } from "./source-map.ts";
import { markInvalid, reportInvalid, within, type LowerContext } from "./context.ts";
import { type Argument, entriesOf, Parts } from "./arguments.ts";
import type { Steps } from "../../language/scenario/step.ts";
import { lowerSteps } from "./steps.ts";

/**
 * Lowers the scenarios of a spec; `undefined` where it has none.
 *
 * @param scenariosFile - absolute path of the module that lists them.
 * @param modules - all that was loaded.
 */
export function lowerScenarios(
  scenariosFile: string,
  modules: readonly LoadedModule[],
  context: LowerContext,
): Scenarios | undefined {
  const module = modules.find(({ file }) => file === scenariosFile);
  if (module === undefined) return undefined;
  const listed = scenariosOf(module.namespace["default"]);
  const written = module.exports.find((one) => one.isDefault);
  if (isInvalid(module.namespace["default"])) return undefined;
  if (listed === undefined || written === undefined) {
    const span = written?.span ?? startOf(scenariosFile);
    context.report(catalogue["wrong-kind"].finding("scenarios", span));
    return undefined;
  }
  const parts = new Parts(literalOf(written.value), written.span, context.report);
  const { chapters }: Partial<ScenariosParts> = listed;
  parts.checkNames("scenarios({ ... })", { chapters }, ["options", "elsewhere", "contract"]);
  const list = {
    ...parts.argument("chapters"),
    owner: module,
    chapters: parts.list("chapters", chapters ?? []),
  };
  const all = [module, ...listedModules(list, modules, context.report)];
  reportUnlisted(modules, all, context);
  const options =
    listed.options &&
    entriesOf(listed.options, parts.argument("options"), context).map(([name]) => name);
  return {
    all: all.flatMap((chapter) => scenariosIn(chapter, options, context)),
    isWhole:
      all.every((chapter) => chapter.invalid.length === 0) &&
      !modules.some(({ namespace }) => isUnread(namespace)) &&
      unusedImports(module, modules).length === 0,
    elsewhere: lowerTestedRules(listed, parts.argument("elsewhere", "tests elsewhere"), context),
    contract: lowerContract(listed, parts.argument("contract", "checks"), context),
  };
}

function lowerContract(
  { contract }: ListedScenarios,
  argument: Argument,
  context: LowerContext,
): Scenarios["contract"] {
  const { expression, span } = argument;
  const parts = new Parts(expression, span, context.report);
  return new Map(
    entriesOf(contract, argument, context).map(([check, rules, property]) => [
      check,
      parts
        .list(check, rules)
        .map((rule) => ({ name: String(rule), span: property?.span ?? span })),
    ]),
  );
}

/** Reports scenarios that no listed module exports, so that no run has them. */
function reportUnlisted(
  modules: readonly LoadedModule[],
  chapters: readonly LoadedModule[],
  context: LowerContext,
): void {
  const listed = new Set(
    chapters.flatMap(({ otherConstants, namespace }) =>
      otherConstants.map(({ name }) => namespace[name]),
    ),
  );
  for (const { file, namespace, otherConstants, nonDeclarations } of modules) {
    for (const [name, value] of Object.entries(namespace)) {
      if (scenarioOf(value) === undefined || listed.has(value)) continue;
      const written = otherConstants.find((one) => one.name === name);
      const hidden = nonDeclarations.find((one) => one.name === name);
      const { finding } = catalogue["unlisted-declaration"];
      context.report(
        written === undefined
          ? finding("hiddenScenario", hidden?.span ?? startOf(file), name)
          : finding("scenario", written.span, name),
      );
    }
  }
}

function scenariosIn(
  module: LoadedModule,
  options: readonly string[] | undefined,
  context: LowerContext,
): readonly Scenario[] {
  return module.otherConstants.flatMap((written) => {
    const parts = scenarioOf(module.namespace[written.name]);
    return parts === undefined ? [] : [lowerScenario(parts, written, options, context)];
  });
}

function lowerScenario(
  parts: Required<ScenarioParts>,
  written: Export,
  knownOptions: readonly string[] | undefined,
  whole: LowerContext,
): Scenario {
  const { name, span, comment, value } = written;
  const context = within({ name }, whole);
  const expression = literalOf(value);
  const checked = new Parts(expression, span, context.report);
  const { proves }: Partial<ScenarioParts> = parts;
  const steps: Steps | undefined = parts.steps;
  checked.checkNames("scenario({ ... })", { proves, steps }, ["options"]);
  // Its steps may be wrong where another statement is.
  const isReadable = steps !== undefined && !context.dependents.has(name);
  if (!isReadable) markInvalid(context);
  const options = entriesOf(parts.options, checked.argument("options"), context);
  for (const [option, , property] of options) {
    if (knownOptions === undefined || knownOptions.includes(option)) continue;
    const place = property?.span ?? placeOf(expression, "options", span);
    const { finding } = catalogue["wrong-argument"];
    reportInvalid(finding("unknownOption", place, option, knownOptions), context);
  }
  const proofs = propertyOf(expression, "proves")?.value.elements ?? [];
  return {
    name,
    span,
    prose: context.prose(comment, []),
    proves: checked
      .list("proves", typeof proves === "string" ? [proves] : (proves ?? []))
      .flatMap((proof, index): readonly Proof[] =>
        isInvalid(proof) ? [] : [{ name: String(proof), span: proofs[index]?.span ?? span }],
      ),
    options: Object.fromEntries(options.map(([option, number]) => [option, number])),
    steps: isReadable
      ? lowerSteps(steps, propertyOf(expression, "steps")?.value, span, context)
      : [],
  };
}

function lowerTestedRules(
  { elsewhere }: ListedScenarios,
  argument: Argument,
  context: LowerContext,
): TestedRule[] {
  return entriesOf(elsewhere, argument, context).map(([name, one, property]) => {
    const span = property?.span ?? argument.span;
    const parts = new Parts(property?.value, span, context.report);
    const { test, because }: Partial<Elsewhere> = Object(one);
    parts.checkNames(JSON.stringify(name), { test, because }, []);
    return { name, test: parts.text("test", test), because: parts.text("because", because), span };
  });
}
