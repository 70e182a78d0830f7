import { picked } from "../draft/pick.ts";
import type { SpecDraft } from "../draft/spec.ts";
import { commentPrinter } from "./comment.ts";
import { declare } from "./declaration.ts";
import { object, printed, text } from "./expression.ts";
import { cplusplusNames } from "./names.ts";
import { Scope } from "./scope.ts";

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

/**
 * The text of the spec module that a draft stands for: a valid one, whatever the draft.
 *
 * @param index - of the spec among those that one translation unit has.
 */
export function specSource(draft: SpecDraft, index = 0): string {
  const scope = new Scope(picked(prefixes, draft.prefix) ?? "", index * namesPerSpec);
  for (const one of draft.declarations) declare(one, scope);
  const comment = commentPrinter(scope.targets);
  const statements = scope.statements.map(({ name, prose, value }) =>
    [...comment(prose, ""), `export const ${name} = ${printed(value, "", comment)};`].join("\n"),
  );
  const property = (name: string, value: string) => ({
    name,
    prose: undefined,
    value: text(value),
  });
  const declarations = statements.join("\n\n");
  const parts = [
    property("name", '"fuzz"'),
    property("title", JSON.stringify(draft.title)),
    property("guard", `"FUZZ_${index}_H"`),
    property("licence", '"MIT"'),
    property("cplusplus", String(!cplusplusWord.test(declarations) && !scope.hasTypesInside)),
    property("byteOrder", JSON.stringify(draft.byteOrder)),
    property("severities", '{ "reserved-prefix": "warning", "missing-message": "warning" }'),
    property("includes", JSON.stringify(includesOf(declarations, scope))),
  ];
  const ending = `export default header(${printed(object(parts), "", comment)});`;
  const body = [declarations, [...comment(draft.prose, ""), ending].join("\n")].join("\n\n");
  const used = words.filter((word) => new RegExp(`\\b${word}\\b`).test(body));
  const specifiers = used.map((word) => `  ${word},\n`).join("");
  return `import {\n${specifiers}} from "abispec";\n\n${body}\n`;
}

/** What the declarations need of other headers. */
function includesOf(declarations: string, { hasRings }: Scope): readonly string[] {
  return [
    ...(hasRings ? ["ring.h"] : []),
    ...(/\bhandle\(/.test(declarations) ? ["xen.h"] : []),
    ...(/\bbool\b/.test(declarations) ? ["<stdbool.h>"] : []),
    ...(/\bsize_t\b/.test(declarations) ? ["<stddef.h>"] : []),
  ];
}
