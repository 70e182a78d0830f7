import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { Span } from "../../model/span.ts";
import {
  aggregatesOf,
  declarationsOf,
  messagesOf,
  typedefsOf,
  parametersOf,
} from "../../model/walk.ts";
import { globalOwnerOf, ownerOf } from "../reserved-words.ts";
import type { Rule } from "../rule.ts";

/** A word of a language that an output is written in names nothing of a spec. */
export const reservedName: Rule = (model) => {
  const declared = declarationsOf(model).flatMap(({ name, span }) =>
    finding(name, globalOwnerOf(name), span),
  );
  const typedefs = typedefsOf(model).flatMap(({ name, span }) =>
    finding(name, globalOwnerOf(name), span),
  );
  const members = aggregatesOf(model).flatMap(({ aggregate }) =>
    aggregate.members.flatMap(({ name, span }) => finding(name, ownerOf(name), span)),
  );
  const words = messagesOf(model).flatMap((message) =>
    parametersOf(message).flatMap(({ parameter }) =>
      finding(parameter.name, ownerOf(parameter.name), parameter.span),
    ),
  );
  return [...declared, ...typedefs, ...members, ...words];
};

function finding(name: string, owner: string | undefined, span: Span): Diagnostic[] {
  return owner === undefined
    ? []
    : [catalogue["reserved-name"].finding("owned", span, name, owner)];
}
