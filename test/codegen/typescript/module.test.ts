import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { typescriptNames } from "../../../src/naming/typescript-names.ts";
import { emitTypeScript } from "../../../src/codegen/typescript/module.ts";
import { modelOf } from "./generate.ts";
import { typeErrorsOf, fileOf, programOf } from "./program.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const specs = [
  "spec/netif.ts",
  ...readdirSync(`${root}test/codegen`, { withFileTypes: true })
    .filter(
      (entry) =>
        entry.isDirectory() && readdirSync(`${root}test/codegen/${entry.name}`).includes("spec.ts"),
    )
    .map(({ name }) => `test/codegen/${name}/spec.ts`),
];
const models = new Map<string, Awaited<ReturnType<typeof modelOf>>>();
for (const spec of specs) models.set(spec, await modelOf(spec));
const nameOf = (spec: string) => spec.replaceAll("/", "-");
const texts = new Map([...models].map(([spec, model]) => [nameOf(spec), emitTypeScript(model)]));
const program = programOf(texts);
const checker = program.getTypeChecker();

/** The names that a module declares, each with whether it is a value or a type. */
function declaredNames(file: ts.SourceFile): ReadonlyMap<string, ReadonlySet<"value" | "type">> {
  const names = new Map<string, Set<"value" | "type">>();
  const add = (name: ts.Identifier | undefined, ...spaces: ("value" | "type")[]) => {
    if (name === undefined) return;
    const known = names.get(name.text) ?? new Set();
    for (const space of spaces) known.add(space);
    names.set(name.text, known);
  };
  for (const statement of file.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) {
        if (ts.isIdentifier(name)) add(name, "value");
      }
    } else if (ts.isFunctionDeclaration(statement)) add(statement.name, "value");
    else if (ts.isClassDeclaration(statement)) add(statement.name, "value", "type");
    else if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
      add(statement.name, "type");
    }
  }
  return names;
}

/** The names in the `{@link}`s of a file that mean nothing there. */
function brokenLinks(file: ts.SourceFile): string[] {
  const broken: string[] = [];
  const visit = (node: ts.Node): void => {
    for (const comment of ts.getJSDocCommentsAndTags(node)) visitComment(comment);
    ts.forEachChild(node, visit);
  };
  const visitComment = (node: ts.Node): void => {
    if (ts.isJSDocLink(node)) {
      const symbol = node.name && checker.getSymbolAtLocation(node.name);
      if (symbol === undefined) broken.push(node.getText(file));
    }
    ts.forEachChild(node, visitComment);
  };
  visit(file);
  return broken;
}

describe.each(specs)("the module of %s", (spec) => {
  const file = fileOf(program, nameOf(spec));

  test("compiles under every strict option", () => {
    expect(typeErrorsOf(program, nameOf(spec))).toEqual([]);
  });

  test("imports nothing and does nothing when loaded", () => {
    const doing = file.statements.filter((statement) => {
      if (!ts.isVariableStatement(statement)) {
        return !(
          ts.isFunctionDeclaration(statement) ||
          ts.isClassDeclaration(statement) ||
          ts.isInterfaceDeclaration(statement) ||
          ts.isTypeAliasDeclaration(statement)
        );
      }
      return statement.declarationList.declarations.some(
        ({ initializer }) => initializer === undefined || !isLiteral(initializer),
      );
    });
    expect(doing.map((statement) => statement.getText(file))).toEqual([]);
  });

  test("declares only names that are listed, in the space that is listed", () => {
    const model = models.get(spec);
    if (model === undefined) throw new Error(spec);
    const listed = typescriptNames.namesIn(model);
    const missing = [...declaredNames(file)].filter(([name, spaces]) =>
      [...spaces].some(
        (space) => !listed.some((one) => one.name === name && one.spaces.includes(space)),
      ),
    );
    expect(missing).toEqual([]);
  });

  test("has a comment on everything that it exports", () => {
    const bare = file.statements.filter(
      (statement) =>
        ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) &&
        ts.getJSDocCommentsAndTags(statement).length === 0,
    );
    expect(bare.map((statement) => statement.getText(file).slice(0, 80))).toEqual([]);
  });

  test("links only to what it declares", () => {
    expect(brokenLinks(file)).toEqual([]);
  });

  test("has no line of code over 100 columns, except for long strings", () => {
    const long = file.text
      .split("\n")
      .filter((line) => line.length > 100 && !/^\s*("|`|\*|\/\*)/.test(line));
    expect(long).toEqual([]);
  });
});

function isLiteral(node: ts.Expression): boolean {
  if (ts.isAsExpression(node)) return isLiteral(node.expression);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every(
      (one) => ts.isPropertyAssignment(one) && isLiteral(one.initializer),
    );
  }
  if (node.kind === ts.SyntaxKind.NullKeyword) return true;
  return (
    ts.isNumericLiteral(node) ||
    ts.isBigIntLiteral(node) ||
    ts.isStringLiteral(node) ||
    (ts.isPrefixUnaryExpression(node) && isLiteral(node.operand))
  );
}

test("the modules are clean under oxlint", () => {
  const folder = mkdtempSync(`${tmpdir()}/abispec-`);
  try {
    for (const [name, text] of texts) writeFileSync(`${folder}/${name}`, text);
    const oxlint = `${root}node_modules/oxlint/bin/oxlint`;
    const run = () =>
      execFileSync(process.execPath, [oxlint, "--deny-warnings", "."], {
        cwd: folder,
        encoding: "utf8",
      });
    expect(run).not.toThrow();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe("a bundle", () => {
  const text = texts.get("spec-netif.ts") ?? "";

  async function bundled(names: string): Promise<string> {
    const { outputFiles } = await build({
      stdin: { contents: `export { ${names} } from "netif";`, loader: "ts" },
      bundle: true,
      write: false,
      format: "esm",
      target: "es2022",
      plugins: [
        {
          name: "netif",
          setup(plugin) {
            plugin.onResolve({ filter: /^netif$/ }, () => ({ path: "netif", namespace: "text" }));
            plugin.onLoad({ filter: /./, namespace: "text" }, () => ({
              contents: text,
              loader: "ts",
            }));
          },
        },
      ],
    });
    return outputFiles.map((file) => file.text).join("");
  }

  test("of one constant holds that constant", async () => {
    const code = await bundled("NETTXF_more_data");
    expect(code.match(/^(?:var|function|class|const) .*/gm)).toEqual(["var NETTXF_more_data = 4;"]);
  });

  test("of one reader holds what it needs", async () => {
    const code = await bundled("read_netif_tx_request");
    const names = [...code.matchAll(/^(?:var|function|class|const) (\w+)/gm)].map(
      ([, name]) => name,
    );
    expect(names.toSorted()).toEqual([
      "checkPlace",
      "checkRoom",
      "located",
      "netif_tx_request_SIZE",
      "netif_tx_request_value",
      "read_netif_tx_request",
      "refusal",
      "shown",
    ]);
  });
});
