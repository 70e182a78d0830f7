import type { ts } from "ts-morph";
import type { TypeFinding } from "../diagnostics/core/cascading.ts";
import { Statements } from "./statements.ts";
import { reasonsOf } from "./types/complaint.ts";
import { importableBy } from "./types/spec-names.ts";
import {
  language,
  typeFinding,
  unknownNameOf,
  type CheckedProgram,
  type MissingNames,
} from "./types/type-finding.ts";
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
    ].filter(({ code }) => code !== readTooEarly);
    const names = unknownNames(found, file, checked);
    const said = new Set(found.flatMap(meantImport));
    return found.map((one): TypeFinding => {
      const name = unknownNameOf(one, file);
      // Names that one import would bring, or that are one name, are one mistake.
      const mistake = name === undefined ? undefined : (names.origins.get(name) ?? name);
      const isRepeat = [name, mistake].some((text) => text !== undefined && said.has(text));
      if (mistake !== undefined) said.add(mistake);
      return {
        ...typeFinding(one, file, checked, names),
        ...statements.around(file, one.start ?? 0),
        isUnknownName: name !== undefined,
        isRepeat,
      };
    });
  });
}

/** TypeScript says of a constant that is used above its declaration that it is not assigned yet, too. */
const readTooEarly = 2454;

/** The names that nothing in a module has, and the modules that they could come from. */
function unknownNames(
  found: readonly ts.Diagnostic[],
  source: ts.SourceFile,
  { modules, checker }: CheckedProgram,
): MissingNames {
  const names = new Set(found.flatMap((one) => unknownNameOf(one, source) ?? []));
  if (names.size === 0) return { names: [], origins: new Map() };
  const fromLanguage = [...names].filter((name) => language.includes(name));
  return {
    names: [...names],
    origins: new Map([
      ...importableBy(source, modules, checker),
      ...fromLanguage.map((name) => [name, "abispec"] as const),
    ]),
  };
}

/** The name that an import may mean, where it names nothing. */
function meantImport(diagnostic: ts.Diagnostic): readonly string[] {
  const [{ code, text }] = reasonsOf(diagnostic);
  const [, name] = /Did you mean '([\w$]+)'\?$/.exec(text) ?? [];
  return code === 2724 && name !== undefined ? [name] : [];
}
