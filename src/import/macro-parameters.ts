import { numberCode } from "./names.ts";

/** A cast to 64 bits. */
const wideCast =
  /\((?:__[us]64|u?int64_t|(?:unsigned |signed )?long long(?: unsigned)?(?: int)?)\)[\s(]*NAME/;
/** What is done with a parameter and a number. */
const shift = /NAME[\s)]*(?:<<|>>)[\s(]*(\w+?)[uUlL]*\b/;
const mask = /NAME[\s)]*&[\s(]*(\w+?)[uUlL]*\b/;
/** A cast to a signed integer, a comparison with a negative number or with 0 from below, and a sign. */
const signed =
  /\((?:int|long|__s\d+|int\d+_t)\)[\s(]*NAME|NAME[\s)]*(?:[<>]=?|[=!]=)[\s(]*-|NAME[\s)]*(?:<|>=)[\s(]*0\b|(?:^|[(,?:=<>])\s*-[\s(]*NAME/;

/**
 * The word for the type of a parameter of a macro: 64 bits where a cast, a shift or a mask needs them, signed where
 * negative numbers have a meaning. Without a hint it is `unsigned int`.
 *
 * @param value - the body, in which the macros that it uses have been replaced by what they stand for.
 */
export function parameterType(name: string, value: string): string {
  const own = ({ source }: RegExp) => new RegExp(source.replaceAll("NAME", `\\b${name}\\b`), "g");
  const numbers = (pattern: RegExp) =>
    [...value.matchAll(own(pattern))].map(([, digits = ""]) =>
      Number(numberCode(digits)?.code.replace("n", "") ?? 0),
    );
  const isWide =
    own(wideCast).test(value) ||
    numbers(shift).some((count) => count >= 32) ||
    numbers(mask).some((bits) => bits >= 0xffffffff);
  const isSigned = own(signed).test(value);
  if (isWide) return isSigned ? "int64_t" : "uint64_t";
  return isSigned ? "int" : "unsigned_int";
}
