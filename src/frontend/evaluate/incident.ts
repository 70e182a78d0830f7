/** What happened while a spec ran, at a place of one of its modules. */
export interface Incident extends ModuleRange {
  readonly kind: "thrown" | "endlessLoop" | "endlessRecursion" | "removedGlobal" | "conditionUse";
  /** What was thrown, as a string, or the name of what was removed; missing where there is none. */
  readonly text: string | undefined;
  readonly errorName: string | undefined;
  /** The number of the condition that a word of the language did not take over. */
  readonly condition?: number;
  /** The calls that led to the exception, the innermost first. */
  readonly frames: readonly StackFrame[];
}

/** A range of a module: what was running, or what threw. */
export interface ModuleRange {
  /** Name of the module in the sandbox. */
  readonly module: string;
  /** Offsets in its text. */
  readonly start: number;
  readonly end: number;
}

/** A call on the stack, as the engine describes it. */
export interface StackFrame {
  readonly module: string;
  readonly line: number;
  readonly column: number;
}

/** The name of the module that each specifier in a module resolves to. */
export type ModuleLinks = Readonly<Record<string, string>>;
