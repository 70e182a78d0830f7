import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Expression, ModuleSource, Property } from "./source-map.ts";

/**
 * Reports properties of object literals that evaluation drops silently: the first of two with one name, and
 * `__proto__`, which sets the prototype.
 */
export function findLostProperties(modules: readonly ModuleSource[]): Diagnostic[] {
  return modules.flatMap((module) => module.exports.flatMap((one) => lostIn(one.value)));
}

function lostIn(expression: Expression): Diagnostic[] {
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
  return [...own, ...inner.flatMap(lostIn)];
}

function prototypeProperty({ name, span }: Property): Diagnostic {
  return catalogue["reserved-name"].finding("prototype", span, name);
}
