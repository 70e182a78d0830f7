import type { Rule } from "../../model/declaration.ts";
import { hangingLines } from "./prose.ts";

/** Rules below a title. */
export interface RuleGroup {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The rules of the interface, and apart from them those that the specification decides. */
export function ruleGroups(rules: readonly Rule[], width: number): readonly RuleGroup[] {
  const groups = [
    { title: "Rules:", rules: rules.filter(({ decided }) => !decided) },
    {
      title: "Decided by this specification, where the interface itself is silent:",
      rules: rules.filter(({ decided }) => decided),
    },
  ];
  return groups
    .filter((group) => group.rules.length > 0)
    .map(({ title, rules: members }) => ({
      title,
      lines: members.flatMap((rule) => ruleLines(rule, width)),
    }));
}

function ruleLines({ name, obligation, prose }: Rule, width: number): readonly string[] {
  return hangingLines(" - ", { before: [`${name} (${obligation}):`], prose }, width);
}
