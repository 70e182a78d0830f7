import type { ts } from "ts-morph";
import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { compiler, nodeOf, spanOf, spanOfNode } from "../typescript.ts";
import { TypeWords } from "./type-words.ts";

const { finding } = catalogue["type-error"];

/** Whether an error is about a name that is used above its declaration. */
export function isUsedTooEarly({ code }: ts.Diagnostic): boolean {
  return code === 2448;
}

/** Whether an error is about syntax that the parser lets through. */
export function isSyntax({ code }: ts.Diagnostic): boolean {
  return code < 2000;
}

/** The diagnostic for an error of TypeScript: in words of ours for the numbers that authors of specs meet. */
export function explain(error: ts.DiagnosticWithLocation, checker: ts.TypeChecker): Diagnostic {
  const { code, file: source } = error;
  const node = nodeOf(error);
  const types = new TypeWords(checker);
  if (code === 1294) return catalogue.syntax.finding("notErasable", spanOfError(error));
  if (isSyntax(error)) {
    return catalogue.syntax.finding("unreadable", spanOfError(error), textOf(error), code);
  }
  const span = node === source ? spanOfError(error) : spanOfNode(node, source);
  switch (code) {
    case 2339:
    case 2550:
    case 2551:
      return unknownMember(error, node, types);
    case 2349:
      return finding("notCallable", span, node.getText(source));
    case 2353:
    case 2561: {
      const literal = compiler.findAncestor(node, compiler.isObjectLiteralExpression);
      return literal === undefined
        ? asTypeScriptSays(error)
        : finding("unknownPart", span, nameText(node), types.partsAt(literal));
    }
    case 2314:
      return finding("missingTypeArgument", span, node.getText(source));
    case 2362:
    case 2363: {
      const given = types.given(node);
      return given === undefined ? asTypeScriptSays(error) : finding("notComputable", span, given);
    }
    case 2365: {
      const operands = compiler.isBinaryExpression(node) ? [node.left, node.right] : [];
      const wrong = operands.find((operand) => types.kind(operand) !== undefined);
      const given = wrong && types.kind(wrong);
      return given === undefined
        ? asTypeScriptSays(error)
        : finding("notComputable", spanOfNode(wrong ?? node, source), given);
    }
    case 2300:
    case 2451:
      return catalogue.syntax.finding(
        "declaredTwice",
        span,
        node.getText(source),
        spanOfNode(firstDeclaration(node)),
      );
    case 2448:
      return isInItself(node, checker)
        ? catalogue["wrong-kind"].finding(
            isInFamily(node) ? "ownFamily" : "itself",
            span,
            node.getText(source),
          )
        : usedTooEarly(error, node);
    case 2554:
    case 2555:
    case 2575:
      return wrongCount(error, node, checker);
    case 2693:
      return finding("typeAsValue", span, node.getText(source));
    case 2741:
    case 2739:
    case 2740:
    case 2322:
    case 2345:
    case 2559:
    case 2769:
    case 2820:
      return wrongType(error, node, types);
    case 18004:
      return finding("noValue", span, node.getText(source));
    case 2749:
      return finding("valueAsType", span, node.getText(source));
    default:
      return asTypeScriptSays(error);
  }
}

function spanOfError({ file, start, length }: ts.DiagnosticWithLocation) {
  return spanOf(file, start, start + length);
}

/** What TypeScript says, and the last of its chain of reasons, which is the most exact. */
function textOf({ messageText }: ts.Diagnostic): string {
  if (typeof messageText === "string") return messageText;
  let last = messageText;
  for (let next = last.next?.at(-1); next !== undefined; next = last.next?.at(-1)) last = next;
  return [...new Set([messageText.messageText, last.messageText])].join(" ");
}

function asTypeScriptSays(error: ts.DiagnosticWithLocation): Diagnostic {
  return finding("mistyped", spanOfError(error), textOf(error), error.code);
}

function unknownMember(
  error: ts.DiagnosticWithLocation,
  node: ts.Node,
  types: TypeWords,
): Diagnostic {
  const { parent } = node;
  if (!compiler.isPropertyAccessExpression(parent)) return asTypeScriptSays(error);
  const owner = parent.expression.getText();
  const name = /[\n(]/.test(owner) ? "this" : owner;
  const names = types.membersOf(parent.expression);
  return finding("noMember", spanOfNode(node), name, node.getText(), names);
}

/** The first declaration of a name in the block around the one at `node`. */
export function firstDeclaration(node: ts.Node): ts.Node {
  const block = compiler.findAncestor(node.parent, isScope) ?? node.getSourceFile();
  const text = node.getText();
  const find = (one: ts.Node): ts.Node | undefined => {
    const name: unknown = Reflect.get(one.parent ?? {}, "name");
    const isDeclared = compiler.isIdentifier(one) && name === one && one.text === text;
    return isDeclared ? one : compiler.forEachChild(one, find);
  };
  return find(block) ?? node;
}

function isScope(node: ts.Node): boolean {
  return compiler.isBlock(node) || compiler.isCaseBlock(node) || compiler.isFunctionLike(node);
}

function usedTooEarly(error: ts.DiagnosticWithLocation, node: ts.Node): Diagnostic {
  const [declared] = error.relatedInformation ?? [];
  const { start = 0, length = 1, file = error.file } = declared ?? {};
  const name = node.getText(error.file);
  return catalogue["used-before-declaration"].finding("above", spanOfError(error), {
    name,
    span: spanOf(file, start, start + length),
  });
}

/** Whether a name stands in the initializer of the constant that it is the name of. */
function isInItself(node: ts.Node, checker: ts.TypeChecker): boolean {
  const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration;
  return compiler.findAncestor(node, (one) => one === declaration) !== undefined;
}

/** Whether a name is used in a family of numbers, which has no pointers to itself. */
function isInFamily(node: ts.Node): boolean {
  const isFamily = (one: ts.Node) =>
    compiler.isCallExpression(one) && /^(?:codes|flags|masks)$/.test(one.expression.getText());
  return compiler.findAncestor(node, isFamily) !== undefined;
}

function wrongCount(
  error: ts.DiagnosticWithLocation,
  node: ts.Node,
  checker: ts.TypeChecker,
): Diagnostic {
  const call = compiler.findAncestor(node, compiler.isCallExpression);
  const signature = call && checker.getResolvedSignature(call);
  if (call === undefined || signature === undefined) return asTypeScriptSays(error);
  const parameters = signature.parameters.flatMap((one) => parametersOf(one, call, checker));
  const all = parameters.map(({ name }) => name);
  const missing = parameters
    .slice(call.arguments.length)
    .flatMap(({ name, isOptional }) => (isOptional ? [] : [name]));
  const word = call.expression.getText();
  const span = spanOfError(error);
  return missing.length > 0
    ? finding("missingArguments", span, word, missing, all)
    : finding("tooManyArguments", span, word, all);
}

/** A parameter by its name; several for a list of parameters of a fixed length. */
function parametersOf(
  symbol: ts.Symbol,
  call: ts.Node,
  checker: ts.TypeChecker,
): readonly { readonly name: string; readonly isOptional: boolean }[] {
  const type = checker.getTypeOfSymbolAtLocation(symbol, call);
  if (isTuple(type, checker)) {
    const { labeledElementDeclarations = [], minLength } = type.target;
    return labeledElementDeclarations.flatMap((element, index) =>
      element === undefined
        ? []
        : [{ name: element.name.getText(), isOptional: index >= minLength }],
    );
  }
  const declaration = symbol.valueDeclaration;
  const isOptional =
    declaration !== undefined &&
    compiler.isParameter(declaration) &&
    (checker.isOptionalParameter(declaration) || declaration.dotDotDotToken !== undefined);
  return [{ name: symbol.name, isOptional }];
}

function isTuple(type: ts.Type, checker: ts.TypeChecker): type is ts.TupleTypeReference {
  return checker.isTupleType(type);
}

function wrongType(error: ts.DiagnosticWithLocation, node: ts.Node, types: TypeWords): Diagnostic {
  const value = valueOf(node);
  const place = spanOfNode(value);
  if (compiler.isObjectLiteralExpression(value)) {
    const missing = types.missingParts(value);
    if (missing.length > 0) return finding("missingParts", spanOfNode(node), missing);
  }
  if (types.allowsNothing(value)) return finding("nothingFits", spanOfNode(node), shortText(node));
  const given = types.given(value);
  const allowed = types.choices(value);
  if (allowed.length > 0) return finding("notOneOf", place, given ?? "this", allowed);
  const expected = types.expected(value);
  return given === undefined || expected === undefined || given === expected
    ? finding("mistyped", place, textOf(error), error.code)
    : finding("otherKind", place, given, expected);
}

/** The expression that has the wrong type: TypeScript marks the name of what it is given to. */
function valueOf(node: ts.Node): ts.Node {
  const { parent } = node;
  const isNamed =
    parent !== undefined &&
    (compiler.isPropertyAssignment(parent) || compiler.isVariableDeclaration(parent));
  return (isNamed && parent.name === node ? parent.initializer : undefined) ?? node;
}

function nameText(node: ts.Node): string {
  return compiler.isStringLiteral(node) ? node.text : node.getText();
}

/** The text of a node on one line; of a long one, its beginning. */
function shortText(node: ts.Node): string {
  const text = node.getText().replaceAll(/\s+/g, " ");
  return text.length <= 40 ? text : `${text.slice(0, 37)}...`;
}
