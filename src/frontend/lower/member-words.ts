import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type {
  AnonymousDescription,
  Description,
  DirectionDescription,
  PaddingDescription,
  PlacementDescription,
} from "../../language/description.ts";
import { withinBoth } from "../../model/condition.ts";
import type { Alignable, Direction, Member, Struct } from "../../model/type.ts";
import type { Occurrence } from "./occurrence.ts";
import { alignmentOf } from "./scalars.ts";

/** What is said of a member around its type. */
type MemberWord =
  AnonymousDescription | DirectionDescription | PaddingDescription | PlacementDescription;

interface MemberWords extends Pick<
  Member,
  "direction" | "padding" | "anonymous" | "packed" | "aligned" | "alignedBy"
> {
  /** What is inside all of the words. */
  readonly type: Description | undefined;
  readonly place: Occurrence;
}

/** Reads the words around the type of a member; reports those that make no sense together. */
export function memberWords(value: Description | undefined, around: Occurrence): MemberWords {
  const { finding } = catalogue["wrong-kind"];
  let type = value;
  let place = around;
  let direction: Direction | undefined;
  let padding = false;
  let anonymous = false;
  let packed = false;
  let alignment: Alignable = { aligned: undefined };
  while (isMemberWord(type)) {
    const isUse = type.kind === "direction" || type.kind === "padding";
    const isSecond = isUse && (direction !== undefined || padding);
    if (isSecond) place.report(finding("secondWord", place.place, wordOf(type)));
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
        if (alignment.aligned === undefined) {
          const given = type.packed ? undefined : (type.aligned ?? null);
          alignment = alignmentOf(given, place.argument(1));
        }
    }
    type = type.type;
    place = place.argument();
  }
  const { aligned } = alignment;
  if (type?.kind === "bits" && (packed || aligned !== undefined)) {
    place.report(finding("placedBits", place.place));
  }
  if (anonymous) {
    const isBits = type?.kind === "bits";
    if (!isBits && type?.kind !== "struct" && type?.kind !== "union") {
      place.wrongKind("a struct or union in place", type);
    } else if (padding || packed || aligned !== undefined) {
      around.report(finding("anonymousWord", around.place));
    } else if (!isBits && !place.isInPlace) {
      place.report(finding("anonymousTag", place.place));
    }
  }
  return { type, place, direction, padding, anonymous, packed, ...alignment };
}

/** Whether a value is said around the type of a member. */
export function isMemberWord(found: Description | undefined): found is MemberWord {
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
export function dissolved(struct: Struct, owner: Occurrence): Struct {
  const members: Member[] = [];
  const anonymous: Struct["anonymous"][number][] = [];
  let { implicitPadding } = struct;
  for (const member of struct.members) {
    const { name, type, direction, prose, span, condition } = member;
    if (member.anonymous && type.kind === "scalar") {
      anonymous.push({ first: members.length, name, prose, span, condition, bits: type });
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
      owner.report(finding("members", member.span, "struct", member.name));
    } else {
      const of = { ...type.struct, members: inner };
      anonymous.push({ first: members.length, prose, condition, struct: of });
    }
    members.push(
      ...inner.map((one) => ({ ...one, condition: withinBoth(one.condition, condition) })),
    );
    implicitPadding ||= type.struct.implicitPadding;
  }
  return { ...struct, members, anonymous, implicitPadding };
}
