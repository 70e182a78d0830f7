import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import {
  type Elsewhere,
  scenarioOf,
  scenariosOf,
  type ScenarioParts,
  type ListedScenarios,
  type ScenariosParts,
} from "../../language/scenario/scenario.ts";
import type { JoinedStep, TestedRule, Scenario, Scenarios, Proof } from "../../model/scenario.ts";
import { startOf } from "../../diagnostics/core/diagnostic.ts";
import { isUnread, type LoadedModule } from "./modules.ts";
import { isInvalid } from "../../language/kinds.ts";
import { listedModules } from "./chapters.ts";
import { literalOf, type ExportedProperty, type SourceExpression } from "./source-map.ts";
import type { LowerContext } from "./context.ts";
import { Parts } from "./arguments.ts";
import { DeclaredOccurrence, Occurrence } from "./occurrence.ts";
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
  const expression = literalOf(written.value);
  const own = new Occurrence({ context, expression, span: written.span });
  const parts = new Parts(expression, own.span, context.report);
  const { chapters }: Partial<ScenariosParts> = listed;
  parts.checkNames("scenarios({ ... })", { chapters }, ["options", "elsewhere", "contract"]);
  const list = {
    ...own.part("chapters"),
    owner: module,
    chapters: parts.list("chapters", chapters ?? []),
  };
  const all = [module, ...listedModules(list, modules, context.report)];
  reportUnlisted(modules, all, context);
  const options =
    listed.options &&
    own
      .part("options")
      .entries(listed.options, "options")
      .map(({ name }) => name);
  return {
    all: all.flatMap((chapter) => scenariosIn(chapter, options, context)),
    isWhole:
      all.every((chapter) => chapter.invalid.length === 0) &&
      !modules.some(({ namespace }) => isUnread(namespace)) &&
      module.unusedImports.length === 0,
    elsewhere: lowerTestedRules(listed, own.part("elsewhere")),
    contract: lowerContract(listed, own.part("contract")),
  };
}

function lowerContract({ contract }: ListedScenarios, own: Occurrence): Scenarios["contract"] {
  const parts = own.parts(false);
  return new Map(
    own
      .entries(contract, "checks")
      .map(({ name: check, value: rules, place: { span } }) => [
        check,
        parts.list(check, rules).map((rule) => ({ name: String(rule), span })),
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
  written: ExportedProperty,
  knownOptions: readonly string[] | undefined,
  whole: LowerContext,
): Scenario {
  const own = new DeclaredOccurrence(written, whole);
  const { name, span, context } = own;
  const literal = own.literal();
  const checked = new Parts(literal.expression, span, context.report);
  const { proves }: Partial<ScenarioParts> = parts;
  const steps: Steps | undefined = parts.steps;
  checked.checkNames("scenario({ ... })", { proves, steps }, ["options"]);
  // Its steps may be wrong where another statement is.
  const isReadable = steps !== undefined && !context.dependents.has(name);
  if (!isReadable) own.markInvalid();
  const given = literal.part("options");
  const options = given.with({ span: given.place }).entries(parts.options, "options");
  for (const { name: option, place } of options) {
    if (knownOptions === undefined || knownOptions.includes(option)) continue;
    const { finding } = catalogue["wrong-argument"];
    own.report(finding("unknownOption", place.span, option, knownOptions));
  }
  const proofs = literal.part("proves").expression?.elements ?? [];
  return {
    name,
    span,
    prose: context.prose(written.comment, []),
    proves: checked
      .list("proves", typeof proves === "string" ? [proves] : (proves ?? []))
      .flatMap((proof, index): readonly Proof[] =>
        isInvalid(proof) ? [] : [{ name: String(proof), span: proofs[index]?.span ?? span }],
      ),
    options: Object.fromEntries(options.map((option) => [option.name, option.value])),
    steps: isReadable ? stepsOf(steps, literal.part("steps").expression, written, context) : [],
  };
}

function stepsOf(
  steps: Steps,
  expression: SourceExpression | undefined,
  written: ExportedProperty,
  context: LowerContext,
): readonly JoinedStep[] {
  const known = context.steps.get(written) ?? lowerSteps(steps, expression, written.span, context);
  context.steps.set(written, known);
  return known;
}

function lowerTestedRules({ elsewhere }: ListedScenarios, own: Occurrence): TestedRule[] {
  return own.entries(elsewhere, "tests elsewhere").map(({ name, value, place }) => {
    const { span, context } = place;
    const parts = new Parts(place.expression, span, context.report);
    const { test, because }: Partial<Elsewhere> = Object(value);
    parts.checkNames(JSON.stringify(name), { test, because }, []);
    return { name, test: parts.text("test", test), because: parts.text("because", because), span };
  });
}
