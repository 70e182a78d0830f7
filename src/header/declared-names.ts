import type { Unit } from "./compilers.ts";
import type { Location, NotCompared } from "./facts.ts";
import {
  type BitOffsets,
  type SyntaxNode,
  recordAt,
  recordName,
  locationsOf,
  textOf,
} from "./clang-output.ts";
import { type CodeName, type NamedLocation, bodyTokens, tokensOf } from "./macros.ts";

/** The width of a bit-field, and where it begins. */
interface BitFieldName {
  readonly width: number;
  /** In bits, in the order in which the ABI allocates them. */
  readonly start: number;
  /** The expression for the element of an array in the outermost struct that `start` counts from; or empty. */
  readonly origin: string;
}

/** A struct or union that is written in place. */
interface RecordInPlace {
  readonly tag: string;
  /** The member that has its type, as `name[2]` where there are more of it; empty where none has. */
  readonly declarator: string;
}

export interface MemberName {
  /** From the outermost struct: `u.gso.size`. */
  readonly path: string;
  /** As C needs it in an expression: `entries[0].size` where `path` is `entries.size`. */
  readonly expression: string;
  /** As clang spells it. */
  readonly type: string;
  readonly bits: BitFieldName | undefined;
  /** What of the outermost struct is written in place around it, from the outside. */
  readonly around: readonly RecordInPlace[];
  readonly location: Location;
}

export interface AggregateName extends NamedLocation {
  readonly tag: string;
  /** As C needs it in an expression: `struct x`; the typedef of a struct without a tag. */
  readonly type: string;
  readonly members: readonly MemberName[];
}

export interface TypedefName extends NamedLocation {
  /** The type that it names, as clang spells it. */
  readonly type: string;
  /** `struct` or `union` where it names one that has no tag, whose name it is in an {@link AggregateName}. */
  readonly tagless: string | undefined;
}

export interface EnumName extends NamedLocation {
  /** Its name is that of its typedef. */
  readonly isTagless: boolean;
  readonly enumerators: readonly string[];
}

/** What the syntax tree of a unit declares. */
export interface DeclaredNames {
  readonly constants: readonly NamedLocation[];
  /** The names of the constants of enumerations. */
  readonly enumerators: ReadonlySet<string>;
  readonly aggregates: readonly AggregateName[];
  readonly typedefs: readonly TypedefName[];
  /** The enumerations with a tag or a typedef. */
  readonly enums: readonly EnumName[];
  readonly code: readonly CodeName[];
  /** What else there is. */
  readonly remaining: readonly NotCompared[];
}

export function declaredNames(
  tree: SyntaxNode,
  files: Unit["files"],
  bitOffsets: ReadonlyMap<string, BitOffsets>,
): DeclaredNames {
  const nodes = tree.inner ?? [];
  const bytes = new Map<string, Buffer>();
  const bytesOf = (file: string) => {
    const found = bytes.get(file) ?? Buffer.from(files[file] ?? "");
    bytes.set(file, found);
    return found;
  };
  const locations = locationsOf(tree);
  const at = (node: SyntaxNode) => locations.get(node) ?? { file: "", line: 0 };
  const named = (kind: string, among: readonly SyntaxNode[] = nodes) =>
    among.flatMap((node) =>
      node.kind === kind && node.name !== undefined && !node.isImplicit
        ? [{ node, name: node.name, location: at(node) }]
        : [],
    );
  const typedefs = named("TypedefDecl");
  const tagless = new Map<string, string>();
  for (const { node, name } of typedefs) {
    const [type] = node.inner ?? [];
    const isType = type?.kind === "RecordType" || type?.kind === "EnumType";
    const id = isType && type.isTagOwned ? type.decl?.id : undefined;
    if (id !== undefined && !tagless.has(id)) tagless.set(id, name);
  }
  const records = recordsIn(nodes);
  const aggregates = records.flatMap((node): AggregateName[] => {
    const tag = node.tagUsed ?? "";
    const name = node.name ?? tagless.get(node.id ?? "");
    if (name === undefined) return [];
    const type = node.name === undefined ? name : `${tag} ${name}`;
    const layout = node.name === undefined ? recordAt(at(node), bitOffsets) : undefined;
    const root = { name: layout ?? name, path: "", expression: "" };
    const place = { path: "", expression: "", root, around: [] };
    const members = membersOf(node, place, { at, bitOffsets });
    return [{ tag, name, type, location: at(node), members }];
  });
  const taglessNames = new Map(
    aggregates.flatMap(({ name, type, tag }) => (name === type ? [[name, tag]] : [])),
  );
  // C puts what is declared in a struct beside it.
  const inner = [tree, ...records].flatMap((one) => one.inner ?? []);
  const enums = inner.filter((one) => one.kind === "EnumDecl" && one.inner !== undefined);
  const enumerators = enums.flatMap((one) => named("EnumConstantDecl", one.inner));
  return {
    constants: enumerators,
    enumerators: new Set(enumerators.map(({ name }) => name)),
    aggregates,
    enums: enums.flatMap((node): readonly EnumName[] => {
      const name = node.name ?? tagless.get(node.id ?? "");
      if (name === undefined) return [];
      const own = named("EnumConstantDecl", node.inner).map((one) => one.name);
      return [{ name, isTagless: node.name === undefined, location: at(node), enumerators: own }];
    }),
    typedefs: typedefs.map(({ node, name, location }) => ({
      name,
      location,
      type: node.type?.qualType ?? "",
      tagless: taglessNames.get(name),
    })),
    code: named("FunctionDecl").map(({ node, name, location }) => {
      const { text, rest } = textOf(node, bytesOf(location.file));
      return { name, location, kind: "function", tokens: [...tokensOf(text), ...bodyTokens(rest)] };
    }),
    remaining: [
      ...named("VarDecl").map(({ name: label, location }) => ({
        label,
        what: "a variable",
        location,
      })),
      ...nodes
        .filter((node) => records.includes(node) && node.name === undefined)
        .filter(({ id = "" }) => !tagless.has(id))
        .map((node) => {
          const { tagUsed: label = "" } = node;
          return { label, what: `a ${label} without a name`, location: at(node) };
        }),
    ],
  };
}

/** The structs and unions that are defined among `nodes`, and in those. */
function recordsIn(nodes: readonly SyntaxNode[]): readonly SyntaxNode[] {
  return nodes
    .filter(({ kind, completeDefinition }) => kind === "RecordDecl" && completeDefinition)
    .flatMap((node) => [node, ...recordsIn(node.inner ?? [])]);
}

/** A type that is written in place, as clang spells it, or an array of it; no pointer to it. */
const inPlace =
  /^(?:const |volatile )*(?:struct|union) [^*]*\((?:unnamed|anonymous) at [^)]*\)(?:\[\d*\])*$/;

/** Where in an outermost struct a struct or union is. */
interface RecordPlace {
  /** The path of its members, and the expression for them, with a dot at the end; or empty. */
  readonly path: string;
  readonly expression: string;
  /** The outermost struct, or the one in an array around it: clang prints the bits of no array. */
  readonly root: { readonly name: string; readonly path: string; readonly expression: string };
  readonly around: readonly RecordInPlace[];
}

/** What is known of the members of a unit. */
interface MemberSource {
  readonly at: (node: SyntaxNode) => Location;
  readonly bitOffsets: ReadonlyMap<string, BitOffsets>;
}

/**
 * A struct or union written in place comes in the tree before the members that have its type. The members
 * of one that no member names are those of the struct around it.
 */
function membersOf(record: SyntaxNode, place: RecordPlace, source: MemberSource): MemberName[] {
  const { path, expression, root, around } = place;
  let last: SyntaxNode | undefined;
  return (record.inner ?? []).flatMap((node): MemberName[] => {
    if (node.kind === "RecordDecl" && node.name === undefined) last = node;
    if (node.kind !== "FieldDecl") return [];
    const { name, type: { qualType } = { qualType: "" } } = node;
    // What counts the elements is no part of the type.
    const type = qualType.replace(/ ?__\w+_by\w*\(\w+\)/g, "");
    const inner = inPlace.test(type) ? last : undefined;
    const lengths = /(?:\[\d*\])*$/.exec(type)?.[0] ?? "";
    const within = [
      ...around,
      { tag: inner?.tagUsed ?? "", declarator: `${name ?? ""}${lengths}` },
    ];
    if (name === undefined)
      return inner === undefined ? [] : membersOf(inner, { ...place, around: within }, source);
    const own = path + name;
    const member: MemberName = {
      path: own,
      expression: expression + name,
      type,
      bits: node.isBitfield
        ? {
            width: Number(node.inner?.[0]?.value),
            start: source.bitOffsets.get(root.name)?.get(own.slice(root.path.length)) ?? 0,
            origin: root.expression,
          }
        : undefined,
      around,
      location: source.at(node),
    };
    if (inner === undefined) return [member];
    const first = lengths.replaceAll(/\[\d*\]/g, "[0]");
    const element = `${member.expression}${first}`;
    const innerPlace = {
      path: `${own}.`,
      expression: `${element}.`,
      root: first === "" ? root : { name: recordName(type), path: `${own}.`, expression: element },
      around: within,
    };
    return [member, ...membersOf(inner, innerPlace, source)];
  });
}
