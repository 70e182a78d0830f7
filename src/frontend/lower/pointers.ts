import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { PointerDescription } from "../../language/description.ts";
import type { Integer, ScalarType, Type } from "../../model/type.ts";
import { typeName } from "../../naming/c.ts";
import { wrongKind } from "./arguments.ts";
import { type LowerContext, type Occurrence, firstArgument, reportInvalid } from "./context.ts";

/** What the target of a pointer or a handle may be, where it is given as C. */
const forms = {
  pointer: {
    pattern:
      /^(?:(?:const|volatile) )*(?:(?:struct|union|enum) )?[A-Za-z_]\w*(?: [A-Za-z_]\w*)*(?: ?\*(?: ?const)?)*$/,
    allowed: 'a type of C, such as "void", "const char" or "struct node"',
  },
  handle: { pattern: /^[A-Za-z_]\w*$/, allowed: 'the name of a handle, such as "void"' },
} as const;

/** What Xen calls the handles of some integers: a handle has a name of one word. */
const handleNames: ReadonlyMap<string, string> = new Map([
  ...[8, 16, 32, 64].map((bits) => [`uint${bits}_t`, `uint${bits}`] as const),
  ["unsigned char", "uchar"],
  ["unsigned int", "uint"],
  ["unsigned long", "ulong"],
]);

/**
 * Lowers a pointer or a handle.
 *
 * @param to - what it points to, where that is a type of the spec.
 */
export function lowerPointer(
  { form, to: text }: PointerDescription,
  to: Type | undefined,
  place: Occurrence,
  context: LowerContext,
): ScalarType {
  const target = to === undefined ? String(text) : nameOf(to);
  if (target === undefined) {
    return wrongKind("a type with a name", to, firstArgument(place), context);
  }
  const { pattern, allowed } = forms[form];
  if (to === undefined && !pattern.test(target)) {
    const span = firstArgument(place).expression?.span ?? place.span;
    const { finding } = catalogue["invalid-text"];
    reportInvalid(finding("refused", span, `what a ${form} points to`, target, allowed), context);
  }
  const integer: Integer =
    form === "pointer"
      ? { ...address, name: target.endsWith("*") ? `${target}*` : `${target} *` }
      : { ...address, name: `XEN_GUEST_HANDLE(${handleName(target, to)})`, sizedBy: "handleSize" };
  return { kind: "scalar", integer, alias: undefined, values: undefined, ...(to && { to }) };
}

const address = { bits: 64, signed: false, sizedBy: "pointerSize", isAddress: true } as const;

/** The name of a type in C; an array has none, and neither has a struct that is written in place. */
function nameOf(type: Type): string | undefined {
  return type.kind === "array" ? undefined : typeName(type);
}

/** What Xen calls a handle of a type: its typedef, or a name in place of one of several words. */
function handleName(target: string, to: Type | undefined): string {
  const aggregate = to?.kind === "struct" ? to.struct : to?.kind === "union" ? to.union : undefined;
  const typedef = aggregate?.typedef ?? aggregate?.name;
  return typedef ?? handleNames.get(target) ?? target.replaceAll(" ", "_");
}
