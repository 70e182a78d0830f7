import { type UsualMember, usualMembers } from "../../model/layout/present.ts";
import type { Aggregate, Code, Member, Type } from "../../model/type.ts";
import { aggregateIn } from "../../model/visit.ts";
import { paragraphs } from "../../text/text.ts";
import { countedBy, countedElement } from "../../model/layout/flexible.ts";
import { template } from "../shared/template.ts";
import { memberAggregateName, type NamedAggregate } from "../../naming/typescript.ts";
import { type Context, codeType } from "./context.ts";
import { integerText, scalarText } from "./expression.ts";
import { docComment, originLines, proseLines, textLines, valuesLines } from "./prose.ts";
import { selfTaggedUnionOf, taggedUnionOf, type TaggedUnion } from "../../model/tagged-union.ts";
import { isBig } from "../../model/numbers.ts";

interface MemberView {
  readonly doc: string;
  readonly name: string;
  readonly optional: "?" | "";
  readonly type: string;
}

const interfaceTemplate = template("typescript/interface.hbs");

const selfTaggedTemplate = template("typescript/self-tagged-type.hbs");

const taggedTemplate = template("typescript/tagged-type.hbs");

/**
 * The TypeScript type of a value.
 *
 * @param name - of the struct or union inside `type`.
 */
function typeText(type: Type, name: string): string {
  if (type.kind === "array" && type.alias !== undefined) return type.alias.name;
  switch (type.kind) {
    case "scalar":
      return scalarText(type);
    case "array": {
      const element = typeText(countedElement(type), name);
      return `readonly ${element.startsWith("readonly ") ? `(${element})` : element}[]`;
    }
    case "struct":
    case "union":
      return name;
  }
}

/** The TypeScript type of the values of what a typedef is of. */
export function aliasedText(type: Type): string {
  if (type.kind === "scalar") return integerText(type.integer);
  return typeText(type, aggregateIn(type)?.name ?? "");
}

/** The type of a struct's or union's values. */
export function valueType(
  { aggregate, name, path, member }: NamedAggregate,
  context: Context,
): string {
  const prose = proseLines(aggregate.prose ?? member?.prose, context.link, 3);
  const doc = docComment(
    paragraphs(
      prose.length > 0 ? prose : [`\`${path}\`.`],
      taggedNote(aggregate),
      originLines(aggregate),
    ),
  );
  if (aggregate.kind === "union") {
    const own = selfTaggedUnionOf(aggregate);
    if (own !== undefined) {
      const views = own.variants.map(({ variant }) => ({
        name: variant.name,
        type: memberAggregateName(name, variant),
      }));
      return selfTaggedTemplate({ doc, name, variants: views });
    }
    const text = "  /** All bytes of the union. */\n";
    const raw = { doc: text, name: "raw", optional: "", type: "readonly number[]" } as const;
    return interfaceTemplate({ doc, name, members: withDocs([raw]) });
  }
  const tagged = taggedUnionOf(aggregate);
  const members = usualMembers(aggregate)
    .filter(({ member: one }) => one !== tagged?.member)
    .map((one) => memberView(one, name, aggregate, context));
  if (tagged === undefined) return interfaceTemplate({ doc, name, members: withDocs(members) });
  return taggedTemplate({
    doc,
    name,
    members: withDocs(members),
    tag: tagged.tag.name,
    union: tagged.member.name,
    variants: variants(tagged, name, context),
  });
}

/** Members with their comments before them on the same line, where that is short for all, or else above them. */
function withDocs(members: readonly MemberView[]): readonly MemberView[] {
  const before = members.map((one) => ({
    ...one,
    doc: one.doc === "" ? "  " : `${one.doc.trimEnd()} `,
  }));
  const isShort = before.every(({ doc, name, optional, type }) =>
    /^.{0,95}$/.test(`${doc}readonly ${name}${optional}: ${type};`),
  );
  return isShort ? before : members.map((one) => ({ ...one, doc: `${one.doc}  ` }));
}

function taggedNote(aggregate: Aggregate): string[] {
  if (aggregate.kind === "union") {
    const own = selfTaggedUnionOf(aggregate);
    const note = `Told apart by \`${own?.variants[0].tag.name}\`; with another code all bytes are \`raw\`.`;
    return own === undefined ? [] : textLines(note, 3);
  }
  const tagged = taggedUnionOf(aggregate);
  if (tagged === undefined) return [];
  const text = `Told apart by \`${tagged.tag.name}\`. One that selects no variant keeps the bytes of \`${tagged.member.name}\` as \`raw\`.`;
  return textLines(text, 3);
}

function memberView(
  { member, isOptional }: UsualMember,
  outer: string,
  aggregate: Aggregate,
  context: Context,
): MemberView {
  const counted = countedBy(aggregate, member)?.name;
  const note = counted === undefined ? undefined : `Written as the length of \`${counted}\`.`;
  return {
    doc: memberDoc(member, context, note),
    name: member.name,
    optional: member.padding || isOptional || counted !== undefined ? "?" : "",
    type: typeText(member.type, memberAggregateName(outer, member)),
  };
}

/** The comment of a member, in its type and on its accessors. */
export function memberDoc(member: Member, context: Context, note?: string): string {
  return docComment(
    paragraphs(
      proseLines(member.prose, context.link, 5),
      valuesLines(member, 5),
      note === undefined ? [] : textLines(note, 5),
    ),
    "  ",
  );
}

/** The variants of a tagged union, each with the tags that select it. */
function variants(
  tagged: TaggedUnion,
  outer: string,
  context: Context,
): { readonly tags: string; readonly variant: string; readonly type: string }[] {
  const { member, tag, others } = tagged;
  const tagOf = (code: Code): string => codeType(code, tag, context);
  const inner = memberAggregateName(outer, member);
  return [
    ...tagged.variants.map(({ variant, codes }) => ({
      tags: codes.map(tagOf).join(" | "),
      variant: variant.name,
      type: typeText(variant.type, memberAggregateName(inner, variant)),
    })),
    {
      tags: [unknownCode(tag), ...others.map(tagOf)].join(" | "),
      variant: "raw",
      type: "readonly number[]",
    },
  ];
}

/** The type of a code that the spec gives no meaning. */
export function unknownCode({ type }: Member): string {
  return type.kind === "scalar" && isBig(type.integer) ? "UnknownBigCode" : "UnknownCode";
}
