import { type Model, aggregatesOf } from "../model/model.ts";
import { enumerationIn } from "../model/inner.ts";
import { aggregateIn, aliasIn, isDeclared } from "../model/visit.ts";
import type { Aggregate } from "../model/type.ts";
import { memberNames, typeName } from "./c.ts";
import type { OutputName, OutputNames } from "./output-names.ts";

/** What C++ requires of the names of a header that its programs include, beside what C does. */
export const cppNames: OutputNames = {
  language: "C++",
  meaningOf: (name, use, { cplusplus }) =>
    cplusplus && name === "std" && use === "declaration"
      ? "the namespace of the library of C++"
      : undefined,
  namesIn,
};

/** In a struct of C++, a member hides the type of its name, which no member may have then: `foo_t foo_t;`. */
function namesIn(model: Model): readonly OutputName[] {
  if (!model.cplusplus) return [];
  // What has no name in C is in the space of what is around it, whose types are its own as well.
  const known = new Set<string>();
  const isNew = (key: string) => known.size < known.add(key).size;
  return aggregatesOf(model).flatMap((one) => {
    const { aggregate, cPath } = one;
    const spaces = [`members of ${cPath}`];
    const types = [...typesUsedIn(aggregate)]
      .filter(([name]) => isNew(`${cPath} ${name}`))
      .map(([name, span]) => ({ name, spaces, span, what: `type ${name}` }));
    return [...types, ...memberNames(one, () => true)];
  });
}

/** The types without a tag that a struct names, also in what is written in place there, each with its declaration. */
function typesUsedIn({ members }: Aggregate): ReadonlyMap<string, OutputName["span"]> {
  return new Map(
    members.flatMap(({ type }): (readonly [string, OutputName["span"]])[] => {
      const inner = aggregateIn(type);
      if (inner !== undefined && !isDeclared(inner)) return [...typesUsedIn(inner)];
      const name = typeName(type) ?? "";
      const span = (aliasIn(type) ?? inner ?? enumerationIn(type))?.span;
      return span === undefined || !/^\w+$/.test(name) ? [] : [[name, span]];
    }),
  );
}
