import { Language, type Node, Parser, type Tree } from "web-tree-sitter";
import { grammar, runtime } from "./grammar.ts";

/** Gives the syntax tree of C text. */
export type Parse = (text: string) => Tree;

let parser: Promise<Parser> | undefined;

export async function loadParser(): Promise<Parse> {
  parser ??= Parser.init({ wasmBinary: runtime })
    .then(() => Language.load(grammar))
    .then((language) => new Parser().setLanguage(language));
  const loaded = await parser;
  return (text) => {
    const tree = loaded.parse(text);
    if (tree === null) throw new Error("tree-sitter gave no tree");
    return tree;
  };
}

/** The name that a declarator declares, within pointers, arrays and parameters. */
export function nameIn(node: Node | null, type = "identifier"): Node | null {
  if (node === null || /^(?:field_|type_)?identifier$/.test(node.type)) return node;
  return nameIn(
    node.childForFieldName("declarator") ??
      node.namedChildren.find(
        (child) => child.type === type || child.type.endsWith("_declarator"),
      ) ??
      null,
    type,
  );
}

/** Whether a directive around the whole file asks for a macro that is not defined and is defined in it. */
export function isGuard(node: Node): boolean {
  if (node.parent?.type !== "translation_unit") return false;
  const others = /^(?:comment|preproc_include|preproc_call)$/;
  const isAround = node.parent.namedChildren.every(
    ({ id, type }) => id === node.id || others.test(type),
  );
  // A header may have another one behind it, as that of SQLite.
  const first = node.parent.namedChildren.find(({ type }) => !others.test(type));
  const [, name] =
    /^#[\t ]*(?:ifndef[\t ]+|if[\t ]+!\s*defined\b[\t (]*)(\w+)/.exec(node.text) ?? [];
  return node.namedChildren.some(
    (child) =>
      child.type === "preproc_def" &&
      child.childForFieldName("name")?.text === name &&
      (isAround || (first?.id === node.id && child.childForFieldName("value") === null)),
  );
}
