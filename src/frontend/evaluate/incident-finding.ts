import type { ts } from "ts-morph";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import type { SpecModule } from "../parse/module.ts";
import { spanOf, compiler } from "../typescript.ts";
import type { EditedText } from "./edited-text.ts";
import type { Frame, Incident, Place } from "./sandbox-runtime.ts";

/** A module with its code in the sandbox. */
export interface RunnableModule {
  readonly module: SpecModule;
  readonly code: EditedText;
}

/** The finding for what happened while a spec ran. */
export function incidentFinding(
  incident: Incident,
  modules: ReadonlyMap<string, RunnableModule>,
): Diagnostic {
  const { finding } = catalogue.exception;
  const { kind, text, errorName } = incident;
  const places = incident.frames.flatMap((frame) => spanOfFrame(frame, modules) ?? []);
  const span = places[0] ?? spanOfPlace(incident, modules);
  switch (kind) {
    case "thrown":
      return finding("thrown", span, text, errorName);
    case "endlessLoop":
      return finding("endlessLoop", span);
    case "endlessRecursion":
      // The innermost call had no room left to start.
      return finding("endlessRecursion", places[1] ?? span);
    case "removedGlobal":
      return finding("removedGlobal", span, text ?? "");
  }
}

/** The token at which a module of the spec called something; `undefined` for what is no module of it. */
function spanOfFrame(
  { module: name, line, column }: Frame,
  modules: ReadonlyMap<string, RunnableModule>,
): Span | undefined {
  const found = modules.get(name);
  const offset = found?.code.originalOffset(line, column);
  if (found === undefined || offset === undefined) return undefined;
  const { source } = found.module;
  return spanOf(source, offset, tokenEnd(source, offset));
}

/** The part of a module that ran; `undefined` for what is no module of the spec. */
export function spanOfPlace(
  { module: name, start, end }: Place,
  modules: ReadonlyMap<string, RunnableModule>,
): Span | undefined {
  const found = modules.get(name);
  return found && spanOf(found.module.source, start, end);
}

function tokenEnd(source: ts.SourceFile, offset: number): number {
  const scanner = compiler.createScanner(compiler.ScriptTarget.ES2022, true);
  scanner.setText(source.text, offset);
  scanner.scan();
  return Math.max(offset + 1, scanner.getTokenEnd());
}
