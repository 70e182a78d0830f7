import { defineDiagnostic } from "../core/diagnostic.ts";

export const reservedPrefix = defineDiagnostic("reserved-prefix", {
  isConfigurable: true,
  requirement: "No name begins with `__`, or with `_` and a capital letter.",
  why: "C keeps these names for compilers and the C library (C11 7.1.3), which may define a macro of any of them in their next version. The guard of the header and the bit numbers of flags are exempt: they have such names by custom.",
  fix: "Choose another name. One that an existing interface has can stay, with a suppression that says so.",
  messages: {
    reserved: (name: string) => ({
      message: `"${name}" begins like the names that C keeps for compilers`,
      suggestion: `choose another name, such as "${name.replace(/^_+/, "")}"`,
    }),
  },
});
