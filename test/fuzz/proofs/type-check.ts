import { fileURLToPath } from "node:url";
import ts from "typescript";
import { emitTypeScript } from "../../../src/codegen/typescript/module.ts";
import { importedBy } from "../../../src/model/model.ts";
import { outputOf, type Proof } from "./subject.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
};

const host = ts.createCompilerHost(options);
const parsed = new Map<string, ts.SourceFile | undefined>();
const readSourceFile = host.getSourceFile.bind(host);
const isOnDisk = host.fileExists.bind(host);

/** Checks files that exist in memory only; all others are parsed once. */
function complaints(
  texts: ReadonlyMap<string, string>,
  more: ts.CompilerOptions,
): readonly string[] {
  host.getSourceFile = (file, version, ...rest) => {
    const text = texts.get(file);
    if (text !== undefined) return ts.createSourceFile(file, text, version, true);
    if (!parsed.has(file)) parsed.set(file, readSourceFile(file, version, ...rest));
    return parsed.get(file);
  };
  host.fileExists = (file) => texts.has(file) || isOnDisk(file);
  const program = ts.createProgram([...texts.keys()], { ...options, ...more }, host);
  return [...texts].flatMap(([path, text]) => {
    const file = program.getSourceFile(path);
    const found = [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
      ...program.getDeclarationDiagnostics(file),
    ];
    return found.map(({ messageText, start = 0 }) => {
      const line = text.slice(0, start).split("\n").length;
      const message = ts.flattenDiagnosticMessageText(messageText, "\n");
      return `line ${line}: ${message} (${text.split("\n")[line - 1]?.trim()})`;
    });
  });
}

/** Texts under paths inside the project, where types are found, beside those that they import. */
function filesOf(
  texts: readonly string[],
  imported: readonly (readonly [name: string, text: string])[],
): ReadonlyMap<string, string> {
  return new Map([
    ...imported.map(([name, text]) => [`${root}${name}.ts`, text] as const),
    ...texts.map((text, index) => [`${root}fuzz${index}.ts`, text] as const),
  ]);
}

/** The emitted module is TypeScript that a strict compiler accepts. */
export const moduleTypes: Proof = {
  name: "the module's types",
  failures(subjects) {
    const imported = subjects.flatMap(({ model }) => importedBy(model));
    const files = filesOf(
      subjects.map((subject) => outputOf(subject, "ts")),
      imported.map((model) => [model.name, emitTypeScript(model)]),
    );
    return Promise.resolve(complaints(files, {}));
  },
};

/** The types of the language accept the spec. */
export const specTypes: Proof = {
  name: "the spec's types",
  failures(subjects) {
    const files = filesOf(
      subjects.map(({ source }) => source.text),
      subjects.flatMap(({ source: { imported } }) =>
        imported === undefined ? [] : [[imported.name, imported.text] as const],
      ),
    );
    const more = {
      isolatedDeclarations: false,
      noUnusedLocals: false,
      paths: { abispec: [`${root}src/index.ts`] },
    };
    return Promise.resolve(complaints(files, more));
  },
};
