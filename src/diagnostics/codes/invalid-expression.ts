import { suggest } from "../core/did-you-mean.ts";
import { formatCount } from "../../text/text.ts";
import { defineDiagnostic } from "../core/diagnostic.ts";

export const invalidExpression = defineDiagnostic("invalid-expression", {
  requirement: "An expression of C has one value, which every compiler computes.",
  why: "The header has the expression, and all other outputs have its value. C leaves the value undefined where a signed integer overflows, where something is divided by 0, and where a shift is as wide as the integer.",
  fix: "Write integers, the operators of C, casts, `sizeof` and other macros with `${}`. A suffix makes a number wider: `1U`, `1ULL`. What has no value goes into a `verbatim`.",
  messages: {
    unreadable: (text: string, isWhole: boolean) => ({
      message:
        text === ""
          ? "there is no expression"
          : `${text} is not ${isWhole ? "" : "part of "}an integer expression of C`,
      suggestion: "write integers, the operators of C, casts, sizeof(type), and macros with ${}",
    }),
    notInteger: (text: string) => ({
      message: `${text} is not an integer of C`,
      suggestion: "write an integer such as 10, 0x1fU or 1ULL, or a character such as 'a'",
    }),
    unknownName: (name: string, known: readonly string[]) => ({
      message: `the value of ${name} is not known`,
      suggestion: suggest(
        name,
        known,
        `write a constant or parameter of the spec in \${}: \${${name}}; a macro of another header is a constant with { header }, and only macros of the same family stand by their names`,
      ),
    }),
    byName: (name: string, path: string) => ({
      message: `the value of ${name} is not known`,
      suggestion: `write the constant itself: \${${path}}`,
    }),
    below: (name: string, path: string, isSibling: boolean) => ({
      message: `the value of ${name} is not known, because ${path === name ? "it" : path} is declared below`,
      suggestion: `move it above${isSibling ? "" : `, and write: \${${path}}`}`,
    }),
    ownName: (name: string) => ({
      message: `${name} names itself`,
      suggestion: "write what it stands for: a number, or another constant in ${}",
    }),
    wrongOperand: (what: string) => ({
      message: `${what} has no value in an expression`,
      suggestion: "write a number, a constant, a code, a mask or a parameter of the macro in ${}",
    }),
    unnamedType: (what: string) => ({
      message: `${what} has no name in C`,
      suggestion:
        "write the type as C does: ${type}, void *, ${type} *, or ${type}[4]; of an integer only its name",
    }),
    noBody: () => ({
      message: "the body of a macro is an expression of C",
      suggestion: "write it with its parameters in ${}, behind c: ({ a }) => c`${a} + 1`",
    }),
    conversion: (type: string) => ({
      message: `an expression cannot convert numbers to ${type}`,
      suggestion: "write an integer of one width and sign, such as int or unsigned_char",
    }),
    castType: () => ({
      message: "an expression converts numbers to integers only",
      suggestion: "write the name of one in brackets: (${uint32_t}), or (unsigned int)",
    }),
    typeAsValue: () => ({
      message: "a type has no value in an expression",
      suggestion: "write sizeof(${type}), or (${type}) before a value for a cast",
    }),
    overflow: (value: bigint, type: string) => ({
      message: `this is ${value}, which does not fit into ${type}`,
      suggestion:
        value >= -(2n ** 63n) && value < 2n ** 64n
          ? "make an operand wider with a suffix: 1U, 1LL or 1ULL"
          : "compute with numbers of at most 64 bits",
    }),
    division: () => ({
      message: "this divides by 0",
      suggestion: "divide by another number",
    }),
    shift: (by: bigint, type: string, bits: number) => ({
      message: `this shifts by ${by}, but ${type} has the bits 0 to ${bits - 1}`,
      suggestion: "shift by fewer bits, or make the left side wider with a suffix: 1ULL",
    }),
    unknownMember: (owner: string, path: string) => ({
      message: `${owner} has no member ${path} with an offset on every ABI`,
      suggestion: "write the path of a member that is no bit-field: offsetof(${type}, member)",
    }),
    macroAsValue: (name: string, parameters: number) => ({
      message: `${name} is a macro with ${formatCount(parameters, "parameter")}`,
      suggestion: "write its arguments in brackets behind it",
    }),
    arguments: (name: string, parameters: number, given: number) => ({
      message: `${name} has ${formatCount(parameters, "parameter")}, and this is called with ${given}`,
      suggestion: "write one argument for each parameter",
    }),
    typeArgument: (name: string, parameter: string) => ({
      message: `${name} takes the name of a type as ${parameter}`,
      suggestion:
        "write a type: ${type}, unsigned int, void *, or char[8]; where no spec declares it, the macro is C: verbatim(c`#define NAME ...`)",
    }),
    perAbi: (one: string, other: string, condition: string | undefined) => ({
      message: `this is ${one}, but ${other}`,
      suggestion:
        condition === undefined
          ? "write integers that are as wide on every ABI, with the suffix U, LL or ULL"
          : `write it for each branch: when(${JSON.stringify(condition)}, ..., ...)`,
    }),
    oneNumber: (one: string, other: string, condition: string | undefined) => ({
      message: `this is ${one}, but ${other}, and a code or a mask has one number`,
      suggestion: `take it out of the family, as a constant of its own: constant(c\`...\`)${condition === undefined ? "; or write integers that are as wide on every ABI" : ""}`,
    }),
  },
});
