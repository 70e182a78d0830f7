import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { Model } from "../model/model.ts";

/** One law: finds every place of a model that breaks it. */
export type Rule = (model: Model) => readonly Diagnostic[];
