import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ts } from "ts-morph";
import { beforeAll, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { exampleFiles } from "../docs/examples.ts";
import { checkTogether } from "../native-check.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** Values that a cast may put into any place; each place has one of them. */
const values = ["null", "5", "{}", '"x"', "[null]"];

const files = exampleFiles();
const folder = temporaryFolder();
const root = join(folder, "spec/disk.ts");

beforeAll(async () => {
  for (const [path, text] of files) write(path, text);
  // The types of the specs as they are: no cast has an error of its own.
  await checkTogether([root, join(folder, "spec/disk.scenarios.ts")]);
});

test.each([...files].filter(([path]) => /^spec\/disk\W.*ts$/.test(path)))(
  "a wrong value anywhere in %s is no bug of abispec",
  { timeout: 0 },
  async (path, text) => {
    const bugs: string[] = [];
    for (const [index, { start, end }] of placesIn(path, text).entries()) {
      const value = `(${values[index % values.length] ?? "null"} as any)`;
      write(path, text.slice(0, start) + value + text.slice(end));
      await compile(root).catch((error: unknown) => {
        bugs.push(`${value} for ${text.slice(start, end)}: ${String(error)}`);
      });
    }
    write(path, text);
    expect(bugs).toEqual([]);
  },
);

function write(path: string, text: string): void {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Where arguments, values of properties, elements of lists and operands are. */
function placesIn(path: string, text: string): readonly { start: number; end: number }[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const places: { start: number; end: number }[] = [];
  const visit = (node: ts.Node): void => {
    const { parent } = node;
    const isPart =
      (ts.isCallExpression(parent) && node !== parent.expression) ||
      (ts.isPropertyAssignment(parent) && node === parent.initializer) ||
      ts.isArrayLiteralExpression(parent) ||
      ts.isTemplateSpan(parent);
    if (isPart && ts.isExpression(node)) {
      places.push({ start: node.getStart(source), end: node.end });
    }
    node.forEachChild(visit);
  };
  source.forEachChild(visit);
  return places;
}
