import { defineDiagnostic } from "../core/diagnostic.ts";

export const reservedName = defineDiagnostic("reserved-name", {
  requirement: "No name is a keyword, a macro or a type that C, C++ or TypeScript already has.",
  why: "Names go into C and into TypeScript as they are, and C++ programs include the header as well. A name that means something there already does not compile; a macro of the C library replaces it as soon as a program includes the macro's header first.",
  fix: "Choose another name; one with `_` at its end is the usual way out.",
  messages: {
    reserved: (name: string, meaning: string) => ({
      message: `"${name}" is ${meaning}`,
      suggestion: `choose another name, such as "${freeName(name)}"`,
    }),
    prototype: (name: string) => ({
      message: `"${name}" is a property of every JavaScript object`,
      suggestion: "choose another name",
    }),
  },
});

/** `_` at the end makes a name free, unless its other underscores are what reserves it. */
function freeName(name: string): string {
  const plain = name.replaceAll(/^_+|_+$/g, "");
  return name.startsWith("_") && /^[A-Za-z]/.test(plain) ? plain : `${name}_`;
}
