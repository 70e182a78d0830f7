/** A language that a user may compile the header as. */
export interface Dialect {
  readonly name: string;
  readonly args: readonly string[];
}

/** Warnings that must not come up in any language. */
const strict = ["-pedantic", "-Wall", "-Wextra", "-Werror", "-ffreestanding"];

/** Every C, by the names that gcc 12 and clang know. */
export const cDialects: readonly Dialect[] = ["c90", "gnu90", "c99", "c11", "c17", "c2x"].map(
  (standard) => ({ name: standard, args: ["-x", "c", `-std=${standard}`, ...strict] }),
);

/** Every C++, likewise. */
export const cppDialects: readonly Dialect[] = [
  ...["c++98", "gnu++98", "c++11", "c++14", "c++17", "c++20", "c++2b"],
].map((standard) => ({ name: standard, args: ["-x", "c++", `-std=${standard}`, ...strict] }));

/** The arguments of the dialect called `name`. */
export function dialectNamed(name: string): readonly string[] {
  const found = [...cDialects, ...cppDialects].find((dialect) => dialect.name === name);
  if (found === undefined) throw new Error(`there is no dialect ${name}`);
  return found.args;
}
