import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { NamedPlace } from "../../diagnostics/core/span.ts";
import type { Declaration } from "../../model/declaration.ts";
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

const { finding } = catalogue["reserved-name"];

/** No name is a keyword, a macro or a type that the language of an output has already. */
export function reservedName(model: Model): readonly Diagnostic[] {
  return usesIn(model).flatMap(({ name, use, span }): Diagnostic[] => {
    const meaning = meaningOf(name, use);
    return meaning === undefined ? [] : [finding("reserved", span, name, meaning)];
  });
}

interface UsedName extends NamedPlace {
  readonly use: NameUse;
}

/** Every name that a spec gives. */
function usesIn(model: Model): readonly UsedName[] {
  const members = aggregatesOf(model).flatMap(({ aggregate }) => aggregate.members);
  const parameters = messagesOf(model).flatMap((message) =>
    parametersOf(message).map(({ parameter }) => parameter),
  );
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
  const isImported = declaration.kind === "alias" && declaration.header !== undefined;
  const macros = declaration.kind === "constant" ? [] : macrosOf(declaration);
  return [
    { name, span, use: isImported ? "imported type" : "declaration" },
    ...macros.map((macro) => ({ name: macro.name, span: macro.span, use: "declaration" as const })),
  ];
}
