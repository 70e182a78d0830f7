import { defineDiagnostic, type Diagnostic, type NamedPlace } from "../core/diagnostic.ts";
import { type Declaration, isDefinedElsewhere } from "../../model/declaration.ts";
import {
  type Model,
  aggregatesOf,
  declarationsOf,
  messagesOf,
  parametersOf,
  typedefsOf,
} from "../../model/model.ts";
import type { NameUse } from "../../naming/output-names.ts";
import { meaningOf } from "../../naming/outputs.ts";
import { macrosOf } from "../../model/numbers.ts";

export const reservedName = defineDiagnostic("reserved-name", {
  requirement:
    "No name is a keyword, a macro or a type that C or TypeScript already has; in a header with `cplusplus: true`, none is a keyword of C++.",
  why: "Names go into C and into TypeScript as they are, and C++ programs may include the header as well. A name that means something there already does not compile; a macro of the C library replaces it as soon as a program includes the macro's header first.",
  fix: "Choose another name; one with `_` at its end is the usual way out.",
  messages: {
    reserved: (name: string, meaning: string) => ({
      message: `"${name}" is ${meaning}`,
      suggestion: `choose another name, such as "${freeName(name)}"`,
    }),
    prototype: (name: string) => ({
      message: `"${name}" is a property of every JavaScript object`,
      suggestion: "choose another name",
    }),
  },
});

/** `_` at the end makes a name free, unless its other underscores are what reserves it. */
function freeName(name: string): string {
  const plain = name.replaceAll(/^_+|_+$/g, "");
  return name.startsWith("_") && /^[A-Za-z]/.test(plain) ? plain : `${name}_`;
}

const { finding } = reservedName;

/** No name is a keyword, a macro or a type that the language of an output has already. */
export function checkReservedName(model: Model): readonly Diagnostic[] {
  return usesIn(model).flatMap(({ name, use, span }): Diagnostic[] => {
    const meaning = meaningOf(name, use, model);
    return meaning === undefined ? [] : [finding("reserved", span, name, meaning)];
  });
}

interface UsedName extends NamedPlace {
  readonly use: NameUse;
}

/** Every name that a spec gives. */
function usesIn(model: Model): readonly UsedName[] {
  const members = aggregatesOf(model).flatMap(({ aggregate }) => aggregate.members);
  const parameters = parametersOf(messagesOf(model)).map(({ parameter }) => parameter);
  return [
    { name: model.guard, span: model.places.guard, use: "guard" },
    ...declarationsOf(model).flatMap(usesOf),
    ...typedefsOf(model).map(({ name, span }) => ({ name, span, use: "declaration" as const })),
    ...[...members, ...parameters].map(({ name, span }) => ({
      name,
      span,
      use: "member" as const,
    })),
  ];
}

function usesOf(declaration: Declaration): readonly UsedName[] {
  const { name, span } = declaration;
  const use = isDefinedElsewhere(declaration) ? "imported" : "declaration";
  const macros = declaration.kind === "constant" ? [] : macrosOf(declaration);
  return [
    { name, span, use },
    ...macros.map((macro) => ({ name: macro.name, span: macro.span, use }) as const),
  ];
}
