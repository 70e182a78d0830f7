/** Languages that a header of `test/codegen` is not for, by the name of its spec. */
const unsuited: Readonly<Record<string, RegExp>> = {
  // It has a struct within a struct that others use, and members with names that are keywords of C++.
  loom: /\+\+/,
  // It has a struct that ends with a flexible array before other members.
  records: /\+\+/,
  // C90 has no bool.
  words: /90$|ansi/,
};

/**
 * Whether a header is for a language.
 *
 * @param language - as compilers name it: `c90`, `-std=gnu++98`.
 */
export function isSuited(name: string, language: string): boolean {
  return unsuited[name]?.test(language) !== true;
}
