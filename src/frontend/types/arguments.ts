import type { ts } from "ts-morph";
import { typescript } from "../typescript.ts";

/** A call with the wrong number of arguments. */
export interface WrongCall {
  /** The function, as the spec writes it. */
  readonly word: string;
  readonly given: number;
  /** The names of all parameters. */
  readonly all: readonly string[];
}

/** The call that `node` is, is the name of or is an argument of. */
export function wrongCall(checker: ts.TypeChecker, node: ts.Node): WrongCall | undefined {
  const compiler = typescript();
  const call = compiler.findAncestor(node, compiler.isCallExpression);
  const signature = call && checker.getResolvedSignature(call);
  if (call === undefined || signature === undefined) return undefined;
  const all = signature.parameters.flatMap((parameter) => namesOf(checker, parameter, call));
  return { word: call.expression.getText(), given: call.arguments.length, all };
}

/** The name of a parameter; those of the elements where it stands for a list of a fixed length. */
function namesOf(checker: ts.TypeChecker, parameter: ts.Symbol, call: ts.Node): readonly string[] {
  const type = checker.getTypeOfSymbolAtLocation(parameter, call);
  if (!isTuple(checker, type)) return [parameter.name];
  const elements = type.target.labeledElementDeclarations ?? [];
  return elements.flatMap((element) => (element === undefined ? [] : [element.name.getText()]));
}

function isTuple(checker: ts.TypeChecker, type: ts.Type): type is ts.TupleTypeReference {
  return checker.isTupleType(type);
}
