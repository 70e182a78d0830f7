import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import {
  type Elsewhere,
  scenarioOf,
  scenariosOf,
  type ScenarioParts,
  type ScenariosParts,
} from "../../language/scenario/scenario.ts";
import type { ProvenElsewhere, Scenario, Scenarios, Subject } from "../../model/scenario.ts";
import { startOf, type Span } from "../../diagnostics/core/span.ts";
import { isUnread, unusedImports, type LoadedModule } from "../exported.ts";
import { isBroken } from "../described.ts";
import { listedModules } from "../listed-modules.ts";
import { literalOf, propertyOf, type Export, type Outline } from "../outline.ts";
import { within, type JoinContext } from "./context.ts";
import { entriesOf } from "./families.ts";
import { objectFrom, type Argument } from "./given.ts";
import { Parts } from "./parts.ts";
import type { Steps } from "../../language/scenario/step.ts";
import { stepsFrom } from "./steps.ts";

/**
 * Joins the scenarios of a spec; `undefined` where it has none.
 *
 * @param companion - absolute path of the module that lists them.
 * @param modules - all that was loaded.
 */
export function scenariosFrom(
  companion: string,
  modules: readonly LoadedModule[],
  context: JoinContext,
): Scenarios | undefined {
  const module = modules.find(({ file }) => file === companion);
  if (module === undefined) return undefined;
  const listed = scenariosOf(module.namespace["default"]);
  const written = module.exports.find((one) => one.isDefault);
  if (isBroken(module.namespace["default"])) return undefined;
  if (listed === undefined || written === undefined) {
    const span = written?.span ?? startOf(companion);
    context.report(catalogue["wrong-kind"].finding("scenarios", span));
    return undefined;
  }
  const outline = literalOf(written.value);
  const chapters = [
    module,
    ...chaptersFrom(module, listed, outline, written.span, modules, context),
  ];
  reportUnlisted(modules, chapters, context);
  return {
    all: chapters.flatMap((chapter) => scenariosIn(chapter, context)),
    isWhole:
      chapters.every((chapter) => chapter.broken.length === 0) &&
      !modules.some(({ namespace }) => isUnread(namespace)) &&
      unusedImports(module, modules).length === 0,
    elsewhere: elsewhereFrom(
      listed,
      propertyOf(outline, "elsewhere")?.value,
      written.span,
      context,
    ),
  };
}

function chaptersFrom(
  owner: LoadedModule,
  listed: Required<ScenariosParts>,
  outline: Outline | undefined,
  span: Span,
  modules: readonly LoadedModule[],
  context: JoinContext,
): readonly LoadedModule[] {
  const parts = new Parts(outline, span, context.report);
  const { chapters }: Partial<ScenariosParts> = listed;
  parts.checkNames("scenarios({ ... })", { chapters }, ["elsewhere"]);
  const list = {
    owner,
    chapters: parts.list("chapters", chapters ?? []),
    outline: propertyOf(outline, "chapters")?.value,
    span,
  };
  return listedModules(list, modules, context.report);
}

/** Scenarios that no run would ever see. */
function reportUnlisted(
  modules: readonly LoadedModule[],
  chapters: readonly LoadedModule[],
  context: JoinContext,
): void {
  const listed = new Set(
    chapters.flatMap(({ others, namespace }) => others.map(({ name }) => namespace[name])),
  );
  for (const { file, namespace, others, strange } of modules) {
    for (const [name, value] of Object.entries(namespace)) {
      if (scenarioOf(value) === undefined || listed.has(value)) continue;
      const written = others.find((one) => one.name === name);
      const apart = strange.find((one) => one.name === name);
      const { finding } = catalogue["unlisted-declaration"];
      context.report(
        written === undefined
          ? finding("hiddenScenario", apart?.span ?? startOf(file), name)
          : finding("scenario", written.span, name),
      );
    }
  }
}

function scenariosIn(module: LoadedModule, context: JoinContext): readonly Scenario[] {
  return module.others.flatMap((written) => {
    const parts = scenarioOf(module.namespace[written.name]);
    return parts === undefined ? [] : [scenarioFrom(parts, written, context)];
  });
}

function scenarioFrom(
  parts: Required<ScenarioParts>,
  written: Export,
  whole: JoinContext,
): Scenario {
  const { name, span, comment, value } = written;
  const context = within(name, whole);
  const outline = literalOf(value);
  const checked = new Parts(outline, span, context.report);
  const { proves }: Partial<ScenarioParts> = parts;
  const steps: Steps | undefined = parts.steps;
  checked.checkNames("scenario({ ... })", { proves, steps }, ["options"]);
  const proofs = propertyOf(outline, "proves")?.value.elements ?? [];
  return {
    name,
    span,
    prose: context.prose(comment, []),
    proves: checked
      .list("proves", proves ?? [])
      .flatMap((proof, index): readonly Subject[] =>
        isBroken(proof) ? [] : [{ name: String(proof), span: proofs[index]?.span ?? span }],
      ),
    options: objectFrom(parts.options, optionsOf(outline, span), context),
    steps:
      steps === undefined
        ? []
        : stepsFrom(steps, propertyOf(outline, "steps")?.value, span, context),
  };
}

function optionsOf(outline: Outline | undefined, span: Span): Argument {
  const options = propertyOf(outline, "options")?.value;
  return { what: "options", call: undefined, outline: options, span };
}

function elsewhereFrom(
  listed: Required<ScenariosParts>,
  outline: Outline | undefined,
  span: Span,
  context: JoinContext,
): ProvenElsewhere[] {
  const argument = { what: "tests elsewhere", call: undefined, outline, span };
  const given = objectFrom(listed.elsewhere, argument, context);
  return entriesOf(given, outline, context).map(([name, one, property]) => {
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
