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
import { startOf, type Span } from "../../diagnostics/core/span.ts";
import { isUnread, unusedImports, type LoadedModule } from "./modules.ts";
import { isInvalid } from "../../language/kinds.ts";
import { listedModules } from "./chapters.ts";
import { literalOf, propertyOf, type Export, type Expression } from "./source-map.ts";
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
  const expression = literalOf(written.value);
  const chapters = [
    module,
    ...scenarioChapters(module, listed, expression, written.span, modules, context),
  ];
  reportUnlisted(modules, chapters, context);
  const options =
    listed.options &&
    entriesOf(listed.options, optionsOf(expression, written.span), context).map(([name]) => name);
  return {
    all: chapters.flatMap((chapter) => scenariosIn(chapter, options, context)),
    isWhole:
      chapters.every((chapter) => chapter.invalid.length === 0) &&
      !modules.some(({ namespace }) => isUnread(namespace)) &&
      unusedImports(module, modules).length === 0,
    elsewhere: lowerTestedRules(
      listed,
      propertyOf(expression, "elsewhere")?.value,
      written.span,
      context,
    ),
    contract: lowerContract(listed, expression, written.span, context),
  };
}

function lowerContract(
  listed: ListedScenarios,
  expression: Expression | undefined,
  span: Span,
  context: LowerContext,
): Scenarios["contract"] {
  const argument = { what: "checks", expression: propertyOf(expression, "contract")?.value, span };
  const parts = new Parts(argument.expression, span, context.report);
  return new Map(
    entriesOf(listed.contract, argument, context).map(([check, rules, property]) => [
      check,
      parts
        .list(check, rules)
        .map((rule) => ({ name: String(rule), span: property?.span ?? span })),
    ]),
  );
}

function scenarioChapters(
  owner: LoadedModule,
  listed: ListedScenarios,
  expression: Expression | undefined,
  span: Span,
  modules: readonly LoadedModule[],
  context: LowerContext,
): readonly LoadedModule[] {
  const parts = new Parts(expression, span, context.report);
  const { chapters }: Partial<ScenariosParts> = listed;
  parts.checkNames("scenarios({ ... })", { chapters }, ["options", "elsewhere", "contract"]);
  const list = {
    owner,
    chapters: parts.list("chapters", chapters ?? []),
    expression: propertyOf(expression, "chapters")?.value,
    span,
  };
  return listedModules(list, modules, context.report);
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
  const context = within(name, whole);
  const expression = literalOf(value);
  const checked = new Parts(expression, span, context.report);
  const { proves }: Partial<ScenarioParts> = parts;
  const steps: Steps | undefined = parts.steps;
  checked.checkNames("scenario({ ... })", { proves, steps }, ["options"]);
  // Its steps may be wrong where another statement is.
  const isReadable = steps !== undefined && !context.dependents.has(name);
  if (!isReadable) markInvalid(context);
  const options = entriesOf(parts.options, optionsOf(expression, span), context);
  for (const [option, , property] of options) {
    if (knownOptions === undefined || knownOptions.includes(option)) continue;
    const place = property?.span ?? propertyOf(expression, "options")?.value.span ?? span;
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

function optionsOf(expression: Expression | undefined, span: Span): Argument {
  const options = propertyOf(expression, "options")?.value;
  return { what: "options", expression: options, span };
}

function lowerTestedRules(
  listed: ListedScenarios,
  expression: Expression | undefined,
  span: Span,
  context: LowerContext,
): TestedRule[] {
  const argument = { what: "tests elsewhere", expression, span };
  return entriesOf(listed.elsewhere, argument, context).map(([name, one, property]) => {
    const place = property?.span ?? span;
    const parts = new Parts(property?.value, place, context.report);
    const { test, because }: Partial<Elsewhere> = Object(one);
    parts.checkNames(JSON.stringify(name), { test, because }, []);
    return {
      name,
      test: parts.text("test", test),
      because: parts.text("because", because),
      span: place,
    };
  });
}
