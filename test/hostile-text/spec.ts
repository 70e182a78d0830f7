/** Where a spec takes text. */
export interface Texts {
  /** In titles and values: a string. */
  readonly line: string;
  /** In comments: lines. */
  readonly prose: string;
  /** In the opening line of preformatted text. */
  readonly language: string;
}

/**
 * A spec with `texts` wherever a text may stand. Its names have `number` in them, so that several of them
 * can be compiled together.
 */
export function hostileSpec(number: number, { line, prose, language }: Texts): string {
  const text = JSON.stringify(`Text ${line} end`);
  const comment = (indent: string) => commentOf(`Text ${prose} end.`, indent);
  const blocks = commentOf(
    [
      prose,
      ["```" + language, prose, "```"].join("\n"),
      `- ${prose}\n- ${prose}`,
      `1. ${prose}\n2. \`a ${prose}\``,
    ].join("\n\n"),
    "",
  );
  return `import { codes, constant, flags, header, key, section, struct, uint8_t } from "abispec";

${comment("")}
export const part${number} = section(${text});

${blocks}
export const CODE${number} = codes({
${comment("  ")}
  FIRST: 0,
});

${comment("")}
export const FLAG${number} = flags({
${comment("  ")}
  first: 0,
});

${blocks}
export const struct${number} = struct({
${comment("  ")}
  code: uint8_t.of(CODE${number}),
${comment("  ")}
  flag: uint8_t.of(FLAG${number}),
});

${comment("")}
export const NAME${number} = constant(${text});

${comment("")}
export const key${number} = key("key${number}", { writer: "backend", absent: ${text} });

${blocks}
export default header({
  name: "hostile${number}",
  title: ${text},
  guard: "HOSTILE${number}_H",
  licence: "MIT",
  byteOrder: "little",
  includes: [],
});
`;
}

/** A comment around text, in which nothing ends it early. */
function commentOf(text: string, indent: string): string {
  const lines = text.replaceAll("*/", "*\\/").split("\n");
  return ["/**", ...lines.map((line) => ` * ${line}`), " */"]
    .map((line) => indent + line)
    .join("\n");
}
