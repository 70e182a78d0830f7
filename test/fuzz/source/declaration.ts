import type { DeclarationDraft } from "../draft/declaration.ts";
import type { TypedefDraft } from "../draft/family.ts";
import { picked } from "../draft/pick.ts";
import { selfTaggedFrom, structFrom, unionFrom } from "./aggregate.ts";
import { expressionFrom } from "./c-expression.ts";
import { around, object, text } from "./expression.ts";
import { conditions } from "./extent.ts";
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
      declareAlias(draft, scope);
      return;
    }
    case "constant": {
      const { value, spelling } = draft.number;
      const isUnsigned = value >= 2n ** 63n || (draft.unsigned && value >= 0n);
      const options = isUnsigned ? ", { unsigned: true }" : "";
      const name = scope.name("C");
      const own = `constant(${numberText(value, spelling)}${options})`;
      const test = draft.condition && picked(conditions, draft.condition.condition);
      if (test !== undefined) {
        const other = draft.condition?.otherwise === undefined ? "" : ", constant(1)";
        scope.declare(name, prose, text(`when("${test.text}", ${own}${other})`));
        return;
      }
      scope.declare(name, prose, text(own));
      declareLength(name, value, scope);
      if (BigInt.asIntN(32, value) === value) {
        const results = [32, 64].map(() => ({ bits: 32, signed: !isUnsigned, value }) as const);
        scope.constants.push({ text: `\${${name}}`, isPrimary: true, results });
      }
      return;
    }
    case "expression": {
      const name = scope.name("C");
      const { text: body, results } = expressionFrom(
        draft.expression,
        scope.constants,
        scope.sizedTypes,
      );
      const [{ value } = { value: undefined }] = results;
      scope.declare(name, prose, text(`constant(c\`${body}\`)`));
      scope.constants.push({ text: `\${${name}}`, isPrimary: true, results });
      if (value !== undefined) declareLength(name, value, scope);
      return;
    }
    case "macro":
      declareMacro(draft, scope);
      return;
    case "verbatim": {
      const name = scope.name("V");
      const { argument } = draft;
      scope.declare(name, prose, text(`verbatim(c\`#define ${name}(${argument}) #${argument}\`)`));
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
      const flexRing = draft.flexRing ? scope.name("f") : undefined;
      const { value, extents, parts, ...ending } = structFrom(draft.struct, scope, {
        typedef,
        flexRing,
      });
      scope.declare(name, prose, value, parts);
      scope.aggregates.push({ name, kind: "struct", extents, selector: undefined, ...ending });
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

/** A number that may be the length of an array, if it is a small one. */
function declareLength(name: string, value: bigint, scope: Scope): void {
  if (value > 0n && value < 9n) scope.lengths.push({ name, value: Number(value) });
}

function declareAlias(draft: DeclarationDraft & { readonly kind: "alias" }, scope: Scope): void {
  const name = scope.name("a");
  const header = draft.header === undefined ? undefined : picked(headers, draft.header);
  // Another header cannot use what this one declares.
  const isNew = draft.of === undefined || header !== undefined;
  const of = isNew ? undefined : picked(scope.aliases, draft.of);
  const integer = of?.integer ?? integerOf(draft.integer);
  // No array could have what is aligned to more than its size.
  const isAligned = draft.aligned !== undefined && draft.aligned <= integer.bits / 8;
  const aligned = isAligned && header === undefined ? draft.aligned : of?.aligned;
  const options = [
    ...(header === undefined ? [] : [`header: "${header}"`]),
    ...(isAligned && header === undefined ? [`aligned: ${draft.aligned}`] : []),
    ...(draft.macro && header === undefined ? ["macro: true"] : []),
  ];
  const after = options.length === 0 ? "" : `, { ${options.join(", ")} }`;
  scope.declare(name, draft.prose, text(`alias(${of?.name ?? integer.name}${after})`));
  scope.aliases.push({ name, integer, aligned });
}

function declareMacro(
  { prose, parameters, body }: DeclarationDraft & { readonly kind: "macro" },
  scope: Scope,
): void {
  const name = scope.name("m");
  const given = parameters.map((choice, index) => ({
    name: `p${index}`,
    integer: integerOf(choice),
  }));
  const names = given.map(({ name: own, integer: { bits, signed } }) => {
    const type = { bits: bits === 64 ? bits : 32, signed: signed || bits < 32 } as const;
    const results = [type, type].map((one) => ({ ...one, value: undefined }));
    return { text: `\${${own}}`, isPrimary: true, results };
  });
  const { text: expression } = expressionFrom(
    body,
    [...names, ...scope.constants],
    scope.sizedTypes,
  );
  const value = object(
    given.map((one) => ({ name: one.name, prose: [], value: text(one.integer.name) })),
  );
  const own = given.map((one) => one.name).join(", ");
  scope.declare(name, prose, around("macro(", value, `, ({ ${own} }) => c\`${expression}\`)`));
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
