import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/core/diagnostic.ts";
import type { NamedPlace, Span } from "../../diagnostics/core/span.ts";
import { type Model, declarationsOf, messagesByRing, ringsOf } from "../../model/model.ts";

/** A number has one name in its family and one message on its ring, or a reader can't tell what was meant. */
export function duplicateCode(model: Model): readonly Diagnostic[] {
  const messages = messagesByRing(model);
  return [
    ...declarationsOf(model, "codes").flatMap(({ values }) =>
      repeated(
        values.map((code) => numbered(code.cName, code.value, code.span, code.places.value)),
        "value",
      ),
    ),
    ...declarationsOf(model, "flags").flatMap(({ values }) =>
      repeated(
        values.map((flag) => numbered(flag.maskName, BigInt(flag.bit), flag.span, flag.places.bit)),
        "bit",
      ),
    ),
    ...ringsOf(model).flatMap((ring) =>
      repeated(
        (messages.get(ring) ?? []).map(({ name, code, span, places }) =>
          numbered(name, code.value, span, places.code),
        ),
        "type",
      ),
    ),
  ];
}

interface Numbered extends NamedPlace {
  readonly value: bigint;
  /** The place of the value. */
  readonly place: Span;
}

function numbered(name: string, value: bigint, span: Span, place: Span): Numbered {
  return { name, value, span, place };
}

function repeated(values: readonly Numbered[], word: "value" | "bit" | "type"): Diagnostic[] {
  const first = new Map<bigint, Numbered>();
  return values.flatMap((one): Diagnostic[] => {
    const before = first.get(one.value);
    if (before === undefined) {
      first.set(one.value, one);
      return [];
    }
    const { finding } = catalogue["duplicate-code"];
    return [finding("repeated", one.place, one.name, word, one.value, before)];
  });
}
