import type ts from "typescript";
import type { TypeFinding } from "../diagnostic/besides.ts";
import { Statements } from "./statements.ts";
import { reasonsOf } from "./type-errors/complaint.ts";
import { typeFinding, unknownNameOf } from "./type-errors/type-finding.ts";
import { specModules } from "./type-program.ts";

/** What TypeScript has against the modules of a spec, whatever configuration lies around them. */
export function typeFindings(program: ts.Program): readonly TypeFinding[] {
  const modules = specModules(program);
  const checked = { checker: program.getTypeChecker(), modules };
  const statements = new Statements(checked.checker);
  return modules.flatMap((file) => {
    const found = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ];
    return withoutRepeats(found, file).map((one) => ({
      ...typeFinding(one, file, checked),
      ...statements.around(file, one.start ?? 0),
      isUnknownName: unknownNameOf(one, file) !== undefined,
    }));
  });
}

/** TypeScript says of a constant that is used above its declaration that it is not assigned yet, too. */
const readTooEarly = 2454;

/**
 * The diagnostics of one module without those about a name that an earlier one is about, or that the
 * module would have if one of its imports were spelt right: it is one mistake.
 */
function withoutRepeats(
  found: readonly ts.Diagnostic[],
  source: ts.SourceFile,
): readonly ts.Diagnostic[] {
  const names = new Set(found.flatMap(meantImport));
  return found.filter((one) => {
    if (one.code === readTooEarly) return false;
    const name = unknownNameOf(one, source);
    if (name === undefined) return true;
    const isNew = !names.has(name);
    names.add(name);
    return isNew;
  });
}

/** The name that an import may mean, where it names nothing. */
function meantImport(diagnostic: ts.Diagnostic): readonly string[] {
  const [{ code, text }] = reasonsOf(diagnostic);
  const [, name] = /Did you mean '([\w$]+)'\?$/.exec(text) ?? [];
  return code === 2724 && name !== undefined ? [name] : [];
}
