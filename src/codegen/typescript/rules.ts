import type { Rule } from "../../model/declaration.ts";
import type { Inline, Prose } from "../../model/prose.ts";
import type { Context } from "./context.ts";
import { listItem, proseLines } from "./prose.ts";

/** Rules as a list for a comment, each with how strongly it binds. */
export function rulesLines(rules: readonly Rule[], { link }: Context): string[] {
  return rules.flatMap(({ obligation, decided, prose }) => {
    const label = decided ? `${obligation}, decided here` : obligation;
    return listItem("- ", proseLines(led(`(${label}) `, prose), link, 5));
  });
}

/** Prose with `label` before its first word. */
function led(label: string, prose: Prose | undefined): Prose | undefined {
  const [first, ...rest] = prose?.blocks ?? [];
  if (prose === undefined || first?.kind !== "paragraph") return prose;
  const content: Inline[] = [{ kind: "text", text: label }, ...first.content];
  return { ...prose, blocks: [{ kind: "paragraph", content }, ...rest] };
}
