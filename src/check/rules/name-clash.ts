import type { Diagnostic } from "../../diagnostic/diagnostic.ts";
import { typescriptNames, type TypeScriptName } from "../../emit/names.ts";
import type { Rule } from "../rule.ts";
import { duplicateName } from "./duplicate-name.ts";

/**
 * Two declarations never give one name in the TypeScript output: one would hide the other. Where they
 * have one name in C already, {@link duplicateName} says so.
 */
export const nameClash: Rule = (model) => {
  const reported = new Set(duplicateName(model).map(({ span }) => span));
  const first = new Map<string, TypeScriptName>();
  return typescriptNames(model).flatMap((one): Diagnostic[] => {
    const spaces = one.space === "both" ? ["value", "type"] : [one.space];
    const keys = spaces.map((space) => `${space} ${one.name}`);
    const before = keys.map((key) => first.get(key)).find((found) => found !== undefined);
    for (const key of keys) if (!first.has(key)) first.set(key, one);
    if (before === undefined || reported.has(one.span)) return [];
    return [
      {
        code: "name-clash",
        message: `${one.what} and ${before.what} would both be called "${one.name}" in TypeScript`,
        span: one.span,
        related: [{ message: `${before.what} comes from here`, span: before.span }],
        suggestion: "rename one of them",
      },
    ];
  });
};
