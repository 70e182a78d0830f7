import type { DiagnosticCode } from "../codes/catalogue.ts";
import type { Finding } from "./finding.ts";

/** A finding about a spec: a value, made by a law of the catalogue and printed by the command line alone. */
export type Diagnostic = Finding<DiagnosticCode>;
