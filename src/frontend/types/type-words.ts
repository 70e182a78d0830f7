import type { ts } from "ts-morph";
import type { ExpectedKind } from "../../diagnostics/codes/wrong-kind.ts";
import { kindWords, kindOf } from "../../language/kinds.ts";
import { compiler } from "../typescript.ts";

/** Describes types of TypeScript in the words of the language. */
export class TypeWords {
  readonly #checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** What a spec gives at `node`, as `a struct`; `undefined` where there is no word for it. */
  given(node: ts.Node): string | undefined {
    const type = this.#checker.getTypeAtLocation(node);
    if (type.isStringLiteral()) return JSON.stringify(type.value);
    if (type.isNumberLiteral()) return String(type.value);
    if (compiler.isBigIntLiteral(node)) return node.text;
    return this.kind(node) ?? this.#plainWord(type);
  }

  /** What a node of the language is; `undefined` for any other. */
  kind(node: ts.Node): string | undefined {
    const [kind, ...others] = this.#kindsOf(this.#checker.getTypeAtLocation(node), node);
    if (kind === undefined) return undefined;
    return others.length === 0 ? kindWords[kind] : "a type";
  }

  /** What is expected at `node`; `undefined` where there is no word for it. */
  expected(node: ts.Node): ExpectedKind | undefined {
    const type = this.#expectedType(node);
    if (type === undefined) return undefined;
    const kinds = new Set(this.#kindsOf(type, node));
    if (kinds.size === 0) {
      const words = this.#plainWords(type);
      const given = this.#plainWord(this.#checker.getTypeAtLocation(node));
      // What is wrong is within it, then.
      const word = words.find((one) => one === given) ?? words[0];
      return word === "nothing" ? undefined : word;
    }
    if (kinds.has("array")) return "a type";
    if (kinds.has("page")) return "an integer or pageOf";
    if (kinds.has("flags")) return "codes or flags";
    for (const [kind, word] of single) if (kinds.has(kind)) return word;
    return undefined;
  }

  /** Names of the parts that the object literal at `node` may have. */
  partsAt(node: ts.Node): readonly string[] {
    return namesOf(this.#expectedType(node));
  }

  /** Names of the parts that the object literal at `node` needs and does not have. */
  missingParts(node: ts.ObjectLiteralExpression): readonly string[] {
    const own = this.#checker.getTypeAtLocation(node);
    return (this.#expectedType(node)?.getProperties() ?? [])
      .filter(
        ({ flags, name }) => !(flags & compiler.SymbolFlags.Optional) && !own.getProperty(name),
      )
      .map(({ name }) => name)
      .filter(isPlainName);
  }

  /** The strings that are allowed at `node`; empty where something else is expected. */
  choices(node: ts.Node): readonly string[] {
    const type = this.#expectedType(node);
    const types = type?.isUnion() === true ? type.types : type === undefined ? [] : [type];
    const texts = types.flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
    return texts.length === types.length ? texts : [];
  }

  /** Whether no value at all is expected at `node`. */
  allowsNothing(node: ts.Node): boolean {
    const type = compiler.isExpression(node) ? this.#checker.getContextualType(node) : undefined;
    return type !== undefined && (type.flags & compiler.TypeFlags.Never) !== 0;
  }

  /** Names of what can be written behind the expression `node` and a dot. */
  membersOf(node: ts.Node): readonly string[] {
    return namesOf(this.#checker.getTypeAtLocation(node));
  }

  #expectedType(node: ts.Node): ts.Type | undefined {
    const type = compiler.isExpression(node) ? this.#checker.getContextualType(node) : undefined;
    if (type === undefined) return undefined;
    return this.#checker.getNonNullableType(this.#checker.getBaseConstraintOfType(type) ?? type);
  }

  /** The kinds of things of the language that `type` allows. */
  #kindsOf(type: ts.Type, node: ts.Node): readonly (keyof typeof kindWords)[] {
    const described = type.getProperties().find(isDescription);
    if (described === undefined) return [];
    const kind = this.#checker.getTypeOfSymbolAtLocation(described, node).getProperty("kind");
    if (kind === undefined) return [];
    const kinds = this.#checker.getTypeOfSymbolAtLocation(kind, node);
    return (kinds.isUnion() ? kinds.types : [kinds]).flatMap((one) =>
      one.isStringLiteral() ? (kindOf({ kind: one.value }) ?? []) : [],
    );
  }

  #plainWords(type: ts.Type): readonly PlainWord[] {
    return (type.isUnion() ? type.types : [type]).flatMap((one) => this.#plainWord(one) ?? []);
  }

  #plainWord(type: ts.Type): PlainWord | undefined {
    const step = stepWords.get((type.aliasSymbol ?? type.getSymbol())?.name ?? "");
    if (step !== undefined) return step;
    if (type.isUnion()) return this.#plainWords(type)[0];
    const { TypeFlags } = compiler;
    if (type.flags & TypeFlags.StringLike) return "a string";
    if (type.flags & TypeFlags.NumberLike) return "a number";
    if (type.flags & TypeFlags.BooleanLike) return "true or false";
    if (type.flags & TypeFlags.BigIntLike) return "a bigint";
    if (type.flags & (TypeFlags.Undefined | TypeFlags.Void)) return "nothing";
    if (this.#checker.isArrayLikeType(type)) return "an array";
    if (type.getCallSignatures().length > 0) return "a function";
    return type.flags & TypeFlags.Object ? "an object" : undefined;
  }
}

type PlainWord = ExpectedKind | "nothing";

/** Types of scenarios, and that of a template, by their names. */
const stepWords: ReadonlyMap<string, ExpectedKind> = new Map([
  ["Step", "a step"],
  ["Steps", "a step"],
  ["Expected", "a response"],
  ["Expectation", "a response"],
  ["TemplateStringsArray", "a template"],
]);

const single = [
  ["integer", "an integer"],
  ["codes", "a family of codes"],
  ["struct", "a struct"],
  ["code", "a code"],
  ["flag", "a flag"],
  ["obligation", "must, should or may"],
  ["ring", "a ring"],
  ["message", "a message"],
  ["key", "a key"],
] as const satisfies readonly (readonly [keyof typeof kindWords, ExpectedKind])[];

/** TypeScript names a property under a symbol after the constant that holds the symbol. */
function isDescription({ escapedName }: ts.Symbol): boolean {
  return String(escapedName).startsWith("__@description");
}

/** Names of properties, without those that stand under symbols. */
function namesOf(type: ts.Type | undefined): readonly string[] {
  return (type?.getProperties() ?? []).map(({ name }) => name).filter(isPlainName);
}

function isPlainName(name: string): boolean {
  return !name.startsWith("__@");
}
