import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import { formatValue } from "../../language/format-value.ts";
import { description } from "../../language/description.ts";
import type { CodesDescription, FlagsDescription } from "../../language/description.ts";
import type { Code, Codes, Flag, Flags } from "../../model/type.ts";
import { described, isBroken } from "../described.ts";
import { literalOf, type Export, type Outline, type Property } from "../outline.ts";
import { reject, spoil, within, type JoinContext } from "./context.ts";
import { objectFrom, type Argument } from "./given.ts";
import { integerFrom, literalFrom } from "./literal.ts";
import { heading } from "./place.ts";

/** Joins a family of codes. */
export function codesFrom(found: CodesDescription, written: Export, whole: JoinContext): Codes {
  const context = within(written.name, whole);
  const entries = entriesOf(
    objectFrom(found.values, argumentOf("values", "codes({ NAME: 0 })", written), context),
    written.value,
    context,
  );
  const values = entries.map(([name, value, property]): Code => {
    const bound = described(value)?.kind === "bound" ? value : undefined;
    const number = isBound(value) ? value[description].value : value;
    const outline = bound === undefined ? property?.value : property?.value.arguments[0];
    const span = property?.span ?? written.span;
    return {
      ...literalFrom(number, found.unsigned, outline, span, context),
      name,
      cName: `${written.name}_${name}`,
      bound: bound !== undefined,
      prose: context.prose(property?.comment, [written.name]),
      span,
    };
  });
  return {
    kind: "codes",
    ...heading(written, context),
    values,
  };
}

function argumentOf(what: string, call: string, { value, span }: Export): Argument {
  return { what, call, outline: value.arguments[0], span };
}

function isBound(
  value: CodesDescription["values"][string],
): value is Exclude<CodesDescription["values"][string], number | bigint> {
  return described(value)?.kind === "bound";
}

/** Joins a family of flags. */
export function flagsFrom(found: FlagsDescription, written: Export, whole: JoinContext): Flags {
  const context = within(written.name, whole);
  const entries = entriesOf(
    objectFrom(found.bits, argumentOf("bits", "flags({ name: 0 })", written), context),
    written.value,
    context,
  );
  const values = entries.map(([name, value, property]): Flag => {
    const span = property?.span ?? written.span;
    const bit = integerFrom(value);
    const place = property?.value.span ?? span;
    if (isBroken(value)) {
      spoil(context);
    } else if (bit === undefined || bit < 0n || bit > 63n) {
      const { finding } = catalogue["invalid-number"];
      reject(finding("notBit", place, formatValue(value)), context);
    }
    return {
      name,
      maskName: `${written.name}_${name}`,
      bitName: `_${written.name}_${name}`,
      bit: Number(bit ?? 0n),
      prose: context.prose(property?.comment, [written.name]),
      span,
      places: { bit: place },
    };
  });
  return {
    kind: "flags",
    ...heading(written, context),
    unsigned: found.unsigned,
    values,
  };
}

/**
 * The entries of an object, in the order in which its literal is written and with how each is written.
 * Evaluation keeps the last of two entries with one name; so does this. Of an object that holds the parts
 * of one that could not be read, entries are missing.
 */
export function entriesOf<V>(
  values: Readonly<Record<string, V>>,
  outline: Outline | undefined,
  context: JoinContext,
): (readonly [string, V, Property | undefined])[] {
  if (isBroken(values)) spoil(context);
  const properties = outline === undefined ? [] : (literalOf(outline)?.properties ?? []);
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
