import type { RulesDescription } from "../../language/description.ts";
import { description } from "../../language/description.ts";
import type { Rule } from "../../model/declaration.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import { described } from "../described.ts";
import type { Outline } from "../outline.ts";
import type { JoinContext } from "./context.ts";
import { entriesOf } from "./families.ts";
import { objectFrom } from "./given.ts";
import { wrongKind } from "./wrong-kind.ts";

/**
 * Joins the rules of a ring or message.
 *
 * @param outline - the object literal that holds them.
 */
export function rulesFrom(
  rules: RulesDescription,
  outline: Outline | undefined,
  span: Span,
  scope: readonly string[],
  context: JoinContext,
): Rule[] {
  const given = objectFrom(rules, { what: "rules", call: undefined, outline, span }, context);
  return entriesOf(given, outline, context).flatMap(([name, value, property]): Rule[] => {
    const place = { outline: property?.value, span: property?.span ?? span, scope };
    if (described(value)?.kind !== "obligation") {
      wrongKind("must, should or may", value, place, context);
      return [];
    }
    const { obligation, decided } = value[description];
    return [
      {
        name,
        obligation,
        decided,
        span: place.span,
        prose: context.prose(property?.comment, scope),
      },
    ];
  });
}
