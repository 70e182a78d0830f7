import {
  defineDiagnostic,
  type Diagnostic,
  type NamedPlace,
  type Span,
} from "../core/diagnostic.ts";
import { conditionText, isWithin, withinBoth } from "../../model/condition.ts";
import { isDefinedElsewhere } from "../../model/declaration.ts";
import { type Model, aggregatesOf } from "../../model/model.ts";
import { definedAt, enumerationIn } from "../../model/inner.ts";
import type { Aggregate, Constant, InnerDeclaration, Type } from "../../model/type.ts";
import { aggregateIn, namesInAlignment, namesInLengths } from "../../model/visit.ts";

export const insideMismatch = defineDiagnostic("inside-mismatch", {
  requirement: "What is declared inside a struct is declared there only, in a way that C allows.",
  why: "C defines a macro or a struct once. A struct or an enumeration within a struct is the type of the member that it stands at, and what uses it comes after it.",
  fix: "Name each declaration under `inside` of one struct, a struct, union or enumeration at the first member that has its type. Leave it out to have the declaration above the struct.",
  messages: {
    twice: (name: string, first: Span) => ({
      message: `${name} is already inside a struct or union`,
      related: [{ message: "it is declared here", span: first }],
      suggestion: "name it once",
    }),
    deeper: (member: string, holder: string, kind: string) => ({
      message: `"${member}" is a member of "${holder}", which is written in place`,
      suggestion: `write it among the options there: ${kind}({ ... }, { inside: { ${member}: ... } })`,
    }),
    otherType: (name: string, member: string, isEnum: boolean) => ({
      message: `${name} is not the type of ${member}, so it cannot be defined there`,
      suggestion: isEnum
        ? `make the type enumOf(${name}), or leave it out`
        : "name it at the first member that has its type",
    }),
    above: (name: string, path: string, member: string) => ({
      message: `${name} is the type of ${path}, so it cannot be defined above that`,
      suggestion: `write: inside: { ${member}: ${name} }`,
    }),
    notFirst: (name: string, member: string, first: NamedPlace) => ({
      message: `${name} is defined at ${member}, but "${first.name}" has its type, too`,
      related: [{ message: `"${first.name}" comes before it`, span: first.span }],
      suggestion: `name it at "${first.name}"`,
    }),
    late: (name: string, user: NamedPlace) => ({
      message: `"${user.name}" uses ${name}, which is declared below it`,
      related: [{ message: `"${user.name}" is declared here`, span: user.span }],
      suggestion: `write it above: inside: { ${user.name}: { before: ... } }`,
    }),
    noTag: (name: string, isEnum: boolean) => ({
      message: `${name} ${isEnum ? "has" : "is"} a typedef, which C does not allow inside a struct or union`,
      suggestion: `leave it out, or remove ${isEnum ? "`typedef`" : "`typedef: true`"}`,
    }),
    cplusplus: (name: string, struct: string) => ({
      message: `C++ calls this ${struct}::${name}, and C calls it ${name}`,
      suggestion: "leave it out, or remove `cplusplus`",
    }),
    condition: (name: string, member: NamedPlace, text: string) => ({
      message: `"${member.name}" is under a condition, and ${name} is not`,
      related: [{ message: `"${member.name}" is declared here`, span: member.span }],
      suggestion: `declare it under the same one: export const ${name} = when(${JSON.stringify(text)}, ...)`,
    }),
    imported: (name: string, header: string) => ({
      message: `${name} is defined in "${header}"`,
      suggestion: "leave it out",
    }),
  },
});

const { finding } = insideMismatch;

/** What C defines where it is written out as the type of a member. */
function typeIn(type: Type): InnerDeclaration | Aggregate | undefined {
  return aggregateIn(type) ?? enumerationIn(type);
}

/** Whether C would need a typedef there; that of a struct with a tag comes below the outer one. */
function needsTypedef(one: Exclude<InnerDeclaration, Constant>): boolean {
  if (one.kind === "struct" || one.kind === "union") return one.isTagless;
  return one.enumeration?.typedef !== undefined;
}

/** C defines what is inside a struct once, where it can. */
export function checkInsideMismatch(model: Model): readonly Diagnostic[] {
  const known = new Map<InnerDeclaration, Span>();
  return aggregatesOf(model).flatMap(({ aggregate, path, condition: outer }) =>
    aggregate.members.flatMap((member, index) =>
      [...(member.inside?.places ?? [])].flatMap(([one, span]): readonly Diagnostic[] => {
        const { name } = one;
        const first = known.get(one);
        if (first !== undefined) return [finding("twice", span, name, first)];
        known.set(one, span);
        if (isDefinedElsewhere(one)) return [finding("imported", span, name, one.header ?? "")];
        const condition = withinBoth(member.condition, outer);
        if (condition !== undefined && !isWithin(one.condition, condition)) {
          return [finding("condition", span, name, member, conditionText(condition))];
        }
        const above = aggregate.members.slice(0, index);
        const isEnum = "enumeration" in one && one.enumeration !== undefined;
        if (one.kind === "constant" || (!isEnum && one.kind !== "struct" && one.kind !== "union")) {
          const end = member.inside?.after.includes(one) === true ? index + 1 : index;
          const user = aggregate.members
            .slice(0, end)
            .find((other) =>
              [...namesInLengths(other.type), ...namesInAlignment(other)].includes(name),
            );
          return user === undefined ? [] : [finding("late", span, name, user)];
        }
        const here = `${path}.${member.name}`;
        if (definedAt(member) !== one) {
          if (typeIn(member.type) === one) return [finding("above", span, name, here, member.name)];
          return [finding("otherType", span, name, here, isEnum)];
        }
        const before = above.find(({ type }) => typeIn(type) === one);
        if (before !== undefined) return [finding("notFirst", span, name, here, before)];
        if (needsTypedef(one)) return [finding("noTag", span, name, isEnum)];
        return model.cplusplus
          ? [finding("cplusplus", span, name, path.replaceAll(".", "::"))]
          : [];
      }),
    ),
  );
}
