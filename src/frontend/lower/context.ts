import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic, Span } from "../../diagnostics/core/diagnostic.ts";
import type { AnyAliasDescription, Description } from "../../language/description.ts";
import type { Declaration } from "../../model/declaration.ts";
import type { Condition, Conditional } from "../../model/condition.ts";
import type { Conditions } from "./conditions.ts";
import type { ProseReader } from "./links.ts";
import type { Exported, KnownSteps } from "./modules.ts";
import type { DeclaredConstant } from "./source-map.ts";
import type { VerbatimTexts } from "./verbatim.ts";

/** What all functions that lower a part of a spec share. */
export interface LowerContext {
  /** How a description is exported, for those that a chapter exports. */
  readonly exported: ReadonlyMap<Description, Exported>;
  /** The families among these by what their macros begin with. */
  readonly families: ReadonlyMap<string | undefined, readonly (readonly [Description, Exported])[]>;
  /** Declarations that are lowered already: one for each description, so that references are objects. */
  readonly lowered: Map<Description, Declaration>;
  /** Lowers the declaration of a description; `undefined` where no chapter exports it. */
  readonly declare: (found: Description) => Declaration | undefined;
  readonly texts: VerbatimTexts;
  /** The constants of each module, by file and name. */
  readonly constants: ReadonlyMap<string, ReadonlyMap<string, DeclaredConstant>>;
  readonly conditions: Conditions;
  /** Structs and unions without a name in C whose members are lowered. */
  readonly unnamedAggregates: Set<Description>;
  /** The aliases that stand for others in the branch of a condition that is being lowered. */
  readonly instead: ReadonlyMap<Description, AnyAliasDescription>;
  /** What is defined at the member that is being lowered, which need not have a name of its own. */
  readonly defined: ReadonlySet<Description>;
  /** Files and names of types without a name in C that are reported. */
  readonly unnamed: Set<string>;
  readonly prose: ProseReader;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Name of the declaration or scenario that is being lowered. */
  readonly owner: string | undefined;
  /** The conditions that hold where it stands. */
  readonly under: readonly Condition[];
  /** Names of constants that use what a statement with an error of TypeScript declares. */
  readonly dependents: ReadonlySet<string>;
  /** Names of invalid declarations and scenarios, for which errors are reported already. */
  readonly invalid: Set<string>;
  /** Steps of scenarios without error values, and their parts. */
  readonly validSteps: Set<unknown>;
  readonly steps: KnownSteps;
}

/** The context for the parts of the declaration or scenario called `owner`. */
export function within(
  { name: owner, condition }: Conditional & { readonly name: string },
  context: LowerContext,
): LowerContext {
  return under(condition, { ...context, owner, under: [] });
}

/** The context for what stands under a condition. */
export function under(condition: Condition | undefined, context: LowerContext): LowerContext {
  return condition === undefined ? context : { ...context, under: [...context.under, condition] };
}

/** The export of each description. Reports a second export of the same one: C could use either name. */
export function exportsOf(
  declarations: readonly Exported[],
  report: (diagnostic: Diagnostic) => void,
): ReadonlyMap<Description, Exported> {
  const exported = new Map<Description, Exported>();
  for (const one of declarations) {
    const before = exported.get(one.description);
    if (before === undefined) {
      exported.set(one.description, one);
      continue;
    }
    const { finding } = catalogue["duplicate-name"];
    report(finding("secondName", one.expression.span, one.name, before.expression));
  }
  return exported;
}

/**
 * Reports a type without a name in C: where it is declared, once for all of its uses.
 *
 * @param word - what it is.
 * @param name - what the spec calls it where it is used.
 */
export function reportUnnamed(
  word: string,
  use: Span,
  name: string | undefined,
  context: LowerContext,
): void {
  const { finding } = catalogue["unnamed-type"];
  const declared = name === undefined ? undefined : constantCalled(name, use.file, context);
  if (name === undefined || declared === undefined) {
    return context.report(finding("unnamed", use, word));
  }
  const { span, isExported } = declared;
  // For a module that is not a chapter, the first type is enough.
  const place = isExported ? span.file : `${span.file} ${name}`;
  if (context.unnamed.has(place)) return;
  context.unnamed.add(place);
  context.report(finding(isExported ? "inNoChapter" : "notExported", span, word, name, use));
}

/** The constant that a module calls `name`: its own one, or the only one that it could import. */
function constantCalled(
  name: string,
  file: string,
  { constants }: LowerContext,
): DeclaredConstant | undefined {
  const own = constants.get(file)?.get(name);
  if (own !== undefined) return own;
  const [first, ...otherConstants] = [...constants.values()].flatMap(
    (module) => module.get(name) ?? [],
  );
  return otherConstants.length === 0 ? first : undefined;
}
