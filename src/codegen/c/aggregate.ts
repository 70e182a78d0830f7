import { flexRingOf } from "../../model/flex-ring.ts";
import { type Condition, conditionText } from "../../model/condition.ts";
import type { BitPart } from "../../model/layout/bits.ts";
import { layoutGroups } from "../../model/layout/groups.ts";
import { definedAt, innerDeclarations } from "../../model/inner.ts";
import { enumerationOf } from "../../model/numbers.ts";
import { type BodyPart, aggregateIn, bodyOf, isDeclared, scalarIn } from "../../model/visit.ts";
import type {
  Aggregate,
  Codes,
  Alias,
  DeclaredAggregate,
  Flags,
  InnerDeclaration,
  Member,
  ScalarType,
  Type,
} from "../../model/type.ts";
import { paragraphs, wrap } from "../../text/text.ts";
import { aggregateType, handledTypedef, typeName } from "../../naming/c.ts";
import {
  comment,
  commentWidth,
  declarationLines,
  declaredText,
  dimensionsText,
  lineWidth,
  placementText,
  widthText,
} from "../shared/c-text.ts";
import { abiList, bitOrderText, codesToName } from "../shared/wording.ts";
import { type Diagram, diagramsOf } from "../diagram/diagram.ts";
import {
  type Directives,
  type PartLines,
  directivesOf,
  mergeEqualBranches,
  within,
  withBitOrders,
  withBlankLines,
} from "./conditions.ts";
import { codesLines, constantLines, enumLines, flagsLines } from "./family.ts";
import { familySentence, hangingLines, memberNames, proseLines, wordsOf } from "./prose.ts";

/** A struct or union with its prose and its octets in a comment above it, and its typedef below. */
export function aggregateLines(aggregate: DeclaredAggregate): readonly string[] {
  const type = aggregateType(aggregate);
  const { kind, name, isTagless } = aggregate;
  const flexRing = flexRingOf(aggregate);
  const isByMacro = flexRing?.hasInterface === true;
  const text = comment(
    paragraphs(
      proseLines(aggregate.prose, commentWidth(), memberNames([aggregate.name])),
      isByMacro ? memberRemarks(aggregate) : [],
      ...octets(aggregate),
    ),
  );
  if (isByMacro) return [...text, `DEFINE_XEN_FLEX_RING_AND_INTF(${flexRing.name});`];
  return [
    ...text,
    isTagless ? `typedef ${kind} {` : `${type} {`,
    ...memberLines(aggregate, [name], step),
    `}${placementText(aggregate)}${isTagless ? ` ${name}` : ""};`,
    ...[aggregate, ...innerDeclarations(aggregate)].flatMap(typedefLines),
    ...(flexRing === undefined ? [] : [`DEFINE_XEN_FLEX_RING(${flexRing.name});`]),
  ];
}

/** What the members of a struct mean, where a macro declares them: a row for each. */
function memberRemarks({ name, members }: DeclaredAggregate): readonly string[] {
  const width = Math.max(...members.map((member) => member.name.length));
  return members.flatMap(({ name: member, prose }) =>
    hangingLines(` ${member.padEnd(width)}  `, { prose }, commentWidth(), memberNames([name])),
  );
}

/** What lets programs have handles of a type. */
export function handleLines(declaration: Alias | DeclaredAggregate): readonly string[] {
  const typedef = handledTypedef(declaration);
  return typedef === undefined ? [] : [`DEFINE_XEN_GUEST_HANDLE(${typedef});`];
}

/** The typedef of a struct or union; no other one may be inside it. */
function typedefLines(declaration: InnerDeclaration): readonly string[] {
  if (declaration.kind !== "struct" && declaration.kind !== "union") return [];
  const { typedef } = declaration;
  return [
    ...(typedef === undefined ? [] : [`typedef ${aggregateType(declaration)} ${typedef};`]),
    ...handleLines(declaration),
  ];
}

/** The diagrams; where ABIs have different ones, those of the first, with a note that says so. */
function octets(aggregate: Aggregate): readonly (readonly string[])[] {
  const [usual, ...drawings] = layoutGroups(aggregate).map(({ abi, abis }) => ({
    abi,
    abis,
    diagrams: diagramsOf(aggregate, abi).map((one) => [...heading(one), ...one.lines]),
  }));
  const others = drawings.filter(({ diagrams }) => diagrams.join() !== usual?.diagrams.join());
  const bitNote = bitOrderText(aggregate);
  const bits = bitNote === undefined ? [] : [wrap(wordsOf(bitNote), commentWidth())];
  if (usual === undefined || others.length === 0) return [...bits, ...(usual?.diagrams ?? [])];
  const rest = abiList(others.flatMap(({ abis }) => abis));
  const note = `The layout depends on the ABI. It is drawn for ${usual.abi.name}, and different on ${rest}.`;
  return [wrap(wordsOf(note), commentWidth()), ...bits, ...usual.diagrams];
}

function heading({ variant }: Diagram): readonly string[] {
  if (variant === undefined) return [];
  const codes = variant.codes.map(({ cName }) => cName).join(", ");
  const title = codes === "" ? `${variant.path}:` : `${codes} (${variant.path}):`;
  return [...wrap(wordsOf(title), commentWidth()), ""];
}

/** The values of a type that does not name them itself. */
function namedValues(type: Type): Codes | Flags | undefined {
  const scalar = scalarIn(type);
  return scalar && enumerationOf(scalar) === undefined ? scalar.values : undefined;
}

const step = "    ";

/**
 * The members of `aggregate`, one declaration each. Their comments follow them where all fit there, and are
 * above them otherwise.
 *
 * @param path - the path to `aggregate` from the declaration that holds it: `["netif_extra_info", "u"]`.
 */
function memberLines(
  aggregate: Aggregate,
  path: readonly string[],
  indent: string,
): readonly string[] {
  const width = commentWidth(indent);
  const viewOf = (part: BodyPart) =>
    "struct" in part || "bits" in part
      ? {
          text: hangingLines("", { prose: part.prose }, width, memberNames(path)),
          lines:
            "struct" in part
              ? inPlaceLines(part.struct, path, indent, ";")
              : bitLines(part, path, indent),
          macros: { before: [], after: [] },
        }
      : {
          text: memberText(part, aggregate, path, width),
          lines: declarator(part, path, indent),
          macros: {
            before: macroBlocks(part.inside?.before, part.condition),
            after: macroBlocks(part.inside?.after, part.condition),
          },
        };
  const views = mergeEqualBranches(
    bodyOf(aggregate).map((part) => ({ part, condition: part.condition, ...viewOf(part) })),
  );
  const directives = directivesOf(views, false);
  const members = views.map((view) => ({ directives: directives.get(view), ...view }));
  const behind = withCommentsBehind(members);
  const texts = members.map((member, index): PartLines => {
    const { part, text, lines, macros, directives: around } = member;
    const blocks = [...macros.before, [...comment(text, indent), ...lines], ...macros.after];
    return { part, lines: behind?.[index] ?? within(around, paragraphs(...blocks)) };
  });
  const spaced = behind === undefined ? withBlankLines(texts) : texts;
  return withBitOrders(aggregate, spaced, (part) => bitLines(part, path, indent));
}

/** A bit-field; one without a name has a space before its width. */
function bitLines(part: BitPart, path: readonly string[], indent: string): readonly string[] {
  if (!("bits" in part)) return declarator(part, path, indent);
  return [`${indent}${typeName(part.bits) ?? ""} ${widthText(part.bits)};`];
}

/** Macros inside a struct; directives begin at the start of a line, and so do the comments of macros. */
function macroBlocks(
  declarations: readonly InnerDeclaration[] = [],
  outer: Condition | undefined,
): readonly (readonly string[])[] {
  // The directives of the member are around its macros already.
  const around = outer && conditionText(outer);
  const hasOwn = ({ condition }: InnerDeclaration) =>
    condition !== undefined && conditionText(condition) !== around;
  const directives = directivesOf(declarations.filter(hasOwn), false);
  return declarations.map((one) => within(directives.get(one), macroLines(one)));
}

function macroLines(declaration: InnerDeclaration): readonly string[] {
  switch (declaration.kind) {
    case "constant":
      return constantLines(declaration);
    case "codes":
      return codesLines(declaration);
    case "flags":
      return flagsLines(declaration);
    case "struct":
    case "union":
      return [];
  }
}

interface MemberView {
  /** What the comment says. */
  readonly text: readonly string[];
  readonly lines: readonly string[];
  readonly directives: Directives | undefined;
  /** Macros above and below it. */
  readonly macros: Readonly<Record<"before" | "after", readonly (readonly string[])[]>>;
}

/** The lines of each member; `undefined` where a comment does not fit behind its member. */
function withCommentsBehind(
  members: readonly MemberView[],
): readonly (readonly string[])[] | undefined {
  const column = Math.max(0, ...members.map(({ lines }) => lines[0]?.length ?? 0)) + 2;
  const lines = members.flatMap(({ text, lines: [line, ...others], macros, directives }) => {
    if (line === undefined || others.length > 0) return [];
    // Macros with blank lines between them would run into the members around them.
    if ([...macros.before, ...macros.after].some((block) => block.includes(""))) return [];
    const around = (own: string) =>
      within(directives, [...macros.before.flat(), own, ...macros.after.flat()]);
    if (text.length === 0) return [around(line)];
    const [only, ...more] = comment(text);
    const whole = `${line.padEnd(column)}${only}`;
    return more.length === 0 && whole.length <= lineWidth ? [around(whole)] : [];
  });
  return lines.length === members.length ? lines : undefined;
}

function declarator(member: Member, path: readonly string[], indent: string): readonly string[] {
  const { name, type, anonymous } = member;
  const tail = `${widthText(type)}${placementText(member)};`;
  const inner = aggregateIn(type);
  const own = definedAt(member);
  if (own?.kind === "codes" || own?.kind === "flags") {
    return enumLines(own, indent, ` ${name}${dimensionsText(type)}${tail}`);
  }
  if (inner === undefined || (isDeclared(inner) && own === undefined)) {
    return declarationLines(`${indent}${declaredText(type, name)}${tail}`);
  }
  if (anonymous) return inPlaceLines(inner, path, indent, ";");
  const way = isDeclared(inner) ? [inner.name] : [...path, name];
  return inPlaceLines(inner, way, indent, ` ${name}${dimensionsText(type)}${tail}`);
}

function inPlaceLines(
  inner: Aggregate,
  path: readonly string[],
  indent: string,
  tail: string,
): readonly string[] {
  const type = isDeclared(inner) ? aggregateType(inner) : inner.kind;
  const members = memberLines(inner, path, indent + step);
  return [`${indent}${type} {`, ...members, `${indent}}${placementText(inner)}${tail}`];
}

function memberText(
  member: Member,
  aggregate: Aggregate,
  path: readonly string[],
  width: number,
): readonly string[] {
  const codes = codesToName(aggregate, member).map(({ cName }) => cName);
  const selection = codes.length === 0 ? [] : [withColon(codes.join(", "), member)];
  const remark = {
    before: [...marker(member), ...selection],
    prose: member.prose,
    after: [
      ...orderSentence(scalarIn(member.type)),
      ...familySentence(namedValues(member.type), member.prose),
    ],
  };
  const text = hangingLines("", remark, width, memberNames(path));
  const inner = definedAt(member);
  if (inner === undefined) return text;
  const about = proseLines(inner.prose, width, memberNames([inner.name]));
  return about.join() === text.join() ? text : paragraphs(text, about);
}

/** The order of the bytes, where the type of the member does not say it: C has no word for it. */
function orderSentence(scalar: ScalarType | undefined): readonly string[] {
  const { byteOrder } = scalar?.integer ?? {};
  const named = scalar?.alias && scalarIn(scalar.alias.type);
  if (byteOrder === undefined || named?.integer.byteOrder === byteOrder) return [];
  return [byteOrder === "big" ? "Big-endian." : "Little-endian."];
}

/** Who writes the member, as Xen's headers mark it. */
function marker(member: Member): readonly string[] {
  const mark = { input: "IN", output: "OUT", inout: "IN/OUT" };
  return member.direction === undefined ? [] : [withColon(mark[member.direction], member)];
}

function withColon(text: string, { prose }: Member): string {
  return prose === undefined ? text : `${text}:`;
}
