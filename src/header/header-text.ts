import type { Node } from "web-tree-sitter";
import { flexibleMacro, onlyMacros, readableText } from "./readable-text.ts";
import { type Parse, isGuard, loadParser, nameIn } from "./syntax-tree.ts";

/** A stretch of a text, in UTF-16 units; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Something that a header declares, where its text is. */
export interface TextItem extends TextRange {
  readonly kind:
    | "macro"
    | "function-like macro"
    | "struct"
    | "union"
    | "enum"
    | "enumerator"
    | "typedef"
    | "member"
    | "function"
    | "variable"
    /** A macro that is used like a function outside of functions; its name is the first argument. */
    | "call"
    /** A directive that defines nothing; only an import has it. */
    | "directive"
    /** C of which the grammar makes nothing; only an import has it. */
    | "unread";
  /** Empty for a struct, union or enum without a tag. */
  readonly name: string;
  readonly nameRange: TextRange;
  /**
   * The whole statement, with the semicolon: more than the item where it declares several things. A macro's
   * directive, without the line end.
   */
  readonly statement: TextRange;
  /** The struct, union, enum or member that it is declared in. */
  readonly owner: TextItem | undefined;
  /** The statements of the anonymous structs and unions in `owner` that a member is written in, the outermost first. */
  readonly anonymous: readonly TextRange[];
  /**
   * The conditional directives around it, the outermost first, each followed by its `#else` or `#elif` where
   * the item is behind that; without the include guard.
   */
  readonly conditions: readonly TextRange[];
  /** What a macro or an enumerator stands for; the type of a member, without a struct that is written in place; a call's arguments. */
  readonly value: TextRange | undefined;
  /** The braces of a struct, union or enum and what they hold; for a member, those of its type. */
  readonly body: TextRange | undefined;
}

export interface HeaderText {
  readonly text: string;
  /** In the order of the text; what holds others comes before them. */
  readonly items: readonly TextItem[];
  readonly comments: readonly TextRange[];
  /** Where the text could not be read, beside the arguments of macros and the bodies of functions. */
  readonly errors: readonly TextRange[];
}

/** Reads the text of a header: all branches of its conditional directives, and nothing that it includes. */
export async function readHeaderText(text: string): Promise<HeaderText> {
  const parse = await loadParser();
  const tree = parse(readableText(text));
  const collector = new Collector(text, parse);
  const around = { owner: undefined, anonymous: [], conditions: [] };
  for (const child of tree.rootNode.children) collector.collect(child, around);
  tree.delete();
  collector.comments.sort((one, other) => one.start - other.start);
  return collector;
}

/** What an item is in. */
type Around = Pick<TextItem, "owner" | "anonymous" | "conditions">;

/** What the walk over a syntax tree finds. */
class Collector implements HeaderText {
  readonly items: TextItem[] = [];
  readonly comments: TextRange[] = [];
  readonly errors: TextRange[] = [];
  readonly text: string;

  readonly #parse: Parse;

  constructor(text: string, parse: Parse) {
    this.text = text;
    this.#parse = parse;
  }

  collect(node: Node, around: Around): void {
    const inner = (within = around) => {
      for (const child of node.children) this.collect(child, within);
    };
    const underIt = () => ({ ...around, conditions: [...around.conditions, rangeOf(node)] });
    switch (node.type) {
      case "comment":
        this.comments.push(rangeOf(node));
        return;
      case "ERROR":
        this.errors.push(rangeOf(node));
        return inner();
      case "preproc_ifdef":
      case "preproc_if":
        return inner(isGuard(node) ? around : underIt());
      case "preproc_else":
      case "preproc_elif":
      case "preproc_elifdef":
        return inner(underIt());
      case "preproc_def":
      case "preproc_function_def":
        this.addMacro(node, around);
        return inner();
      case "struct_specifier":
        return this.addTagged("struct", node, around);
      case "union_specifier":
        return this.addTagged("union", node, around);
      case "enum_specifier":
        return this.addTagged("enum", node, around);
      case "enumerator": {
        const value = node.childForFieldName("value") ?? undefined;
        this.add("enumerator", node, node.childForFieldName("name"), around, {
          value: value && rangeOf(value),
        });
        return;
      }
      case "field_declaration":
        return this.addMembers(node, around);
      case "type_definition":
        inner();
        for (const declarator of node.childrenForFieldName("declarator")) {
          this.add("typedef", node, nameIn(declarator, "type_identifier"), around);
        }
        return;
      case "function_definition":
        this.add(
          "function",
          node,
          nameIn(node.childForFieldName("declarator")),
          around,
          this.withMacro(node),
        );
        this.addComments(node);
        return;
      case "declaration":
        inner();
        for (const declarator of node.childrenForFieldName("declarator")) {
          const kind = declarator.type === "function_declarator" ? "function" : "variable";
          this.add(kind, node, nameIn(declarator), around, this.withMacro(node));
        }
        return;
      case "expression_statement":
        this.addCall(node, around);
        return;
      default:
        if (node.isMissing) this.errors.push(rangeOf(node));
        return inner();
    }
  }

  private add(
    kind: TextItem["kind"],
    node: Node,
    name: Node | null,
    around: Around,
    parts: Partial<Pick<TextItem, "start" | "value" | "body" | "statement">> = {},
  ): TextItem {
    const range = rangeOf(node);
    const item: TextItem = {
      ...range,
      kind,
      name: name?.text ?? "",
      nameRange: name === null ? range : rangeOf(name),
      statement: range,
      ...around,
      value: undefined,
      body: undefined,
      ...parts,
    };
    this.items.push(item);
    return item;
  }

  /** A declaration with a macro in front of it, which the parser has not seen. */
  private withMacro(node: Node): { readonly start: number; readonly statement: TextRange } {
    const { start, end } = rangeOf(node);
    const line = this.text.slice(this.text.lastIndexOf("\n", start - 1) + 1, start);
    const [macro = ""] = /^[A-Z_][\dA-Z_]*[\t ]+$/.exec(line) ?? [];
    const statement = { start: start - macro.length, end };
    return { ...statement, statement };
  }

  private addMacro(node: Node, around: Around) {
    const name = node.childForFieldName("name");
    const whole = node.childForFieldName("value");
    const value = whole === null ? undefined : this.withoutComment(rangeOf(whole));
    const head = rangeOf(node.childForFieldName("parameters") ?? name ?? node);
    // The grammar gives a directive its comments and its line end.
    const range = { start: node.startIndex, end: (value ?? head).end };
    const kind = node.type === "preproc_def" ? "macro" : "function-like macro";
    this.add(kind, node, name, around, { ...range, statement: range, value });
  }

  /** A macro's value without a comment behind `//`, which is a part of it in the grammar, and without spaces. */
  private withoutComment({ start, end }: TextRange): TextRange {
    const text = this.text.slice(start, end).trimEnd();
    const comment = text.indexOf("//");
    if (comment === -1) return { start, end: start + text.length };
    this.comments.push({ start: start + comment, end: start + text.length });
    return { start, end: start + text.slice(0, comment).trimEnd().length };
  }

  private addTagged(kind: "struct" | "union" | "enum", node: Node, around: Around) {
    const body = node.childForFieldName("body");
    if (body === null) return;
    const item = this.add(kind, node, node.childForFieldName("name"), around, {
      body: rangeOf(body),
      statement: this.statementOf(node),
    });
    const inside = { ...around, owner: item };
    for (const child of body.children) this.collect(child, inside);
    if (kind !== "enum") return;
    // Macros in it are not in the tree.
    const inner = this.#parse(onlyMacros(this.text, body.startIndex, body.endIndex));
    for (const child of inner.rootNode.children) this.collect(child, inside);
    inner.delete();
  }

  /** The members of a declaration within a struct. That of a struct written in place owns its members. */
  private addMembers(node: Node, around: Around) {
    const type = node.childForFieldName("type");
    const body = type?.childForFieldName("body") ?? null;
    const { start, end } = rangeOf(node);
    const before = this.text.slice(0, start).trimEnd();
    const first = before.endsWith(flexibleMacro) ? before.length - flexibleMacro.length : start;
    const members = node.childrenForFieldName("declarator").map((declarator) => {
      const parts = {
        ...rangeOf(declarator),
        statement: { start: first, end },
        value: type === null || body !== null ? undefined : rangeOf(type),
        body: body === null ? undefined : rangeOf(body),
      };
      return this.add("member", node, nameIn(declarator), around, parts);
    });
    const [owner = around.owner] = members;
    const anonymous = members.length > 0 ? [] : [...around.anonymous, rangeOf(node)];
    for (const child of body?.children ?? []) {
      this.collect(child, { ...around, owner, anonymous });
    }
    this.addComments(node, body);
  }

  private addCall(node: Node, around: Around) {
    const call = node.children.find(({ type }) => type === "call_expression");
    const list = call?.childForFieldName("arguments") ?? undefined;
    const name = list?.children.find(({ isNamed, type }) => isNamed && type === "identifier");
    if (list !== undefined) {
      const { start, end } = rangeOf(node);
      // A semicolon that is in the text for the parser alone is no part of it.
      const statement = { start, end: start + this.text.slice(start, end).trimEnd().length };
      this.add("call", node, name ?? null, around, {
        ...statement,
        statement,
        value: rangeOf(list),
      });
    } else if (node.hasError) this.errors.push(rangeOf(node));
    this.addComments(node);
  }

  private addComments(node: Node, except: Node | null = null) {
    for (const child of node.children) {
      if (child.id === except?.id) continue;
      if (child.type === "comment") this.comments.push(rangeOf(child));
      else this.addComments(child, except);
    }
  }

  /** A struct is a statement together with the semicolon behind it, or with the typedef around it. */
  private statementOf(node: Node): TextRange {
    const { parent } = node;
    if (parent?.type === "type_definition" || parent?.type === "declaration") {
      return rangeOf(parent);
    }
    const { start, end } = rangeOf(node);
    const semicolon = /^\s*;/.exec(this.text.slice(end));
    return { start, end: end + (semicolon?.[0].length ?? 0) };
  }
}

function rangeOf({ startIndex: start, endIndex: end }: Node): TextRange {
  return { start, end };
}
