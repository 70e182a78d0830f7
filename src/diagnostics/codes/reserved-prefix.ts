import { defineDiagnostic } from "../core/diagnostic.ts";

export const reservedPrefix = defineDiagnostic("reserved-prefix", {
  isConfigurable: true,
  requirement: "No name begins with `__`, or with `_` and a capital letter.",
  why: "C reserves these names for compilers and the C library (C11 7.1.3), which may define any of them as a macro in their next version. The guard of the header and the bit numbers of flags are exempt: they have such names by custom.",
  fix: "Choose another name. A name of an existing interface can stay, with a suppression that says so.",
  messages: {
    reserved: (name: string) => ({
      message: `"${name}" begins like the names that C reserves for compilers`,
      suggestion: `choose another name, such as "${name.replace(/^_+/, "")}"`,
    }),
  },
});
