import type {
  FieldDescription,
  KeyDescription,
  MessageDescription,
  RingDescription,
} from "../description.ts";
import type { Action } from "./action.ts";

/** What the steps of a spec refer to. */
export interface Written {
  readonly message: MessageDescription;
  readonly ring: RingDescription;
  readonly key: KeyDescription;
  readonly type: FieldDescription;
}

/** One step of a scenario. */
export interface Step {
  readonly action: Action<Written>;
  readonly says?: string;
}

/** Steps, one after the other. Lists are flattened, so that a function can return several steps. */
export type Steps = Step | readonly Steps[];

/** The step that does `action`. */
export function stepOf(action: Action<Written>): Step {
  return { action };
}

/** Adds a note for readers to the first of some steps. */
export function note(says: string, ...steps: readonly Steps[]): Steps {
  const [first, ...rest] = flat(steps);
  return first === undefined ? [] : [{ ...first, says }, ...rest];
}

function flat(steps: Steps): readonly Step[] {
  return isList(steps) ? steps.flatMap(flat) : [steps];
}

function isList(steps: Steps): steps is readonly Steps[] {
  return Array.isArray(steps);
}
