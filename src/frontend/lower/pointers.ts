import { catalogue } from "../../diagnostics/codes/catalogue.ts";
import type { PointerDescription } from "../../language/description.ts";
import type { Integer, ScalarType, Type } from "../../model/type.ts";
import { namedIn } from "../../model/visit.ts";
import { typeName } from "../../naming/c.ts";
import type { Occurrence } from "./occurrence.ts";

const typeText =
  "(?:(?:const|volatile) )*(?:(?:struct|union|enum) )?[A-Za-z_]\\w*(?: [A-Za-z_]\\w*)*(?: ?\\*(?: ?const)?)*";

/** A function: what it returns, what a compiler is told about the call, and its parameters. */
const functionType = new RegExp(`^(${typeText}) ?(?:\\((\\w+)\\) ?)?\\(([\\w ,.*()[\\]]+)\\)$`);

/** What the target of a pointer or a handle may be, where it is given as C. */
const forms = {
  pointer: {
    pattern: new RegExp(`^${typeText}$`),
    allowed: 'a type of C, such as "void", "const char", "struct node" or "void (int)"',
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
  own: Occurrence,
): ScalarType {
  const target = to === undefined ? String(text).replaceAll(/\s+/g, " ") : nameOf(to);
  const isUnnamedHandle = form === "handle" && to !== undefined && target?.includes("*") === true;
  if (target === undefined || isUnnamedHandle) {
    return own.argument().wrongKind("a type with a name", to);
  }
  const called = form === "pointer" && to === undefined ? functionType.exec(target) : null;
  if (called !== null && isBalanced(target)) {
    const [, result = "", convention, parameters = ""] = called;
    const star = convention === undefined ? "*" : `${convention} *`;
    const name = `${result}${result.endsWith("*") ? "" : " "}(${star})(${parameters.trim()})`;
    return addressType(name, undefined);
  }
  const { pattern, allowed } = forms[form];
  if (to === undefined && !pattern.test(target)) {
    const { finding } = catalogue["invalid-text"];
    const { place } = own.argument();
    own.report(finding("refused", place, `what a ${form} points to`, target, allowed));
    return addressType("void *", undefined);
  }
  return form === "pointer"
    ? addressType(target.endsWith("*") ? `${target}*` : `${target} *`, to)
    : addressType(`XEN_GUEST_HANDLE(${handleName(target, to)})`, to, "handleSize");
}

function addressType(
  name: string,
  to: Type | undefined,
  sizedBy: "pointerSize" | "handleSize" = "pointerSize",
): ScalarType {
  const integer: Integer = { name, bits: 64, signed: false, sizedBy, isAddress: true };
  return { kind: "scalar", integer, values: undefined, ...(to && { to }) };
}

/** Whether each bracket is closed. */
function isBalanced(text: string): boolean {
  let depth = 0;
  for (const one of text) {
    if (one === "(") depth += 1;
    if (one === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** The name of a type in C; an array without a typedef has none, and neither has a struct written in place. */
function nameOf(type: Type): string | undefined {
  return namedIn(type) === type ? typeName(type) : undefined;
}

/** What Xen calls a handle of a type: its typedef, or a name in place of one of several words. */
function handleName(target: string, to: Type | undefined): string {
  const aggregate = to?.kind === "struct" ? to.struct : to?.kind === "union" ? to.union : undefined;
  const typedef = aggregate?.typedef ?? aggregate?.name;
  return typedef ?? handleNames.get(target) ?? target.replaceAll(" ", "_");
}
