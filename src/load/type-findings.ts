import type ts from "typescript";
import { catalogue } from "../diagnostic/catalogue.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import * as words from "../index.ts";
import { spanOf } from "./source-span.ts";
import { specModules } from "./type-program.ts";
import { typescript } from "./typescript.ts";

const { finding } = catalogue["type-error"];

/** TypeScript's numbers for a name that nothing has; some of them guess at a missing library. */
const unknownNameNumbers = new Set([
  2304, 2503, 2552, 2580, 2581, 2582, 2583, 2584, 2585, 2591, 2592, 2593, 2867, 2868,
]);

/** What TypeScript has against the modules of a spec, whatever configuration lies around them. */
export function typeFindings(program: ts.Program): readonly Diagnostic[] {
  return specModules(program).flatMap((file) => {
    const found = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ];
    return found.map((one) => typeFinding(one, file));
  });
}

function typeFinding(
  { code, messageText, start = 0, length = 1 }: ts.Diagnostic,
  source: ts.SourceFile,
): Diagnostic {
  const span = spanOf(source.fileName, source, start, start + length);
  const name = source.text.slice(start, start + length);
  if (unknownNameNumbers.has(code) && /^[\w$]+$/.test(name)) {
    return finding("unknownName", span, name, Object.keys(words), constantsOf(source));
  }
  return finding("mistyped", span, complaint(messageText), code);
}

/** Names of the constants that a module declares outside of functions. */
function constantsOf(source: ts.SourceFile): readonly string[] {
  const compiler = typescript();
  return source.statements
    .filter(compiler.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name }) => (compiler.isIdentifier(name) ? [name.text] : []));
}

/** The head of a chain of reasons and the last of them, which is the most exact. */
function complaint(text: string | ts.DiagnosticMessageChain): string {
  if (typeof text === "string") return withoutStop(text);
  let last = text;
  for (let next = last.next?.at(-1); next !== undefined; next = last.next?.at(-1)) last = next;
  const parts = [text, last].map((one) => withoutStop(one.messageText));
  return [...new Set(parts)].join(": ");
}

function withoutStop(text: string): string {
  return text.replaceAll(/\s+/g, " ").replace(/\.$/, "");
}
