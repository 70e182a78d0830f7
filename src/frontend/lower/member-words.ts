import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type {
  AnonymousDescription,
  Description,
  DirectionDescription,
  PaddingDescription,
  PlacementDescription,
} from "../../language/description.ts";
import type { Condition } from "../../model/condition.ts";
import type { Direction, Member, Struct } from "../../model/type.ts";
import { wrongKind } from "./arguments.ts";
import { type LowerContext, type Occurrence, firstArgument, reportInvalid } from "./context.ts";
import { alignmentOf } from "./scalars.ts";
import { literalOf } from "./source-map.ts";

/** What is said of a member around its type. */
type MemberWord =
  AnonymousDescription | DirectionDescription | PaddingDescription | PlacementDescription;

interface MemberWords extends Pick<
  Member,
  "direction" | "padding" | "anonymous" | "packed" | "aligned"
> {
  /** What is inside all of the words. */
  readonly type: Description | undefined;
  readonly place: Occurrence;
}

/** Reads the words around the type of a member; reports those that make no sense together. */
export function memberWords(
  value: Description | undefined,
  around: Occurrence,
  context: LowerContext,
): MemberWords {
  const { finding } = catalogue["wrong-kind"];
  let type = value;
  let place = around;
  let direction: Direction | undefined;
  let padding = false;
  let anonymous = false;
  let packed = false;
  let aligned: number | undefined;
  while (isMemberWord(type)) {
    const { span } = place.expression ?? place;
    const isSecond =
      (type.kind === "direction" && direction !== undefined) ||
      (type.kind === "padding" && padding);
    if (isSecond) reportInvalid(finding("secondWord", span, wordOf(type)), context);
    switch (type.kind) {
      case "direction":
        direction = type.direction;
        break;
      case "padding":
        padding = true;
        break;
      case "anonymous":
        anonymous = true;
        break;
      case "placement":
        packed ||= type.packed;
        aligned ??= alignmentOf(
          type.aligned,
          place.expression?.arguments[1]?.span ?? span,
          context,
        );
    }
    type = type.type;
    place = firstArgument(place);
  }
  if (anonymous) {
    const { span } = around.expression ?? around;
    const isInPlace = place.expression !== undefined && literalOf(place.expression) !== undefined;
    const isBits = type?.kind === "bits";
    if (!isBits && type?.kind !== "struct" && type?.kind !== "union") {
      wrongKind("a struct or union in place", type, place, context);
    } else if (padding || packed || aligned !== undefined) {
      reportInvalid(finding("anonymousWord", span), context);
    } else if (!isBits && !isInPlace) {
      reportInvalid(finding("anonymousTag", (place.expression ?? place).span), context);
    }
  }
  return { type, place, direction, padding, anonymous, packed, aligned };
}

function isMemberWord(found: Description | undefined): found is MemberWord {
  switch (found?.kind) {
    case "anonymous":
    case "direction":
    case "padding":
    case "placement":
      return true;
    default:
      return false;
  }
}

/** The word of the language for it. */
export function wordOf(found: MemberWord): string {
  switch (found.kind) {
    case "direction":
      return found.direction;
    case "placement":
      return found.packed ? "packed" : "aligned";
    case "padding":
    case "anonymous":
      return found.kind;
  }
}

/** The struct with the members of its anonymous structs among its own. */
export function dissolved(struct: Struct, context: LowerContext): Struct {
  const members: Member[] = [];
  const anonymous: Struct["anonymous"][number][] = [];
  let { implicitPadding } = struct;
  for (const member of struct.members) {
    const { name, type, direction, prose, span, condition } = member;
    if (member.anonymous && type.kind === "scalar") {
      const unnamed = { first: members.length, name, prose, span, condition, bits: type };
      anonymous.push(unnamed);
      continue;
    }
    if (!member.anonymous || type.kind !== "struct") {
      members.push(member);
      continue;
    }
    const inner = type.struct.members.map((one) => ({
      ...one,
      direction: one.direction ?? direction,
    }));
    if (inner.length === 0) {
      const { finding } = catalogue["empty-declaration"];
      reportInvalid(finding("members", member.span, "struct", member.name), context);
    } else {
      const of = { ...type.struct, members: inner };
      anonymous.push({ first: members.length, prose, condition, struct: of });
    }
    members.push(...inner.map((one) => ({ ...one, condition: under(one.condition, condition) })));
    implicitPadding ||= type.struct.implicitPadding;
  }
  return { ...struct, members, anonymous, implicitPadding };
}

/** The condition of what is under `inner` within what is under `outer`. */
function under(inner: Condition | undefined, outer: Condition | undefined): Condition | undefined {
  return inner === undefined ? outer : { ...inner, outer: under(inner.outer, outer) };
}
