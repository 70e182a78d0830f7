import type { PageType, Ring, Rule } from "../../model/declaration.ts";
import { type Abi, pageSize } from "../../model/layout/abi.ts";
import { extentOf, ringLayoutOf } from "../../model/layout/layout.ts";
import { accessOf, elementOf } from "../../model/visit.ts";
import type { Struct } from "../../model/type.ts";
import { paragraphs, wrap } from "../../text/text.ts";
import { comment, commentWidth, dimensionsText, lineWidth, typeName } from "../c-text.ts";
import { numbersByAbi } from "../facts.ts";
import { hangingLines, proseLines, wordsOf } from "./prose.ts";

/** A ring: prose, size and rules in a comment, then the macro of Xen's ring.h that declares its types. */
export function ringLines(ring: Ring): readonly string[] {
  const width = commentWidth();
  const slots = perAbi((abi) => ringLayoutOf(ring, abi).slots);
  const size = `A page of ${pageSize} octets holds ${slots} slots.`;
  const rules = ruleGroups(ring.rules, width).flatMap(({ title, lines }) => [[title], lines]);
  return [
    ...comment(paragraphs(proseLines(ring.prose, width), wrap(wordsOf(size), width), ...rules)),
    ...macro(ring),
  ];
}

/** The macro on one line, or with a line for each argument where that is too long. */
function macro({ name, request, response }: Ring): readonly string[] {
  const start = "DEFINE_RING_TYPES(";
  const types = [request, response].map(({ name: struct = "" }: Struct) => `struct ${struct}`);
  const line = `${start}${[name, ...types].join(", ")});`;
  if (line.length <= lineWidth) return [line];
  return `${[name, ...types].join(",\n")});`
    .split("\n")
    .map((argument, index) => (index === 0 ? start : " ".repeat(start.length)) + argument);
}

/** Rules below a title. */
export interface RuleGroup {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The rules of the interface, then those that the specification decides. */
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

/** A sentence on the page that a parameter refers to: how it is granted, and what it holds. */
export function pageSentence(page: PageType): string {
  const { element, length, count } = page;
  const name = typeName(element) ?? elementOf(element).kind;
  const entry = `${name}${dimensionsText(element)}`;
  const entries = perAbi((abi) => Math.floor(pageSize / extentOf(element, abi).size));
  const access = accessOf(page) === "read-write" ? "must be granted" : "may be granted";
  const held = length === undefined ? `at most ${entries}` : String(length);
  const counted = count === undefined ? "" : `, counted by "${count}"`;
  return `Grant reference of a page, which ${access} ${accessOf(page)} and holds ${held} ${entry} entries${counted}.`;
}

/** A number that may depend on the ABI: `64`, or `64 (i386: 128)` where some ABIs differ. */
function perAbi(numberOn: (abi: Abi) => number): string {
  const [usual, ...others] = numbersByAbi(numberOn);
  const exceptions = others.map(
    ({ abis, number }) => `${abis.map(({ name }) => name).join(", ")}: ${number}`,
  );
  return exceptions.length === 0
    ? String(usual?.number)
    : `${usual?.number} (${exceptions.join("; ")})`;
}
