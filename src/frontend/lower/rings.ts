import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import {
  type RingDescription,
  type RulesDescription,
  type StructDescription,
  type FlagDescription,
  description,
} from "../../language/description.ts";
import { formatValue, described, isInvalid } from "../../language/kinds.ts";
import type { Envelope, Ring, Rule, MemberFlag, Packets } from "../../model/declaration.ts";
import type { Codes, Member, Struct } from "../../model/type.ts";
import { Parts, checkObject, wrongKind, entriesOf } from "./arguments.ts";
import {
  type LowerContext,
  type Occurrence,
  heading,
  reportInvalid,
  refuse,
  markInvalid,
  unnamed,
  within,
} from "./context.ts";
import { type Export, type Expression, literalOf, placeOf, propertyOf } from "./source-map.ts";
import { lowerAggregate } from "./types.ts";
import { bitWidth } from "../../model/layout/bits.ts";
import { lowerFamily } from "./families.ts";

/** Lowers a ring. */
export function lowerRing(found: RingDescription, written: Export, whole: LowerContext): Ring {
  const context = within(written, whole);
  const parts = literalOf(written.value);
  const scope = [written.name];
  const side = (name: "request" | "response"): Struct => {
    const struct: StructDescription | undefined = found[name];
    const property = propertyOf(parts, name);
    const place = { expression: property?.value, span: property?.span ?? written.span, scope };
    if (struct?.kind === "struct") {
      const isInPlace = property !== undefined && literalOf(property.value) !== undefined;
      if (isInPlace && !context.exported.has(struct)) unnamed("struct", place, context);
      return lowerAggregate(struct, place, context);
    }
    if (property === undefined && struct === undefined) markInvalid(context);
    else wrongKind("a struct", struct, place, context);
    return {
      kind: "struct",
      anonymous: [],
      name: undefined,
      prose: undefined,
      span: place.span,
      typedef: undefined,
      isTagless: false,
      packed: false,
      aligned: undefined,
      header: undefined,
      places: { typedef: place.span, header: place.span },
      members: [],
      implicitPadding: true,
    };
  };
  const checked = new Parts(parts, written.span, context.report);
  const { request: asked, response: answered } = found;
  checked.checkNames("ring({ ... })", { request: asked, response: answered }, [
    "messages",
    "packets",
    "rules",
  ]);
  const request = side("request");
  const response = side("response");
  const messages = propertyOf(parts, "messages")?.value;
  const packets = propertyOf(parts, "packets")?.value;
  const role = (name: keyof Envelope) => placeOf(messages, name, written.span);
  if (isInvalid(found.envelope)) markInvalid(context);
  return {
    kind: "ring",
    ...heading(written, context),
    request,
    response,
    envelope:
      found.envelope === undefined || context.invalid.has(written.name)
        ? undefined
        : lowerEnvelope(found.envelope, request, response, messages, written, context),
    packets:
      found.packets === undefined || context.invalid.has(written.name)
        ? undefined
        : lowerPackets(found.packets, { request, response }, packets, written, context),
    places: {
      request: placeOf(parts, "request", written.span),
      response: placeOf(parts, "response", written.span),
      id: role("id"),
      type: role("type"),
      status: role("status"),
      words: role("words"),
      result: role("result"),
      reserved: role("reserved"),
    },
    rules: lowerRules(found.rules, propertyOf(parts, "rules")?.value, written.span, scope, context),
  };
}

const { finding } = catalogue["envelope-mismatch"];

const envelopeRoles = ["id", "type", "status", "words", "result"] as const;

/** The members that the roles name; reports one that is missing and returns `undefined`. */
function lowerEnvelope(
  roles: NonNullable<RingDescription["envelope"]>,
  request: Struct,
  response: Struct,
  expression: Expression | undefined,
  written: Export,
  context: LowerContext,
): Envelope | undefined {
  const argument = { what: "messages", expression, span: written.span };
  if (!checkObject(roles, argument, context)) return undefined;
  const parts = new Parts(expression, expression?.span ?? written.span, context.report);
  parts.checkNames(
    "messages",
    Object.fromEntries(envelopeRoles.map((role) => [role, roles[role]])),
    ["reserved"],
  );
  const find = (role: keyof typeof roles, struct: Struct): Member | undefined => {
    const name: unknown = roles[role];
    const found = struct.members.find((member) => member.name === name);
    if (found !== undefined) return found;
    const names = struct.members.map((member) => member.name);
    const span = placeOf(expression, role, expression?.span ?? written.span);
    const owner = { name: struct.name ?? "the struct", span: struct.span };
    if (name === undefined || context.invalid.has(owner.name)) {
      markInvalid(context);
    } else if (typeof name === "string") {
      reportInvalid(finding("noMember", span, role, name, owner, names), context);
    } else {
      const { finding: wrongKindFinding } = catalogue["wrong-kind"];
      const wrong = wrongKindFinding("expected", span, "the name of a member", formatValue(name));
      refuse(name, wrong, context);
    }
    return undefined;
  };
  const inBoth = (role: "id" | "type"): Member | undefined => {
    const sent = find(role, request);
    return sent && find(role, response) && sent;
  };
  const id = inBoth("id");
  const type = inBoth("type");
  const status = find("status", response);
  const words = find("words", request);
  const result = find("result", response);
  if (!(id && type && status && words && result)) return undefined;
  const codes = codesOf(status);
  const reserved = codes?.values.find(
    (code) => code.name === roles.reserved && code.role === "code",
  );
  if (reserved === undefined && roles.reserved !== undefined && codes !== undefined) {
    const span = placeOf(expression, "reserved", written.span);
    refuse(roles.reserved, finding("noStatus", span, formatValue(roles.reserved), status), context);
  }
  return { id, type, status, words, result, reserved };
}

/** The codes that a member holds. */
export function codesOf({ type }: Member): Codes | undefined {
  return type.kind === "scalar" && type.values?.kind === "codes" ? type.values : undefined;
}

/**
 * Lowers the rules of a ring or message.
 *
 * @param expression - the object literal that holds them.
 */
export function lowerRules(
  rules: RulesDescription,
  expression: Expression | undefined,
  span: Span,
  scope: readonly string[],
  context: LowerContext,
): Rule[] {
  const argument = { what: "rules", expression, span };
  return entriesOf(rules, argument, context).flatMap(([name, value, property]): Rule[] => {
    const place = { expression: property?.value, span: property?.span ?? span, scope };
    if (described(value)?.kind !== "obligation") {
      wrongKind("must, should or may", value, place, context);
      return [];
    }
    const { obligation, decided, because } = value[description];
    return [
      {
        name,
        obligation,
        decided,
        because,
        span: place.span,
        prose: context.prose(property?.comment, scope, `${context.owner ?? ""}.rules.${name}`),
      },
    ];
  });
}

/** Lowers how slots make up a packet; reports what does not fit the structs, and returns `undefined`. */
function lowerPackets(
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
  const occurrenceOf = (part: string): Occurrence => {
    const property = propertyOf(expression, part);
    return { expression: property?.value, span: property?.value.span ?? span, scope: [] };
  };
  const flagIn = (part: "more" | "extra" | "moreExtra", structs: readonly Struct[]) =>
    lowerFlag(found[part], structs, occurrenceOf(part), context);
  const first = flagIn("more", [request, response]);
  const slot = first && (request.members.includes(first.member) ? request : response);
  const follows = slot && flagIn("extra", [slot]);
  const place = occurrenceOf("extraInfo");
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
  if (found?.kind !== "struct") return refuseKind("a struct", found, place, context);
  const isInPlace = place.expression !== undefined && literalOf(place.expression) !== undefined;
  if (isInPlace && !context.exported.has(found)) unnamed("struct", place, context);
  return lowerAggregate(found, place, context);
}

/** Reports what is of another kind; a part that is missing is reported already. */
function refuseKind(
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
  if (found?.kind !== "flag") return refuseKind("a flag", found, place, context);
  const { flags, name }: FlagDescription = found;
  const family = lowerFamily(flags, place, context);
  const flag = family.values.find((one) => one.name === name);
  const { finding: mismatch } = catalogue["packet-mismatch"];
  if (flag !== undefined && (flag.value & (flag.value - 1n)) !== 0n) {
    reportInvalid(mismatch("severalBits", place.span, flag.cName, flag.value, family), context);
    return undefined;
  }
  const members = [...new Set(structs)].flatMap((struct) =>
    struct.members.filter(({ type }) => type.kind === "scalar" && type.values === family),
  );
  const [member] = members;
  if (flag !== undefined && member !== undefined && bitWidth(member.type) !== undefined) {
    reportInvalid(mismatch("bitField", place.span, flag.cName, member), context);
    return undefined;
  }
  if (flag !== undefined && member !== undefined && members.length === 1) return { member, flag };
  const names = structs.map((struct) => struct.name ?? "the struct");
  reportInvalid(
    mismatch("holders", place.span, `${family.name}.${name}`, family, names, members),
    context,
  );
  return undefined;
}
