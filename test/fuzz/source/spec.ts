import { picked } from "../draft/pick.ts";
import type { SpecDraft } from "../draft/spec.ts";
import { commentPrinter } from "./comment.ts";
import { declare } from "./declaration.ts";
import { object, printed, text } from "./expression.ts";
import { cplusplusNames } from "./names.ts";
import { Scope, type Declared } from "./scope.ts";

const prefixes = ["", "xen_", "_", "X__", "netif"];

/** Words of the language that a spec may import. */
const words = [
  ..."alias aligned anonymous array bound c codes constant decided enumOf flags header inout input int8_t int16_t".split(
    " ",
  ),
  ..."int32_t int64_t key macro masks may must output packed padding pageOf ring section should struct".split(
    " ",
  ),
  ..."uint8_t uint16_t uint32_t uint64_t union verbatim when".split(" "),
  ..."bool char double float handle int intptr_t long pointer short signed_char size_t uintptr_t".split(
    " ",
  ),
  ..."unsigned_char unsigned_int unsigned_long unsigned_short".split(" "),
];

const cplusplusWord = new RegExp(`\\b(?:${cplusplusNames.join("|")})\\d*:`);

/** More than the names that any spec declares. */
const namesPerSpec = 1000;

/** A module of a spec, named like its header. */
export interface SpecModule {
  readonly name: string;
  readonly text: string;
}

/** The text of a spec, and the spec that it imports. */
export interface SpecSource {
  readonly text: string;
  readonly imported: SpecModule | undefined;
}

/**
 * The spec that a draft stands for: a valid one, whatever the draft.
 *
 * @param index - of the spec among those that one translation unit has.
 */
export function specSource(draft: SpecDraft, index = 0): SpecSource {
  const scope = new Scope(picked(prefixes, draft.prefix) ?? "", index * namesPerSpec);
  for (const one of draft.imported) declare(one, scope);
  const theirs = scope.startSpec();
  const name = `imported${index}`;
  const imported = { name, text: moduleText(name, draft, index, theirs) };
  if (imported.text.includes("cplusplus: false")) scope.isForCplusplus = false;
  for (const one of draft.declarations) declare(one, scope);
  const own = moduleText("fuzz", draft, index, scope);
  const used = theirs.statements
    .map((one) => one.name)
    .filter((one) => new RegExp(`\\b${one}\\b`).test(own));
  if (used.length === 0) return { text: own, imported: undefined };
  return { text: `import { ${used.join(", ")} } from "./${name}.ts";\n${own}`, imported };
}

/** A spec, and what it imports, to be shown. */
export function sourceLines({ text: own, imported }: SpecSource): readonly string[] {
  return imported === undefined ? [own] : [own, `// ${imported.name}.ts`, imported.text];
}

/** The text of a module, without what it imports of another spec. */
function moduleText(
  name: string,
  { title, byteOrder, prose }: SpecDraft,
  index: number,
  declared: Declared,
): string {
  const comment = commentPrinter(declared.targets);
  const statements = declared.statements.map((one) =>
    [
      ...comment(one.prose, ""),
      `export const ${one.name} = ${printed(one.value, "", comment)};`,
    ].join("\n"),
  );
  const property = (key: string, value: string) => ({
    name: key,
    prose: undefined,
    value: text(value),
  });
  const declarations = statements.join("\n\n");
  const cplusplus = declared.isForCplusplus && !cplusplusWord.test(declarations);
  const parts = [
    property("name", JSON.stringify(name)),
    property("title", JSON.stringify(title)),
    property("guard", `"${name.toUpperCase()}_${index}_H"`),
    property("licence", '"MIT"'),
    property("cplusplus", String(cplusplus)),
    property("byteOrder", JSON.stringify(byteOrder)),
    property("severities", '{ "reserved-prefix": "warning", "missing-message": "warning" }'),
    property("includes", JSON.stringify(includesOf(declarations))),
  ];
  const ending = `export default header(${printed(object(parts), "", comment)});`;
  const body = [declarations, [...comment(prose, ""), ending].join("\n")].join("\n\n");
  const used = words.filter((word) => new RegExp(`\\b${word}\\b`).test(body));
  const specifiers = used.map((word) => `  ${word},\n`).join("");
  return `import {\n${specifiers}} from "abispec";\n\n${body}\n`;
}

/** What the declarations need of other headers. */
function includesOf(declarations: string): readonly string[] {
  return [
    ...(/\bring\(|\bflexRing: /.test(declarations) ? ["ring.h"] : []),
    ...(/\bhandle\(/.test(declarations) ? ["xen.h"] : []),
    ...(/\bbool\b/.test(declarations) ? ["<stdbool.h>"] : []),
    ...(/\bsize_t\b/.test(declarations) ? ["<stddef.h>"] : []),
  ];
}
