/** What the backend in C has to pass without a warning, with gcc and with clang. */
export const warnings: readonly string[] = [
  ...["-Wall", "-Wextra", "-Werror", "-Wconversion", "-Wshadow"],
];
