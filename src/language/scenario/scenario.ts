import type { ModuleList } from "../plain-descriptions.ts";
import type { Steps } from "./step.ts";

/** The key of the parts of a scenario; shared with the context of specs, like the symbol of a description. */
const scenarioParts: unique symbol = Symbol.for("abispec.scenario") as typeof scenarioParts;

/** The key of the parts of a list of scenarios. */
const scenariosParts: unique symbol = Symbol.for("abispec.scenarios") as typeof scenariosParts;

export interface ScenarioParts {
  /**
   * The replies and rules that the scenario shows: `ADD_GREF_MAPPING.SUCCESS`,
   * `ADD_GREF_MAPPING.allOrNothing`, `netif_tx.oneResponse`.
   */
  readonly proves: readonly string[];
  /** Options that the backend must have; one that does not support them skips the scenario. */
  readonly options?: Readonly<Record<string, number>>;
  /** What the frontend does and checks, in order. */
  readonly steps: Steps;
}

/** What a frontend does to a backend, and what must be the result. */
export interface Scenario {
  readonly [scenarioParts]: Required<ScenarioParts>;
}

/** The scenario that a value of a spec is; `undefined` for any other value. */
export function scenarioOf(value: unknown): Required<ScenarioParts> | undefined {
  return isKept<Scenario>(value, scenarioParts) ? value[scenarioParts] : undefined;
}

/** A scenario, named by the constant that holds it. The comment above it says what it shows. */
export function scenario(parts: ScenarioParts): Scenario {
  const { proves, steps, options = {} }: ScenarioParts = Object(parts);
  return { [scenarioParts]: { proves, options, steps } };
}

/** A test that proves a rule that no scenario can prove. */
export interface Elsewhere {
  /** Path of the test from the folder of the package. It names the rule. */
  readonly test: string;
  /** Why no scenario can prove the rule. */
  readonly because: string;
}

export interface ScenariosParts {
  /** The modules whose exports are the scenarios, in their order. */
  readonly chapters: ModuleList;
  /**
   * The options that scenarios may ask of a backend, each with the value that a backend has by default.
   * The comment above one says what it means. Without this part, scenarios may ask for any.
   */
  readonly options?: Readonly<Record<string, number>>;
  /** Rules that no scenario can prove, such as those that bind the frontend. */
  readonly elsewhere?: Readonly<Record<string, Elsewhere>>;
  /**
   * The rules that a backend violates if a check fails that `abispec conform` makes in every exchange:
   * `"response-sent": ["netif_tx.oneResponse"]`. Of rules of several rings, those count whose ring it is.
   */
  readonly contract?: Readonly<Record<string, readonly string[]>>;
}

/** {@link ScenariosParts} as a value of the language keeps them. */
export type ListedScenarios = Required<Omit<ScenariosParts, "options">> &
  Pick<ScenariosParts, "options">;

/** The scenarios of a spec. */
export interface Scenarios {
  readonly [scenariosParts]: ListedScenarios;
}

/** The list of scenarios that a value of a spec is; `undefined` for any other value. */
export function scenariosOf(value: unknown): ListedScenarios | undefined {
  return isKept<Scenarios>(value, scenariosParts) ? value[scenariosParts] : undefined;
}

/** A value with one of the symbols above comes from the language. */
function isKept<T extends object>(value: unknown, symbol: keyof T): value is T {
  return typeof value === "object" && value !== null && symbol in value;
}

/** The scenarios of a spec: the default export of the module beside it that ends in `.scenarios.ts`. */
export function scenarios(parts: ScenariosParts): Scenarios {
  const { chapters, options, elsewhere = {}, contract = {} }: ScenariosParts = Object(parts);
  return {
    [scenariosParts]: { chapters, ...(options !== undefined && { options }), elsewhere, contract },
  };
}

/** How the name of a module ends that holds the scenarios of a spec, and is not a spec itself. */
export const scenariosFileEnding = ".scenarios.ts";

/** Path of the module with the scenarios of the spec at `path`; it need not exist. */
export function scenariosFileOf(path: string): string {
  return path.replace(/(?:\.ts)?$/, scenariosFileEnding);
}
