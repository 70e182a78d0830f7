import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import { isInvalid } from "./descriptions.ts";
import { markInvalid, type LowerContext } from "./context.ts";
import { literalOf, type ModuleSource, type Expression, type Property } from "./source-map.ts";

/**
 * Properties of object literals that evaluation drops without a word: the first of two with one name, and
 * `__proto__`, which sets something else.
 */
export function findLostProperties(modules: readonly ModuleSource[]): Diagnostic[] {
  return modules.flatMap((module) => module.exports.flatMap((one) => inOutline(one.value)));
}

function inOutline(expression: Expression): Diagnostic[] {
  const first = new Map<string, Property>();
  const own = expression.properties.flatMap((property): Diagnostic[] => {
    if (property.name === "__proto__") return [prototypeProperty(property)];
    const before = first.get(property.name);
    if (before === undefined) {
      first.set(property.name, property);
      return [];
    }
    const { name, span } = property;
    return [catalogue["duplicate-name"].finding("secondProperty", span, name, before.span)];
  });
  const inner = [
    ...expression.arguments,
    ...expression.elements,
    ...expression.properties.map((property) => property.value),
  ];
  return [...own, ...inner.flatMap(inOutline)];
}

function prototypeProperty({ name, span }: Property): Diagnostic {
  return catalogue["reserved-name"].finding("prototype", span, name);
}

/**
 * The entries of an object, in the order in which its literal is written and with how each is written.
 * Evaluation keeps the last of two entries with one name; so does this. Of an object that holds the parts
 * of one that could not be read, entries are missing.
 */
export function entriesOf<V>(
  values: Readonly<Record<string, V>>,
  expression: Expression | undefined,
  context: LowerContext,
): (readonly [string, V, Property | undefined])[] {
  if (isInvalid(values)) markInvalid(context);
  const properties = expression === undefined ? [] : (literalOf(expression)?.properties ?? []);
  const written = new Map(properties.map((property) => [property.name, property]));
  const order = [...written.keys()];
  const place = (name: string) => {
    const index = order.indexOf(name);
    return index === -1 ? order.length : index;
  };
  return Object.entries(values)
    .map(([name, value]) => [name, value, written.get(name)] as const)
    .toSorted(([a], [b]) => place(a) - place(b));
}
