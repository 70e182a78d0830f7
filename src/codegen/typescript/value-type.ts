import type { Aggregate, Code, Member, Struct, Type } from "../../model/type.ts";
import { paragraphs } from "../../text/text.ts";
import { template } from "../shared/template.ts";
import { memberAggregateName, type NamedAggregate, initType } from "../../naming/typescript.ts";
import { type Context, codeType } from "./context.ts";
import { integerText, isBig, scalarText } from "./expression.ts";
import { docComment, proseLines, textLines, valuesLines } from "./prose.ts";
import { holdsTaggedUnion, taggedUnionOf, type TaggedUnion } from "../../model/tagged-union.ts";

interface MemberView {
  readonly doc: string;
  readonly name: string;
  readonly optional: "?" | "";
  readonly type: string;
}

interface VariantView {
  readonly tag: string;
  readonly tags: string;
  readonly member: string;
  readonly variant: string;
  readonly type: string;
}

const interfaceTemplate = template<{
  readonly doc: string;
  readonly name: string;
  readonly members: readonly MemberView[];
}>("typescript/interface.hbs");

const taggedTemplate = template<{
  readonly doc: string;
  readonly name: string;
  readonly members: readonly MemberView[];
  readonly variants: readonly VariantView[];
}>("typescript/tagged-type.hbs");

const initTemplate = template<{
  readonly doc: string;
  readonly name: string;
  readonly alternatives: string;
}>("typescript/init-type.hbs");

/** Bytes without a meaning of their own: an array of `uint8_t`. */
export function isBytes(type: Type): boolean {
  return (
    type.kind === "array" &&
    type.element.kind === "scalar" &&
    type.element.integer.bits === 8 &&
    !type.element.integer.signed
  );
}

/**
 * The TypeScript type of a value.
 *
 * @param name - of the struct or union inside `type`.
 * @param init - the type that writing takes, not the one that reading gives.
 */
export function typeText(type: Type, name: string, init = false): string {
  switch (type.kind) {
    case "scalar":
      return scalarText(type);
    case "array":
      return isBytes(type) ? "Uint8Array" : `readonly ${elementText(type.element, name, init)}[]`;
    case "struct":
      return init && holdsTaggedUnion(type) ? initType(name) : name;
    case "union":
      return name;
  }
}

function elementText(type: Type, name: string, init: boolean): string {
  const text = typeText(type, name, init);
  return text.startsWith("readonly ") ? `(${text})` : text;
}

/** The types of a struct's or union's values: what reading gives and, where it is wider, what writing takes. */
export function valueTypes(named: NamedAggregate, context: Context): readonly string[] {
  const { aggregate, name } = named;
  if (!named.hasValue) return [];
  const own = proseLines(aggregate.prose, context.link, 3);
  const doc = docComment(
    paragraphs(own.length > 0 ? own : outerProse(named, context), note(aggregate)),
  );
  if (aggregate.kind === "union") {
    const raw = {
      doc: "  /** All bytes of the union. */\n",
      name: "raw",
      optional: "",
      type: "Uint8Array",
    } as const;
    return [interfaceTemplate({ doc, name, members: [raw] })];
  }
  const tagged = taggedUnionOf(aggregate);
  const members = aggregate.members.filter((member) => member !== tagged?.member);
  const views = members.map((member) => memberView(member, name, context));
  const type =
    tagged === undefined
      ? interfaceTemplate({ doc, name, members: views })
      : taggedTemplate({
          doc,
          name,
          members: views,
          variants: variants(tagged, name, false, context),
        });
  return holdsTaggedUnion({ kind: "struct", struct: aggregate })
    ? [type, initText(aggregate, name, tagged, context)]
    : [type];
}

/** An aggregate that is written in place often has no prose of its own; its member has. */
function outerProse({ path, member }: NamedAggregate, context: Context): readonly string[] {
  const lines = proseLines(member?.prose, context.link, 3);
  return lines.length > 0 ? lines : [`\`${path}\`.`];
}

function note(aggregate: Aggregate): string[] {
  const tagged = aggregate.kind === "struct" ? taggedUnionOf(aggregate) : undefined;
  if (tagged === undefined) return [];
  const text = `Told apart by \`${tagged.tag.name}\`. One that selects no variant keeps the bytes of \`${tagged.member.name}\` as \`raw\`.`;
  return textLines(text, 3);
}

function memberView(member: Member, outer: string, context: Context): MemberView {
  return {
    doc: docComment(
      paragraphs(proseLines(member.prose, context.link, 5), valuesLines(member, 5)),
      "  ",
    ),
    name: member.name,
    optional: member.padding ? "?" : "",
    type: typeText(member.type, memberAggregateName(outer, member)),
  };
}

/** The variants of a tagged union, each with the tags that select it. */
function variants(
  tagged: TaggedUnion,
  outer: string,
  init: boolean,
  context: Context,
): VariantView[] {
  const tagOf = (code: Code): string => codeType(code, tagged.tag, context);
  const { member, tag, others } = tagged;
  const inner = memberAggregateName(outer, member);
  const entry = (tags: string, variant: string, type: string): VariantView => ({
    tag: tag.name,
    tags,
    member: member.name,
    variant,
    type,
  });
  const known = tagged.variants.map(({ variant, codes }) =>
    entry(
      codes.map(tagOf).join(" | "),
      variant.name,
      typeText(variant.type, memberAggregateName(inner, variant), init),
    ),
  );
  const unknown = init ? tagText(tag) : [unknownTag(tag), ...others.map(tagOf)].join(" | ");
  return [...known, entry(unknown, "raw", "Uint8Array")];
}

function initText(
  struct: Struct,
  name: string,
  tagged: TaggedUnion | undefined,
  context: Context,
): string {
  const wide = struct.members.some((member) => holdsTaggedUnion(member.type));
  const wideVariant = tagged?.variants.some(({ variant }) => holdsTaggedUnion(variant.type));
  const views = tagged === undefined ? [] : variants(tagged, name, true, context);
  const fields = (view: VariantView | undefined): string[] =>
    struct.members.map((member) => {
      if (view !== undefined && member.name === view.tag)
        return `readonly ${view.tag}: ${view.tags}`;
      if (view !== undefined && member.name === view.member) {
        return `readonly ${view.member}: { readonly ${view.variant}: ${view.type} }`;
      }
      const type = typeText(member.type, memberAggregateName(name, member), true);
      return `readonly ${member.name}${member.padding ? "?" : ""}: ${type}`;
    });
  const object = (view: VariantView | undefined, indent: string): string =>
    ["{", ...fields(view).map((field) => `${indent}  ${field};`), `${indent}}`].join("\n");
  const inVariants = wide || wideVariant === true;
  const alternatives = [
    ...(inVariants ? [] : [name]),
    ...(inVariants ? views : views.slice(-1)).map((view) => object(view, "    ")),
  ];
  const what =
    tagged === undefined
      ? `A {@link ${name}} to write: inside it, any tag may have raw bytes.`
      : `A {@link ${name}} to write: any \`${tagged.tag.name}\` may have raw bytes.`;
  return initTemplate({
    doc: docComment([what]),
    name: initType(name),
    alternatives:
      tagged === undefined
        ? ` ${object(undefined, "")}`
        : alternatives.map((text) => `\n  | ${text}`).join(""),
  });
}

function tagText(tag: Member): string {
  return tag.type.kind === "scalar" ? integerText(tag.type.integer) : "number";
}

/** The type of a tag that the spec gives no meaning. */
export function unknownTag(tag: Member): string {
  return tag.type.kind === "scalar" && isBig(tag.type.integer) ? "UnknownBigCode" : "UnknownCode";
}
