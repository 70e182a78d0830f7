import { defineDiagnostic, type Diagnostic, type Span } from "../core/diagnostic.ts";
import { isDefinedElsewhere } from "../../model/declaration.ts";
import { type Model, aggregatesOf, declarationsOf, importedBy } from "../../model/model.ts";
import { elementOf } from "../../model/visit.ts";
import type { Alias, DeclaredAggregate, Type } from "../../model/type.ts";

export const undefinedHandle = defineDiagnostic("undefined-handle", {
  requirement: "A header that has a handle of a type of its own defines the handles of that type.",
  why: "XEN_GUEST_HANDLE(t) names a type that DEFINE_XEN_GUEST_HANDLE(t) declares. Without it the header does not compile.",
  fix: "Add `handle: true` to the typedef of the type: to an alias, or to a struct or union with a `typedef`. Where a macro of C defines the handle, write that line as `verbatim`.",
  messages: {
    undefined: (handle: string, type: string, hasTypedef: boolean) => ({
      message: `nothing defines ${handle}`,
      suggestion: hasTypedef
        ? `add handle: true to ${type}`
        : `give ${type} a typedef and its handles: { typedef: "${type}_t", handle: true }`,
    }),
  },
});

/** A handle of a type of the spec is one that the header defines. */
export function checkUndefinedHandle(model: Model): readonly Diagnostic[] {
  const all = [model, ...importedBy(model)];
  const text = all
    .flatMap((one) => declarationsOf(one, "verbatim"))
    .flatMap(({ lines }) => lines)
    .join("\n");
  const own = all.flatMap((one) => declarationsOf(one, "alias", "struct", "union"));
  return handlesIn(model).flatMap(({ type, span }) => {
    const handle =
      type.kind === "scalar" && type.integer.sizedBy === "handleSize" ? type.integer.name : "";
    const name = /\((\w+)\)$/.exec(handle)?.[1];
    if (name === undefined) return [];
    const named = own.filter((one) => one.name === name || typedefOf(one) === name);
    const [of] = named;
    const isDefined = named.some((one) => one.handle === true || isDefinedElsewhere(one));
    if (of === undefined || isDefined) return [];
    if (new RegExp(`DEFINE_\\w*GUEST_HANDLE\\w*\\(\\s*${name}\\b`).test(text)) return [];
    const hasTypedef = of.kind === "alias" || of.isTagless || of.typedef !== undefined;
    return [undefinedHandle.finding("undefined", span, handle, of.name, hasTypedef)];
  });
}

function handlesIn(model: Model): readonly { readonly type: Type; readonly span: Span }[] {
  return [
    ...aggregatesOf(model).flatMap(({ aggregate }) => aggregate.members),
    ...declarationsOf(model, "alias"),
  ].map(({ type, span }) => ({ type: elementOf(type), span }));
}

function typedefOf(one: Alias | DeclaredAggregate): string | undefined {
  return one.kind === "alias" ? one.name : one.typedef;
}
