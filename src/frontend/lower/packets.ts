import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { FlagDescription, RingDescription } from "../../language/description.ts";
import type { MemberFlag, Packets, Ring } from "../../model/declaration.ts";
import { bitWidth } from "../../model/layout/bits.ts";
import type { Struct } from "../../model/type.ts";
import { Parts, checkObject, wrongKind } from "./arguments.ts";
import {
  type LowerContext,
  type Occurrence,
  markInvalid,
  reportInvalid,
  unnamed,
} from "./context.ts";
import { described } from "../../language/kinds.ts";
import { lowerFamily } from "./families.ts";
import { type Export, type Expression, literalOf, propertyOf } from "./source-map.ts";
import { lowerAggregate } from "./types.ts";

/** Lowers how slots make up a packet; reports what does not fit the structs, and returns `undefined`. */
export function lowerPackets(
  found: NonNullable<RingDescription["packets"]>,
  { request, response }: Pick<Ring, "request" | "response">,
  expression: Expression | undefined,
  written: Export,
  context: LowerContext,
): Packets | undefined {
  const span = expression?.span ?? written.span;
  if (!checkObject(found, { what: "packets", expression, span }, context)) return undefined;
  const { more, extra, extraInfo, moreExtra } = found;
  const parts = new Parts(expression, span, context.report);
  parts.checkNames("packets", { more, extra, extraInfo, moreExtra }, []);
  const placeOf = (part: string): Occurrence => {
    const property = propertyOf(expression, part);
    return { expression: property?.value, span: property?.value.span ?? span, scope: [] };
  };
  const flagIn = (part: "more" | "extra" | "moreExtra", structs: readonly Struct[]) =>
    lowerFlag(found[part], structs, placeOf(part), context);
  const first = flagIn("more", [request, response]);
  const slot = first && (request.members.includes(first.member) ? request : response);
  const follows = slot && flagIn("extra", [slot]);
  const place = placeOf("extraInfo");
  const info = lowerInfo(extraInfo, place, context);
  const further = info && flagIn("moreExtra", [info]);
  if (!first || !follows || !info || !further) return undefined;
  return {
    side: slot === request ? "request" : "response",
    more: first,
    extra: follows,
    extraInfo: info,
    moreExtra: further,
    places: { extraInfo: place.expression?.span ?? place.span },
  };
}

function lowerInfo(given: unknown, place: Occurrence, context: LowerContext): Struct | undefined {
  const found = described(given);
  if (found?.kind !== "struct") return refuse("a struct", found, place, context);
  const isInPlace = place.expression !== undefined && literalOf(place.expression) !== undefined;
  if (isInPlace && !context.exported.has(found)) unnamed("struct", place, context);
  return lowerAggregate(found, place, context);
}

/** Reports what is of another kind; a part that is missing is reported already. */
function refuse(
  expected: "a struct" | "a flag",
  found: unknown,
  place: Occurrence,
  context: LowerContext,
): undefined {
  if (found === undefined && place.expression === undefined) markInvalid(context);
  else wrongKind(expected, found, place, context);
}

/** A flag, and the one member of `structs` that holds it. */
function lowerFlag(
  given: unknown,
  structs: readonly Struct[],
  place: Occurrence,
  context: LowerContext,
): MemberFlag | undefined {
  const found = described(given);
  if (found?.kind !== "flag") return refuse("a flag", found, place, context);
  const { flags, name }: FlagDescription = found;
  const family = lowerFamily(flags, place, context);
  const flag = family.values.find((one) => one.name === name);
  const { finding } = catalogue["packet-mismatch"];
  if (flag !== undefined && (flag.value & (flag.value - 1n)) !== 0n) {
    reportInvalid(finding("severalBits", place.span, flag.cName, flag.value, family), context);
    return undefined;
  }
  const members = [...new Set(structs)].flatMap((struct) =>
    struct.members.filter(({ type }) => type.kind === "scalar" && type.values === family),
  );
  const [member] = members;
  if (flag !== undefined && member !== undefined && bitWidth(member.type) !== undefined) {
    reportInvalid(finding("bitField", place.span, flag.cName, member), context);
    return undefined;
  }
  if (flag !== undefined && member !== undefined && members.length === 1) return { member, flag };
  const names = structs.map((struct) => struct.name ?? "the struct");
  reportInvalid(
    finding("holders", place.span, `${family.name}.${name}`, family, names, members),
    context,
  );
  return undefined;
}
