import { type Declaration, type Ring, isDefinedElsewhere } from "../model/declaration.ts";
import { ringIndices } from "../model/layout/ring-layout.ts";
import { flexRingFunctions, flexRingOf } from "../model/flex-ring.ts";
import { macrosOf } from "../model/numbers.ts";
import { isDeclared, type LocatedAggregate, visitDeclaration, visitType } from "../model/visit.ts";
import { type Model, aggregatesOf, declarationsOf, ringsOf, typedefsOf } from "../model/model.ts";
import type {
  Aggregate,
  Alias,
  Codes,
  DeclaredAggregate,
  Flags,
  Member,
  Type,
} from "../model/type.ts";
import { isPredefinedForm, libraryMacro, libraryTypes } from "./c-library.ts";
import {
  everywhere,
  type NameUse,
  type OutputName,
  type OutputNames,
  words,
} from "./output-names.ts";

/** Keywords of C up to C23. */
const keywords = new Set(words`
  alignas alignof asm auto bool break case char const constexpr continue default do double else
  enum extern false float for goto if inline int long nullptr register restrict return short
  signed sizeof static static_assert struct switch thread_local true typedef typeof typeof_unqual
  union unsigned void volatile while _Alignas _Alignof _Atomic _BitInt _Bool _Complex _Decimal128
  _Decimal32 _Decimal64 _Generic _Imaginary _Noreturn _Static_assert _Thread_local`);

/** Keywords of C++ up to C++23 that C does not have; its alternative tokens are macros of C. */
const cppKeywords = new Set(words`
  catch char8_t char16_t char32_t class co_await co_return co_yield concept const_cast consteval constinit decltype delete dynamic_cast explicit export friend
  mutable namespace new noexcept operator private protected public
  reinterpret_cast requires static_cast template this throw try typeid typename using virtual
  wchar_t`);

/** Macros of Xen's ring.h. */
const ringMacros = words`
  BACK_RING_ATTACH BACK_RING_INIT DEFINE_RING_TYPES DEFINE_XEN_FLEX_RING
  DEFINE_XEN_FLEX_RING_AND_INTF FRONT_RING_ATTACH FRONT_RING_INIT RING_COPY_ RING_COPY_REQUEST
  RING_COPY_RESPONSE RING_FINAL_CHECK_FOR_REQUESTS RING_FINAL_CHECK_FOR_RESPONSES
  RING_FREE_REQUESTS RING_FULL RING_GET_REQUEST RING_GET_RESPONSE RING_HAS_UNCONSUMED_REQUESTS
  RING_HAS_UNCONSUMED_RESPONSES RING_PUSH_REQUESTS RING_PUSH_REQUESTS_AND_CHECK_NOTIFY
  RING_PUSH_RESPONSES RING_PUSH_RESPONSES_AND_CHECK_NOTIFY RING_REQUEST_CONS_OVERFLOW
  RING_REQUEST_PROD_OVERFLOW RING_RESPONSE_PROD_OVERFLOW RING_SIZE SHARED_RING_INIT
  XEN_FLEX_RING_SIZE XEN_FRONT_RING_INIT XEN_PAGE_SHIFT XEN_PAGE_SIZE
  XEN_RING_NR_UNCONSUMED_REQUESTS XEN_RING_NR_UNCONSUMED_RESPONSES`;

/** Members of the structs that `DEFINE_RING_TYPES` declares. */
const ringMembers = [
  ...ringIndices.map(({ name }) => name),
  ...words`req rsp ring pvt pvt_pad msg pad sring nr_ents req_prod_pvt rsp_cons rsp_prod_pvt req_cons`,
];

/** What the C header requires of names. */
export const cNames: OutputNames = { language: "C", meaningOf, namesIn };

/** The struct of a ring's page, which `DEFINE_RING_TYPES` declares. */
export const ringPageName = (ring: string): string => `${ring}_sring`;
/** The union of a request and a response in a slot of that page. */
export const ringSlotName = (ring: string): string => `${ring}_sring_entry`;

/** A struct or union as C names its type: `struct netif_gref`, or `gref_t` where it has no tag. */
export function aggregateType({ kind, name, isTagless }: Aggregate): string {
  if (name === undefined) return kind;
  return isTagless ? name : `${kind} ${name}`;
}

/** The name of a type, below its arrays, as C writes it; `undefined` for a type without one. */
export function typeName(type: Type): string | undefined {
  if (type.alias !== undefined) return type.alias.name;
  return visitType<string | undefined>(type, {
    scalar: ({ integer }) => integer.name,
    array: ({ element }) => typeName(element),
    aggregate: (aggregate) => (isDeclared(aggregate) ? aggregateType(aggregate) : undefined),
  });
}

/** The names of all types that `DEFINE_RING_TYPES` declares for a ring: its structs, its union, its typedefs. */
export function ringTypeNames(ring: string): readonly string[] {
  const structs = [ringPageName(ring), `${ring}_front_ring`, `${ring}_back_ring`];
  return [...structs, ringSlotName(ring), ...structs.map((name) => `${name}_t`)];
}

/** Guards may look like the macros of compilers, and often do. */
function meaningOf(
  name: string,
  use: NameUse,
  { cplusplus }: Pick<Model, "cplusplus">,
): string | undefined {
  if (keywords.has(name)) return "a keyword of C";
  if (cplusplus && cppKeywords.has(name)) return "a keyword of C++";
  if (name === "__proto__" || (use === "guard" && isPredefinedForm(name))) return undefined;
  if (use === "imported") return undefined;
  if (libraryTypes.has(name)) {
    // A member may have the name of a type in C, but not in C++ where the struct uses the type as well.
    const isFree = use === "member" && !name.endsWith("_t");
    return isFree ? undefined : "a type of the C library";
  }
  return libraryMacro(name);
}

function namesIn(model: Model): readonly OutputName[] {
  const { span, places, guard, name: header } = model;
  const rings = ringsOf(model);
  // A spec may take the type from that header itself.
  const hasIndex = declarationsOf(model).some(
    (one) => one.name === "RING_IDX" && isDefinedElsewhere(one),
  );
  const fromRingHeader = (name: string, spaces: OutputName["spaces"]): OutputName => ({
    name,
    spaces,
    span,
    what: "a name of ring.h",
  });
  return [
    { name: guard, spaces: [everywhere], span: places.guard, what: `the guard of ${header}.h` },
    ...declarationsOf(model).flatMap(namesOf),
    ...typedefsOf(model).map(({ name, span: place }) => ({
      name,
      spaces: ["typedef"],
      span: place,
      what: `typedef ${name}`,
    })),
    ...aggregatesOf(model).flatMap((one) => memberNames(one, ({ anonymous }) => !anonymous)),
    ...(rings.length === 0
      ? []
      : [
          ...(hasIndex ? [] : [fromRingHeader("RING_IDX", ["tag", "typedef"])]),
          ...ringMacros.map((name) => fromRingHeader(name, [everywhere])),
          ...ringMembers.map((name) => fromRingHeader(name, ["members of a ring"])),
        ]),
  ];
}

/** The names of members, of which C does not have those of anonymous ones. */
export function memberNames(
  { aggregate, path, cPath }: LocatedAggregate,
  isNamed: (member: Member) => boolean,
): readonly OutputName[] {
  const spaces = [`members of ${cPath}`];
  return aggregate.members.filter(isNamed).map(({ name, span }) => ({
    name,
    spaces,
    span,
    what: `member ${path}.${name}`,
  }));
}

const macroKinds = {
  constant: "constant",
  code: "code",
  bound: "code",
  alias: "code",
  "flag-bit": "the bit number",
  "flag-mask": "flag",
  mask: "mask",
};

function namesOf(declaration: Declaration): readonly OutputName[] {
  const { name, span } = declaration;
  const macros = () =>
    macrosOf(declaration).map((macro): OutputName => ({
      name: macro.name,
      spaces: [everywhere],
      span: macro.span,
      what: `${macroKinds[macro.kind]} ${macro.name}`,
    }));
  const inSpaces = (spaces: OutputName["spaces"], word: string): OutputName => ({
    name,
    spaces,
    span,
    what: `${word} ${name}`,
  });
  // C does not declare these, but comments name them.
  const inComments = () => [inSpaces(["comments"], declaration.kind)];
  const family = ({ enumeration }: Codes | Flags) => [
    ...(enumeration?.tag !== undefined
      ? [inSpaces(["tag"], "enum")]
      : enumeration?.typedef === name
        ? [inSpaces(["typedef"], "typedef")]
        : inComments()),
    ...macros(),
  ];
  return visitDeclaration<readonly OutputName[]>(declaration, {
    alias: () => [inSpaces(["tag", "typedef"], "typedef")],
    constant: () => [inSpaces([everywhere], "constant")],
    codes: family,
    flags: family,
    aggregate: (aggregate) => [
      inSpaces([aggregate.isTagless ? "typedef" : "tag"], aggregate.kind),
      ...flexRingNames(aggregate),
    ],
    ring: (ring) => [...inComments(), ...ringNames(ring)],
    message: inComments,
    key: inComments,
    section: inComments,
    verbatim: inComments,
  });
}

/** The typedef that a declaration defines handles of. */
export function handledTypedef(declaration: Alias | DeclaredAggregate): string | undefined {
  const { name, handle } = declaration;
  const typedef = "typedef" in declaration ? declaration.typedef : undefined;
  return handle === true ? (typedef ?? name) : undefined;
}

/** What Xen's macro calls the type of these handles. */
export function handleTypeName(declaration: Alias | DeclaredAggregate): string | undefined {
  const typedef = handledTypedef(declaration);
  return typedef === undefined ? undefined : `__guest_handle_${typedef}`;
}

function flexRingNames(aggregate: DeclaredAggregate): OutputName[] {
  const ring = flexRingOf(aggregate)?.name;
  return (ring === undefined ? [] : flexRingFunctions(ring)).map((name) => ({
    name,
    spaces: ["typedef"],
    span: aggregate.span,
    what: `function ${name} of ring ${ring}`,
  }));
}

function ringNames({ name, span }: Ring): OutputName[] {
  return ringTypeNames(name).map((type) => ({
    name: type,
    spaces: ["tag", "typedef"],
    span,
    what: `type ${type} of ring ${name}`,
  }));
}
