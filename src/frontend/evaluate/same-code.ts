import type { ts } from "ts-morph";
import type { SpecModule } from "../parse/module.ts";
import type { ParsedSpec } from "../parse/parse.ts";
import { compiler } from "../typescript.ts";

/**
 * Whether two specs have the same types and evaluate to the same: they differ in comments and spaces alone, and
 * no comment is for the compiler.
 */
export function isSameCode(one: ParsedSpec, other: ParsedSpec): boolean {
  const others = [...other.modules.values()];
  return (
    one.roots.join("\n") === other.roots.join("\n") &&
    one.modules.size === other.modules.size &&
    [...one.modules.values()].every((module, index) => isSameModule(module, others[index]))
  );
}

function isSameModule(one: SpecModule, other: SpecModule | undefined): boolean {
  return (
    one.file === other?.file &&
    [one, other].every(({ invalid, repeated }) => invalid.size + repeated.size === 0) &&
    JSON.stringify([...one.links]) === JSON.stringify([...other.links]) &&
    JSON.stringify([...one.cut]) === JSON.stringify([...other.cut]) &&
    (one.source === other.source ||
      ([one, other].every(({ text }) => !text.includes("@ts-")) &&
        codeOf(one.source, one.source) === codeOf(other.source, other.source)))
  );
}

/**
 * The tokens of a tree, nested as its nodes, since a line break may end a statement. A function or class has its
 * text, which it can read.
 */
function codeOf(node: ts.Node, source: ts.SourceFile): string {
  const isReadable = compiler.isFunctionLike(node) || compiler.isClassLike(node);
  const parts = isReadable ? [] : node.getChildren(source).filter((one) => !compiler.isJSDoc(one));
  const code =
    parts.length === 0
      ? JSON.stringify(node.getText(source))
      : parts.map((one) => codeOf(one, source)).join(" ");
  return `${node.kind}(${code})`;
}
