import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { typescriptNames } from "../../../src/naming/typescript-names.ts";
import { fold } from "../../../src/codegen/typescript/fold.ts";
import { emitTypeScript } from "../../../src/codegen/typescript/module.ts";
import { importedBy } from "../../../src/model/model.ts";
import { modelOf } from "../../examined.ts";
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
/** Where the module of a spec is, beside those that it imports. */
const nameOf = (spec: string) => spec.replace(/\/spec\.ts$/, "/expected.ts");
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
  const model = models.get(spec);
  if (model === undefined) throw new Error(spec);

  test("compiles under every strict option", () => {
    expect(typeErrorsOf(program, nameOf(spec))).toEqual([]);
  });

  test("imports only the modules of what the spec imports and does nothing when loaded", () => {
    const others = new Set(importedBy(model).map(({ module }) => module));
    const doing = file.statements.filter((statement) => {
      if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
        return !others.has(statement.moduleSpecifier.text);
      }
      if (!ts.isVariableStatement(statement)) {
        return !(
          ts.isFunctionDeclaration(statement) ||
          ts.isClassDeclaration(statement) ||
          ts.isInterfaceDeclaration(statement) ||
          ts.isTypeAliasDeclaration(statement)
        );
      }
      return statement.declarationList.declarations.some(
        ({ initializer }) => initializer === undefined || !isInert(initializer),
      );
    });
    expect(doing.map((statement) => statement.getText(file))).toEqual([]);
  });

  test("declares only names that are listed, in the space that is listed", () => {
    // It has checks of its own for the structs and unions of other headers.
    const checks = importedBy(model)
      .flatMap(typescriptNames.namesIn)
      .filter(({ name }) => name.startsWith("check_"));
    const listed = [...typescriptNames.namesIn(model), ...checks];
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

  test("has no line of code over 120 columns, and none of prose over 95, except for long words", () => {
    const long = file.text.split("\n").filter((line) => {
      if (/^\s*["`]/.test(line)) return false;
      const isProse = /^\s*(\*|\/\*|\/\/)/.test(line);
      return line.length > (isProse ? 95 : 120) && !(isProse && /^\s*\*?\s*\S+$/.test(line));
    });
    expect(long).toEqual([]);
  });
});

test("long lines without brackets are broken as prettier does", () => {
  const long = "a".repeat(60);
  const member = `  readonly type: ${long} | ${long};`;
  const table = `export class ${long} extends Table<typeof ${long}> {`;
  const other = `export class ${long} extends Table<typeof ${long}> implements Omit<${long}, "b" | "c"> {`;
  expect(fold([member, table, other].join("\n")).split("\n")).toEqual([
    ...["  readonly type:", `    | ${long}`, `    | ${long};`],
    ...[`export class ${long} extends Table<`, `  typeof ${long}`, "> {"],
    ...[
      `export class ${long}`,
      `  extends Table<typeof ${long}>`,
      `  implements Omit<${long}, "b" | "c">`,
      "{",
    ],
  ]);
});

/** Evaluating it changes nothing and calls nothing, or calls what a bundler may leave out. */
function isInert(node: ts.Expression): boolean {
  if (ts.isAsExpression(node)) return isInert(node.expression);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.every((one) => ts.isPropertyAssignment(one) && isInert(one.initializer));
  }
  if (ts.isCallExpression(node)) {
    return (
      node.getFullText().trimStart().startsWith("/* @__PURE__ */") && node.arguments.every(isInert)
    );
  }
  if (node.kind === ts.SyntaxKind.NullKeyword) return true;
  return (
    ts.isNumericLiteral(node) ||
    ts.isBigIntLiteral(node) ||
    ts.isStringLiteral(node) ||
    ts.isFunctionExpression(node) ||
    (ts.isClassExpression(node) &&
      !node.members.some((one) => ts.getCombinedModifierFlags(one) & ts.ModifierFlags.Static)) ||
    (ts.isPrefixUnaryExpression(node) && isInert(node.operand))
  );
}

test("the modules are clean under oxlint", () => {
  const folder = mkdtempSync(`${tmpdir()}/abispec-`);
  try {
    for (const [name, text] of texts) {
      mkdirSync(dirname(`${folder}/${name}`), { recursive: true });
      writeFileSync(`${folder}/${name}`, text);
    }
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
  const text = texts.get("spec/netif.ts") ?? "";

  async function bundled(contents: string, minify = false): Promise<string> {
    const { outputFiles } = await build({
      stdin: { contents, loader: "ts" },
      bundle: true,
      write: false,
      format: "esm",
      target: "es2022",
      minify,
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

  test("of nothing is empty", async () => {
    expect(await bundled(`import "netif";`, true)).toBe("");
    expect(await bundled(`import * as netif from "netif"; netif;`, true)).toBe("");
  });

  test("of one constant holds that constant", async () => {
    const code = await bundled(`export { NETTXF_more_data } from "netif";`);
    expect(code.match(/^(?:var|function|class|const) .*/gm)).toEqual(["var NETTXF_more_data = 4;"]);
  });

  test("of one reader holds what it needs", async () => {
    const code = await bundled(`export { read_netif_tx_request } from "netif";`);
    const names = [...code.matchAll(/^(?:var|function|class|const) (\w+)/gm)].map(
      ([, name]) => name,
    );
    expect(names.toSorted()).toEqual([
      "CodecError",
      "checkPlace",
      "netif_tx_request_value",
      "plain",
      "read_netif_tx_request",
    ]);
  });

  test.each([
    ["read_netif_tx_request", 1000],
    ["read_xen_netif_gref", 800],
    ["write_xen_netif_gref", 1000],
    ["read_netif_extra_info", 1400],
    ["write_netif_tx_request", 1200],
    ["read_ADD_GREF_MAPPING_request", 1000],
    ["write_ADD_GREF_MAPPING_response", 1200],
    ["read_xen_netif_ctrl_message", 2000],
    ["xen_netif_ctrl_message_table", 2700],
    ["xen_netif_gref_table", 2200],
  ])("minified, of %s has less than %d bytes", async (name, limit) => {
    expect((await bundled(`export { ${name} } from "netif";`, true)).length).toBeLessThan(limit);
  });
});
