import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { Span } from "../../diagnostics/core/span.ts";
import {
  type RingDescription,
  type RulesDescription,
  type StructDescription,
  description,
} from "../../language/description.ts";
import { formatValue, described, isInvalid } from "../../language/kinds.ts";
import type { Envelope, Ring, Rule } from "../../model/declaration.ts";
import type { Codes, Member, Struct } from "../../model/type.ts";
import { Parts, checkObject, wrongKind, entriesOf } from "./arguments.ts";
import {
  type LowerContext,
  heading,
  reportInvalid,
  refuse,
  markInvalid,
  unnamed,
  within,
} from "./context.ts";
import { lowerPackets } from "./packets.ts";
import { type Export, type Expression, literalOf, placeOf, propertyOf } from "./source-map.ts";
import { lowerAggregate } from "./types.ts";

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
