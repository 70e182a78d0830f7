import { layoutGroups } from "../../model/layout/group.ts";
import type { Aggregate, DeclaredAggregate } from "../../model/type.ts";
import { diagramsOf, type Diagram } from "../diagram/diagram.ts";
import { comment, commentWidth, spaced } from "./comment.ts";
import { besideMembers } from "./local-names.ts";
import { memberLines } from "./members.ts";
import { proseLines, words } from "./prose.ts";
import { wrap } from "../../text/text.ts";

/** A struct or union with its prose and its octets in a comment above it, and its typedef below. */
export function aggregateLines(aggregate: DeclaredAggregate): readonly string[] {
  const type = `${aggregate.kind} ${aggregate.name}`;
  const { typedef } = aggregate;
  return [
    ...comment(
      spaced(
        proseLines(besideMembers(aggregate.prose, [aggregate.name]), commentWidth()),
        ...octets(aggregate),
      ),
    ),
    `${type} {`,
    ...memberLines(aggregate, [aggregate.name], "    "),
    "};",
    ...(typedef === undefined ? [] : [`typedef ${type} ${typedef};`]),
  ];
}

/** How an aggregate lies in memory on some ABIs. */
interface Drawing {
  readonly abi: string;
  /** Every ABI for which the diagrams hold. */
  readonly on: string[];
  readonly diagrams: readonly (readonly string[])[];
}

/** The diagrams, and where they are not those of every ABI, whose they are. */
function octets(aggregate: Aggregate): readonly (readonly string[])[] {
  const drawings = new Map<string, Drawing>();
  for (const { abi, abis } of layoutGroups(aggregate)) {
    const diagrams = diagramsOf(aggregate, abi).map((one) => [...heading(one), ...one.lines]);
    const key = diagrams.flat().join("\n");
    const drawing = drawings.get(key) ?? { abi: abi.name, on: [], diagrams };
    drawing.on.push(...abis.map(({ name }) => name));
    drawings.set(key, drawing);
  }
  const [usual, ...others] = drawings.values();
  if (usual === undefined || others.length === 0) return usual?.diagrams ?? [];
  const rest = others.flatMap(({ on }) => on).join(", ");
  const note = `The layout depends on the ABI. It is drawn for ${usual.abi}, and different on ${rest}.`;
  return [wrap(words(note), commentWidth()), ...usual.diagrams];
}

function heading({ variant }: Diagram): readonly string[] {
  if (variant === undefined) return [];
  const codes = variant.codes.map(({ cName }) => cName).join(", ");
  const title = codes === "" ? `${variant.path}:` : `${codes} (${variant.path}):`;
  return [...wrap(words(title), commentWidth()), ""];
}
