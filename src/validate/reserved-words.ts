function words(...lines: string[]): readonly string[] {
  return lines.join(" ").split(" ");
}

/** Keywords of C up to C23, and those of C++ up to C++23 with its alternative tokens. */
const languageC = words(
  "alignas alignof and and_eq asm auto bitand bitor bool break case catch char char8_t char16_t",
  "char32_t class co_await co_return co_yield compl concept const const_cast consteval constexpr",
  "constinit continue decltype default delete do double dynamic_cast else enum explicit export",
  "extern false float for friend goto if inline int long mutable namespace new noexcept not not_eq",
  "nullptr operator or or_eq private protected public register reinterpret_cast requires restrict",
  "return short signed sizeof static static_assert static_cast struct switch template this",
  "thread_local throw true try typedef typeid typename typeof typeof_unqual union unsigned using",
  "virtual void volatile wchar_t while xor xor_eq _Alignas _Alignof _Atomic _BitInt _Bool _Complex",
  "_Decimal128 _Decimal32 _Decimal64 _Generic _Imaginary _Noreturn _Static_assert _Thread_local",
);

/** Names of the C library's integer types and of macros that compilers define of themselves. */
const libraryC = words(
  "int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t intptr_t uintptr_t intmax_t",
  "uintmax_t int_least8_t int_least16_t int_least32_t int_least64_t uint_least8_t uint_least16_t",
  "uint_least32_t uint_least64_t int_fast8_t int_fast16_t int_fast32_t int_fast64_t uint_fast8_t",
  "uint_fast16_t uint_fast32_t uint_fast64_t size_t ssize_t ptrdiff_t off_t max_align_t NULL",
  "offsetof linux unix i386 arm mips",
);

/** ECMAScript's reserved words, strict mode and modules included, and properties that every object has. */
const languageJavaScript = words(
  "arguments await break case catch class const constructor continue debugger default delete do else",
  "enum eval export extends false finally for function if implements import in instanceof interface",
  "let new null package private protected prototype public return static super switch this throw",
  "true try typeof var void while with yield __proto__ hasOwnProperty isPrototypeOf",
  "propertyIsEnumerable toLocaleString toString valueOf",
);

/** Types of TypeScript and globals of JavaScript: a declaration of that name would hide them. */
const globalsTypeScript = words(
  "any bigint boolean never number object string symbol undefined unknown globalThis Array BigInt",
  "Boolean DataView Error Exclude Infinity Math NaN Number Object Omit Partial Pick RangeError",
  "Readonly ReadonlyArray Record Reflect String Symbol TypeError Uint8Array",
);

/** Who takes a name for himself, so that no member or declaration can have it; `undefined` where nobody does. */
export function ownerOf(name: string): string | undefined {
  return owners.get(name);
}

/** Like {@link ownerOf}, for names at the top of the outputs. */
export function globalOwnerOf(name: string): string | undefined {
  return owners.get(name) ?? (globalsTypeScript.includes(name) ? "TypeScript" : undefined);
}

const owners: ReadonlyMap<string, string> = new Map([
  ...languageJavaScript.map((word) => [word, "JavaScript"] as const),
  ...libraryC.map((word) => [word, "the C library or its compilers"] as const),
  ...languageC.map((word) => [word, "C or C++"] as const),
]);
