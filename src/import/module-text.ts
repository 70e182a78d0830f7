/**
 * A comment of a spec with a line end; empty where there is no prose.
 *
 * @param link - makes links of the names in a line.
 */
export function docComment(prose: readonly string[], link: (line: string) => string): string {
  if (prose.length === 0) return "";
  let isCode = false;
  const lines = prose.map((line) => {
    if (line.startsWith("```")) isCode = !isCode;
    return (isCode || line.startsWith("```") ? line : link(line)).replaceAll("*/", "* /");
  });
  const [only = "", ...others] = lines;
  if (others.length === 0 && only.length <= 90) return `/** ${only} */\n`;
  const wrapped = lines.map((line) => (line === "" ? " *" : ` * ${line}`));
  return `/**\n${wrapped.join("\n")}\n */\n`;
}
