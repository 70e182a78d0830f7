import { description, type Described, type PointerDescription } from "./description.ts";
import { descriptionOf } from "./when.ts";
import type { Field } from "./values.ts";

/** An address, as a number: nothing is read through it. */
export type Pointer = Described<PointerDescription, bigint>;

function pointerTo(form: PointerDescription["form"], to: Field | string): Pointer {
  const target = typeof to === "string" ? to : descriptionOf(to);
  return { [description]: { kind: "pointer", form, to: target } };
}

/**
 * A pointer, as wide as the ABI says.
 *
 * @param to - what it points to: a type of the spec, or one of C as a string, such as `"void"`,
 * `"const char"` or the struct that the pointer is in, `"struct node"`. A function is what it returns and
 * takes: `"void (int)"`; with a calling convention, `"void (__stdcall)(int)"`.
 */
export function pointer(to: Field | string): Pointer {
  return pointerTo("pointer", to);
}

/**
 * `XEN_GUEST_HANDLE(name)` of Xen's headers: a pointer of a guest, of 8 bytes on ARM and as wide as other
 * pointers elsewhere.
 *
 * @param to - what it points to: a type of the spec, or the name of a handle that a header defines, such
 * as `"void"`.
 */
export function handle(to: Field | string): Pointer {
  return pointerTo("handle", to);
}
