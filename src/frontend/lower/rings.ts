import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import {
  type FlagDescription,
  type RingDescription,
  type Rules,
  type StructDescription,
  description,
} from "../../language/description.ts";
import { formatValue, isInvalid } from "../../language/kinds.ts";
import type { Envelope, MemberFlag, Packets, Ring, Rule } from "../../model/declaration.ts";
import { bitWidth } from "../../model/layout/bits.ts";
import type { Member, Struct } from "../../model/type.ts";
import { codesOf } from "../../model/visit.ts";
import { Parts } from "./arguments.ts";
import { lowerFamily } from "./families.ts";
import type { DeclaredOccurrence, Occurrence } from "./occurrence.ts";
import { lowerAggregate } from "./types.ts";

export function lowerRing(found: RingDescription, own: DeclaredOccurrence): Ring {
  const { name, context } = own;
  const literal = own.literal();
  const checked = new Parts(literal.expression, own.span, context.report);
  const { request: asked, response: answered } = found;
  checked.checkNames("ring({ ... })", { request: asked, response: answered }, [
    "messages",
    "packets",
    "rules",
  ]);
  const request = lowerSide(asked, literal.property("request"));
  const response = lowerSide(answered, literal.property("response"));
  const messages = literal.part("messages");
  const role = (part: keyof Envelope) => messages.part(part).place;
  if (isInvalid(found.envelope)) own.markInvalid();
  return {
    kind: "ring",
    ...own.heading(),
    request,
    response,
    envelope:
      found.envelope === undefined || context.invalid.has(name)
        ? undefined
        : lowerEnvelope(found.envelope, request, response, messages),
    packets:
      found.packets === undefined || context.invalid.has(name)
        ? undefined
        : lowerPackets(found.packets, { request, response }, literal.part("packets")),
    places: {
      request: literal.part("request").place,
      response: literal.part("response").place,
      id: role("id"),
      type: role("type"),
      status: role("status"),
      words: role("words"),
      result: role("result"),
      reserved: role("reserved"),
    },
    rules: lowerRules(found.rules, literal.part("rules")),
  };
}

function lowerSide(struct: StructDescription | undefined, place: Occurrence): Struct {
  if (struct?.kind === "struct") return lowerStruct(struct, place);
  refuseKind("a struct", struct, place);
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
}

/** Lowers the struct of a slot, which needs a name. */
function lowerStruct(struct: StructDescription, place: Occurrence): Struct {
  if (place.isInPlace && !place.context.exported.has(struct)) place.unnamed("struct");
  return lowerAggregate(struct, place);
}

const { finding } = catalogue["envelope-mismatch"];

const envelopeRoles = ["id", "type", "status", "words", "result"] as const;

/** The members that the roles name; reports one that is missing and returns `undefined`. */
function lowerEnvelope(
  roles: NonNullable<RingDescription["envelope"]>,
  request: Struct,
  response: Struct,
  own: Occurrence,
): Envelope | undefined {
  if (!own.isObject(roles, "messages")) return undefined;
  const needed = Object.fromEntries(envelopeRoles.map((role) => [role, roles[role]]));
  own.parts(false).checkNames("messages", needed, ["reserved"]);
  const find = (role: keyof typeof roles, struct: Struct): Member | undefined => {
    const name: unknown = roles[role];
    const found = struct.members.find((member) => member.name === name);
    if (found !== undefined) return found;
    const names = struct.members.map((member) => member.name);
    const span = own.part(role).expression?.span ?? own.place;
    const owner = { name: struct.name ?? "the struct", span: struct.span };
    if (name === undefined || own.context.invalid.has(owner.name)) {
      own.markInvalid();
    } else if (typeof name === "string") {
      own.report(finding("noMember", span, role, name, owner, names));
    } else {
      const { finding: wrong } = catalogue["wrong-kind"];
      own.refuse(name, wrong("expected", span, "the name of a member", formatValue(name)));
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
  const codes = codesOf(status.type);
  const reserved = codes?.values.find(
    (code) => code.name === roles.reserved && code.role === "code",
  );
  if (reserved === undefined && roles.reserved !== undefined && codes !== undefined) {
    const { place } = own.part("reserved");
    own.refuse(roles.reserved, finding("noStatus", place, formatValue(roles.reserved), status));
  }
  return { id, type, status, words, result, reserved };
}

/** Lowers the rules of a ring or message. */
export function lowerRules(rules: Rules, whole: Occurrence): Rule[] {
  const { context, scope } = whole;
  return whole.entries(rules, "rules").flatMap(({ name, value, comment, place }): Rule[] => {
    if (place.described(value)?.kind !== "obligation") {
      place.wrongKind("must, should or may", value);
      return [];
    }
    const { obligation, decided, because } = value[description];
    const prose = context.prose(comment, scope, `${context.owner ?? ""}.rules.${name}`);
    return [{ name, obligation, decided, because, span: place.span, prose }];
  });
}

/** Lowers how slots make up a packet; reports what does not fit the structs, and returns `undefined`. */
function lowerPackets(
  found: NonNullable<RingDescription["packets"]>,
  { request, response }: Pick<Ring, "request" | "response">,
  own: Occurrence,
): Packets | undefined {
  if (!own.isObject(found, "packets")) return undefined;
  const { more, extra, extraInfo, moreExtra } = found;
  own.parts(false).checkNames("packets", { more, extra, extraInfo, moreExtra }, []);
  // A part that is missing has the place of the whole.
  const whole = own.with({ span: own.place, scope: [] });
  const flagIn = (part: "more" | "extra" | "moreExtra", structs: readonly Struct[]) =>
    lowerFlag(found[part], structs, whole.part(part));
  const first = flagIn("more", [request, response]);
  const slot = first && (request.members.includes(first.member) ? request : response);
  const follows = slot && flagIn("extra", [slot]);
  const place = whole.part("extraInfo");
  const described = place.described(extraInfo);
  const info =
    described?.kind === "struct"
      ? lowerStruct(described, place)
      : refuseKind("a struct", described, place);
  const further = info && flagIn("moreExtra", [info]);
  if (!first || !follows || !info || !further) return undefined;
  return {
    side: slot === request ? "request" : "response",
    more: first,
    extra: follows,
    extraInfo: info,
    moreExtra: further,
    places: { extraInfo: place.place },
  };
}

/** Reports what is of another kind; a part that is missing is reported already. */
function refuseKind(expected: "a struct" | "a flag", found: unknown, place: Occurrence): undefined {
  if (found === undefined && place.expression === undefined) place.markInvalid();
  else place.wrongKind(expected, found);
}

/** A flag, and the one member of `structs` that holds it. */
function lowerFlag(
  given: unknown,
  structs: readonly Struct[],
  own: Occurrence,
): MemberFlag | undefined {
  const found = own.described(given);
  if (found?.kind !== "flag") return refuseKind("a flag", found, own);
  const { flags, name }: FlagDescription = found;
  const { place } = own;
  const family = lowerFamily(flags, own);
  const flag = family.values.find((one) => one.name === name);
  const { finding: mismatch } = catalogue["packet-mismatch"];
  if (flag !== undefined && (flag.value & (flag.value - 1n)) !== 0n) {
    own.report(mismatch("severalBits", place, flag.cName, flag.value, family));
    return undefined;
  }
  const members = [...new Set(structs)].flatMap((struct) =>
    struct.members.filter(({ type }) => type.kind === "scalar" && type.values === family),
  );
  const [member] = members;
  if (flag !== undefined && member !== undefined && bitWidth(member.type) !== undefined) {
    own.report(mismatch("bitField", place, flag.cName, member));
    return undefined;
  }
  if (flag !== undefined && member !== undefined && members.length === 1) return { member, flag };
  const names = structs.map((struct) => struct.name ?? "the struct");
  own.report(mismatch("holders", place, `${family.name}.${name}`, family, names, members));
  return undefined;
}
