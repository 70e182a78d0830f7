import { objectArgument } from "../argument.ts";
import type { Steps } from "./step.ts";

/** Under which a scenario keeps what it is; shared between realms, like the symbol of a description. */
export const scenarioParts: unique symbol = Symbol.for("abispec.scenario") as typeof scenarioParts;

/** Under which a list of scenarios keeps what it is. */
export const scenariosParts: unique symbol = Symbol.for(
  "abispec.scenarios",
) as typeof scenariosParts;

export interface ScenarioParts {
  /**
   * The replies and rules that the scenario shows: `ADD_GREF_MAPPING.SUCCESS`,
   * `ADD_GREF_MAPPING.allOrNothing`, `netif_tx.oneResponse`.
   */
  readonly proves: readonly string[];
  /** What the backend has to be made like; a backend that can't is not asked. */
  readonly options?: Readonly<Record<string, number>>;
  /** What the frontend does and looks for, in order. */
  readonly steps: Steps;
}

/** What a frontend does to a backend, and what must come of it. */
export interface Scenario {
  readonly [scenarioParts]: ScenarioParts;
}

/** A scenario, named by the constant that holds it. The comment above it says what it shows. */
export function scenario(parts: ScenarioParts): Scenario {
  return { [scenarioParts]: objectArgument("scenario", "parts", parts) };
}

/** A test that proves a rule which no scenario can. */
export interface Elsewhere {
  /** Path of the test from the folder of the package. It names the rule. */
  readonly test: string;
  /** Why no scenario can prove the rule. */
  readonly because: string;
}

export interface ScenariosParts {
  /** The modules whose exports are the scenarios, in their order. */
  readonly chapters: readonly object[];
  /** Rules that no scenario can prove, such as those that bind the frontend. */
  readonly elsewhere?: Readonly<Record<string, Elsewhere>>;
}

/** The scenarios of a spec. */
export interface Scenarios {
  readonly [scenariosParts]: ScenariosParts;
}

/** The scenarios of a spec: the default export of the module beside it that ends in `.scenarios.ts`. */
export function scenarios(parts: ScenariosParts): Scenarios {
  return { [scenariosParts]: objectArgument("scenarios", "parts", parts) };
}
