import { defineDiagnostic, type Diagnostic } from "../core/diagnostic.ts";
import type { NamedPlace, Span } from "../core/span.ts";
import { isDefinedElsewhere } from "../../model/declaration.ts";
import { type Model, aggregatesOf } from "../../model/model.ts";
import { enumerationOf } from "../../model/numbers.ts";
import type { InnerDeclaration, Type } from "../../model/type.ts";
import { aggregateIn, namesInLengths, scalarIn } from "../../model/visit.ts";

export const insideMismatch = defineDiagnostic("inside-mismatch", {
  requirement: "What is declared inside a struct is declared there only, in a way that C allows.",
  why: "C defines a macro or a struct once. A struct within another one is the type of the member that it stands at, and what uses it comes after it.",
  fix: "Name each declaration under `inside` of one struct, a struct or union at the first member that has its type. Leave it out to have the declaration above the struct.",
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
    otherType: (name: string, member: string) => ({
      message: `${name} is not the type of ${member}, so it cannot be defined there`,
      suggestion: "name it at the first member that has its type",
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
    noTag: (name: string) => ({
      message: `${name} is a typedef, which C does not allow inside a struct or union`,
      suggestion: "leave it out, or remove `typedef: true`",
    }),
    cplusplus: (name: string, struct: string) => ({
      message: `C++ calls this ${struct}::${name}, and C calls it ${name}`,
      suggestion: "leave it out, or remove `cplusplus`",
    }),
    imported: (name: string, header: string) => ({
      message: `${name} is defined in "${header}"`,
      suggestion: "leave it out",
    }),
  },
});

const { finding } = insideMismatch;

/** Whether a type is an enumeration that `family` declares. */
function isOf(type: Type, family: InnerDeclaration): boolean {
  const scalar = scalarIn(type);
  return scalar?.values === family && enumerationOf(scalar) !== undefined;
}

/** C defines what is inside a struct once, where it can. */
export function checkInsideMismatch(model: Model): readonly Diagnostic[] {
  const known = new Map<InnerDeclaration, Span>();
  return aggregatesOf(model).flatMap(({ aggregate, path }) =>
    aggregate.members.flatMap((member, index) =>
      [...(member.inside?.places ?? [])].flatMap(([one, span]): readonly Diagnostic[] => {
        const { name } = one;
        const first = known.get(one);
        if (first !== undefined) return [finding("twice", span, name, first)];
        known.set(one, span);
        if (isDefinedElsewhere(one)) return [finding("imported", span, name, one.header ?? "")];
        const above = aggregate.members.slice(0, index);
        if (one.kind !== "struct" && one.kind !== "union") {
          const end = member.inside?.after.includes(one) === true ? index + 1 : index;
          const user = aggregate.members
            .slice(0, end)
            .find(({ type }) => namesInLengths(type).includes(name) || isOf(type, one));
          return user === undefined ? [] : [finding("late", span, name, user)];
        }
        const here = `${path}.${member.name}`;
        const isType = aggregateIn(member.type) === one && member.inside?.definesType === true;
        if (!isType) return [finding("otherType", span, name, here)];
        const before = above.find(({ type }) => aggregateIn(type) === one);
        if (before !== undefined) return [finding("notFirst", span, name, here, before)];
        if (one.isTagless) return [finding("noTag", span, name)];
        return model.cplusplus
          ? [finding("cplusplus", span, name, path.replaceAll(".", "::"))]
          : [];
      }),
    ),
  );
}
