import { catalogue } from "../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../diagnostics/core/diagnostic.ts";
import type { ModuleOutline, Outline, Property } from "./outline.ts";

/**
 * Properties of object literals that evaluation drops without a word: the first of two with one name, and
 * `__proto__`, which sets something else.
 */
export function lostProperties(modules: readonly ModuleOutline[]): Diagnostic[] {
  return modules.flatMap((module) => module.exports.flatMap((one) => inOutline(one.value)));
}

function inOutline(outline: Outline): Diagnostic[] {
  const first = new Map<string, Property>();
  const own = outline.properties.flatMap((property): Diagnostic[] => {
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
    ...outline.arguments,
    ...outline.elements,
    ...outline.properties.map((property) => property.value),
  ];
  return [...own, ...inner.flatMap(inOutline)];
}

function prototypeProperty({ name, span }: Property): Diagnostic {
  return catalogue["reserved-name"].finding("prototype", span, name);
}
