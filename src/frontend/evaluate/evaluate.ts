import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import { type Diagnostic, type Span, startOf } from "../../diagnostics/core/diagnostic.ts";
import { declaredConditions } from "../../language/when.ts";
import { languageModule } from "../parse/language.ts";
import type { SpecModule } from "../parse/module.ts";
import type { ParsedSpec } from "../parse/parse.ts";
import type { CheckedTypes } from "../types/check-types.ts";
import { compiler, spanOf, spanOfNode } from "../typescript.ts";
import { jsonCode, moduleCode } from "./module-code.ts";
import type { EditedText } from "./edited-text.ts";
import { blankSourceFile } from "ts-blank-space";
import type { StackFrame, Incident, ModuleLinks, ModuleRange } from "./incident.ts";
import { type Sandbox, copyOf, makeSandbox, runWithTimeout } from "./sandbox.ts";
import type { ts } from "ts-morph";

/** What a module exports, by name. */
export type Namespace = Readonly<Record<string, unknown>>;

export interface EvaluatedSpec {
  /** What each module exports, by absolute path, in the order of the spec; only modules that ran. */
  readonly namespaces: ReadonlyMap<string, Namespace>;
  /** It ran to its end, so that a declaration that is missing here is missing in the spec. */
  readonly isComplete: boolean;
  /** The numbers of the conditions of declarations, which hold for every use of them. */
  readonly declaredConditions: ReadonlySet<number>;
  readonly findings: readonly Diagnostic[];
}

/**
 * Milliseconds that a spec may run: twenty times what it takes, as other processes may need the machine. Its own
 * loops are counted, so that only work of the engine is stopped by this.
 */
function timeLimitOf({ modules }: ParsedSpec): number {
  const characters = [...modules.values()].reduce((sum, { text }) => sum + text.length, 0);
  return 10_000 + Math.round(characters / 200);
}

/**
 * Runs the modules of a spec in a sandbox, once. A declaration that throws becomes an error value, and what
 * depends on it is not reported, so that one mistake hides no other.
 *
 * @param types - what the type check found: undefined names become error values.
 */
export function evaluate(spec: ParsedSpec, types: CheckedTypes): EvaluatedSpec {
  const sandbox = makeSandbox();
  const findings: Diagnostic[] = [];
  const runnable = new Map<string, RunnableModule>();
  for (const [file, module] of spec.modules) {
    const code = define(module, spec, types, sandbox, findings);
    runnable.set(file, { module, code });
  }
  const { runtime } = sandbox;
  const timeLimit = timeLimitOf(spec);
  const run = runWithTimeout(() => {
    for (const root of spec.roots) runtime.load(root);
    return namespacesOf(spec, sandbox);
  }, timeLimit);
  const incidents = runWithTimeout(
    (): readonly Incident[] => Object.values(copyOf(runtime.incidents)),
    timeLimit,
  );
  const namespaces: EvaluatedSpec["namespaces"] = run.kind === "done" ? run.value : new Map();
  const declared = declaredConditions([...namespaces.values()].flatMap(Object.values));
  if (incidents.kind === "done") {
    const isLost = ({ condition }: Incident) =>
      condition === undefined || (run.kind === "done" && !declared.has(condition));
    const found = incidents.value.filter(isLost).map((one) => incidentFinding(one, runnable));
    // A function may run several times.
    const distinct = new Map(found.map((one) => [JSON.stringify([one.message, one.span]), one]));
    findings.push(...distinct.values());
  }
  if (run.kind === "done") {
    return { namespaces, isComplete: true, declaredConditions: declared, findings };
  }
  const { exception } = catalogue;
  const [root = ""] = spec.roots;
  findings.push(
    run.kind === "endless"
      ? exception.finding(
          "outOfTime",
          spanOfPlace(runtime.running(), runnable) ?? startOf(root),
          Math.round(timeLimit / 1_000),
        )
      : exception.finding("thrown", startOf(root), String(run.error)),
  );
  return { namespaces, isComplete: false, declaredConditions: declared, findings };
}

function define(
  module: SpecModule,
  spec: ParsedSpec,
  types: CheckedTypes,
  { runtime, compile }: Sandbox,
  findings: Diagnostic[],
): EditedText {
  const { file, source, invalid, repeated, links, cut } = module;
  const unknownNames = types.unknownNames.get(file) ?? [];
  const blanked = file.endsWith(".json") ? "" : blankSourceFile(source, markInvalid);
  // The line `#!/usr/bin/env node` may be at the start of a file only, which is not that of its code.
  const javaScript = blanked.replace(/^#!.*/, (line) => " ".repeat(line.length));
  const parts = {
    source,
    javaScript,
    isGuarded: true,
    invalid,
    mistyped: types.statements,
    repeated,
    unknownNames,
  };
  const write = () => (file.endsWith(".json") ? jsonCode(module.text) : moduleCode(parts));
  let code = write();
  let run = compile(String(code), file);
  if (run === undefined) {
    excludeUnrunnable();
    code = write();
    run = compile(String(code), file);
  }
  const modules = [...links].filter(([specifier]) => !cut.has(specifier));
  const targets: ModuleLinks = { ...Object.fromEntries(modules), abispec: languageModule };
  const defined = run ?? compile("(function () {})", file);
  if (defined !== undefined) runtime.define(file, defined, JSON.stringify(targets));
  return code;

  /** Marks a statement that has TypeScript in it that cannot be blanked; the type check reports it. */
  function markInvalid(node: ts.Node): void {
    const statement = source.statements.find((one) => one.pos <= node.pos && node.end <= one.end);
    if (statement !== undefined) invalid.add(statement);
  }

  /** Finds the statements that TypeScript parses and the engine does not, by compiling each alone. */
  function excludeUnrunnable(): void {
    const valid = source.statements.filter((one) => !invalid.has(one));
    for (const statement of valid) {
      const others = valid.filter((one) => one !== statement);
      const alone = moduleCode({ ...parts, repeated: new Set(others) });
      if (compile(String(alone), file) !== undefined) continue;
      if (!types.statements.has(statement)) {
        findings.push(catalogue.syntax.finding("unrunnable", spanOfNode(statement, source)));
      }
      invalid.add(statement);
    }
  }
}

/** What the modules that ran export; an object that two of them export stays one object. */
function namespacesOf(
  { modules }: ParsedSpec,
  { runtime }: Sandbox,
): ReadonlyMap<string, Namespace> {
  const exported = [...modules.keys()].flatMap((file) => {
    const namespace = runtime.exportsOf(file);
    return namespace === undefined ? [] : [[file, namespace] as const];
  });
  return new Map(Object.entries(copyOf(Object.fromEntries(exported))));
}

/** A module with its code in the sandbox. */
interface RunnableModule {
  readonly module: SpecModule;
  readonly code: EditedText;
}

/** The finding for an incident while a spec ran. */
function incidentFinding(
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
    case "conditionUse":
      return catalogue["wrong-kind"].finding("lostCondition", span, span && textAt(span, modules));
  }
}

/** The token at which a module of the spec called something; `undefined` outside of its modules. */
function spanOfFrame(
  { module: name, line, column }: StackFrame,
  modules: ReadonlyMap<string, RunnableModule>,
): Span | undefined {
  const found = modules.get(name);
  const at = found?.code.originalOffset(line, column);
  if (found === undefined || at === undefined) return undefined;
  const { source } = found.module;
  // V8 may give the dot before a property that is read.
  const offset = source.text.startsWith(".", at) ? at + 1 : at;
  return spanOf(source, offset, tokenEnd(source, offset));
}

/** The part of a module that ran; `undefined` outside of the spec's modules. */
function spanOfPlace(
  { module: name, start, end }: ModuleRange,
  modules: ReadonlyMap<string, RunnableModule>,
): Span | undefined {
  const found = modules.get(name);
  return found && spanOf(found.module.source, start, end);
}

function textAt(
  { file, line, column, endLine, endColumn }: Span,
  modules: ReadonlyMap<string, RunnableModule>,
): string | undefined {
  const source = modules.get(file)?.module.source;
  const offset = (at: number, inLine: number) =>
    source?.getPositionOfLineAndCharacter(at - 1, inLine - 1);
  return source?.text.slice(offset(line, column), offset(endLine, endColumn));
}

function tokenEnd(source: ts.SourceFile, offset: number): number {
  const scanner = compiler.createScanner(compiler.ScriptTarget.ES2022, true);
  scanner.setText(source.text, offset);
  scanner.scan();
  return Math.max(offset + 1, scanner.getTokenEnd());
}
