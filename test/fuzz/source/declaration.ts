import type { DeclarationDraft, TypedefDraft } from "../draft/declaration.ts";
import { picked } from "../draft/pick.ts";
import { selfTaggedFrom, structFrom, unionFrom } from "./aggregate.ts";
import { text } from "./expression.ts";
import { declareCodes, declareFlags, declareMasks } from "./family.ts";
import { integerOf, numberText } from "./integer.ts";
import { declareMessages } from "./messages.ts";
import { declareRing } from "./rings.ts";
import type { Scope } from "./scope.ts";
import { selectorOptions } from "./selector.ts";
import { integerFor } from "./struct-members.ts";

const headers = ["../grant_table.h", "types.h", "deep/er/types.h", "../../up.h"];
const paths = ["feature-x", "queue-N/ring-ref", "ring", "a/b/c", "event_channel", "x:y@z"];

/** Declares what a draft says; nothing where it picks what is not there. */
export function declare(draft: DeclarationDraft, scope: Scope): void {
  const { prose } = draft;
  switch (draft.kind) {
    case "alias": {
      const name = scope.name("a");
      const integer = integerOf(draft.integer);
      const header = draft.header === undefined ? undefined : picked(headers, draft.header);
      const options = header === undefined ? "" : `, { header: "${header}" }`;
      scope.declare(name, prose, text(`alias(${integer.name}${options})`));
      scope.aliases.push({ name, integer });
      return;
    }
    case "constant": {
      const { value, spelling } = draft.number;
      const isUnsigned = value >= 2n ** 63n || (draft.unsigned && value >= 0n);
      const options = isUnsigned ? ", { unsigned: true }" : "";
      const name = scope.name("C");
      scope.declare(name, prose, text(`constant(${numberText(value, spelling)}${options})`));
      if (value > 0n && value < 9n) scope.lengths.push({ name, value: Number(value) });
      return;
    }
    case "string":
      scope.declare(scope.name("C"), prose, text(`constant(${JSON.stringify(draft.text)})`));
      return;
    case "codes":
      declareCodes(draft.codes, prose, scope);
      return;
    case "flags":
      declareFlags(draft.flags, prose, scope);
      return;
    case "masks":
      declareMasks(draft.masks, prose, scope);
      return;
    case "struct": {
      const name = scope.name("s");
      const typedef = typedefOption(draft.typedef, scope);
      const { value, extents, parts, isOpen } = structFrom(draft.struct, scope, { typedef });
      scope.declare(name, prose, value, parts);
      scope.aggregates.push({ name, kind: "struct", extents, selector: undefined, isOpen });
      return;
    }
    case "union": {
      const name = scope.name("u");
      const typedef = typedefOption(draft.typedef, scope);
      const { value, extents, parts } = unionFrom(draft.variants, scope, { typedef });
      scope.declare(name, prose, value, parts);
      scope.aggregates.push({ name, kind: "union", extents, selector: undefined });
      return;
    }
    case "selfTaggedUnion":
      declareSelfTagged(draft, scope);
      return;
    case "taggedUnion":
      declareTagged(draft, scope);
      return;
    case "ring":
      declareRing(draft, scope);
      return;
    case "messages":
      declareMessages(draft, scope);
      return;
    case "key": {
      const name = scope.name("k");
      const absent =
        draft.absent === undefined
          ? `, without: "Nothing."`
          : `, absent: ${JSON.stringify(draft.absent)}`;
      const path = `${picked(paths, draft.path) ?? ""}-${name}`;
      scope.declare(name, prose, text(`key("${path}", { writer: "${draft.writer}"${absent} })`));
      return;
    }
    case "section": {
      const name = scope.name("x");
      scope.declare(name, prose, text(`section(${JSON.stringify(draft.title)})`));
      return;
    }
  }
}

function typedefOption(typedef: TypedefDraft, scope: Scope): string | undefined {
  if (typedef === "none") return undefined;
  return typedef === "only" ? "true" : `"${scope.name("t")}"`;
}

function declareSelfTagged(
  draft: DeclarationDraft & { readonly kind: "selfTaggedUnion" },
  scope: Scope,
): void {
  const { prose, variants, cases } = draft;
  const codes = picked(
    scope.families.filter(({ kind }) => kind === "codes"),
    draft.codes,
  );
  if (codes === undefined) return;
  const name = scope.name("u");
  const tag = { family: codes, integer: integerFor(codes, draft.tagInteger) };
  const { value, extents, parts } = selfTaggedFrom(variants, scope, tag, {
    typedef: typedefOption(draft.typedef, scope),
    selector: (names) => selectorOptions(codes, cases, names, undefined),
  });
  scope.declare(name, prose, value, parts);
  scope.aggregates.push({ name, kind: "union", extents, selector: undefined });
}

function declareTagged(
  { tagged, typedef, prose }: DeclarationDraft & { readonly kind: "taggedUnion" },
  scope: Scope,
): void {
  const codes = picked(
    scope.families.filter(({ kind }) => kind === "codes"),
    tagged.codes,
  );
  const name = scope.name("u");
  const tag = tagged.names ? `${name}_tag` : undefined;
  const { value, extents, parts } = unionFrom(tagged.variants, scope, {
    typedef: typedefOption(typedef, scope),
    selector: codes && ((variants) => selectorOptions(codes, tagged.cases, variants, tag)),
  });
  scope.declare(name, prose, value, parts);
  const selector = codes && { family: codes, tag };
  scope.aggregates.push({ name, kind: "union", extents, selector });
  if (codes === undefined) return;
  // A union that is told apart is nothing without a struct that tells its variants apart.
  const type = `${integerFor(codes, 0).name}.of(${codes.name})`;
  const members = `/** Which. */ ${tag ?? "tag"}: ${type}, /** What. */ value: ${name}`;
  const holder = `struct({ ${members} }, { implicitPadding: true })`;
  scope.declare(scope.name("h"), prose, text(holder));
}
